import type { Gazetteer, PlaceMatch } from '../domain/match.ts';
import { isProvinceAbbreviation } from '../text/provinces.ts';
import { type Item, isRaw } from './item.ts';
import { levelBeside, makeItem, writtenBetween } from './items.ts';
import type { Phrase, Tag } from './lexicon.ts';
import { LEXICON } from './the-lexicon.ts';
import type { Token } from './tokens.ts';

const MOST_WORDS = 5;
/** What somebody types alone; a misspelling of such a word stays that word. */
const TYPED_ALONE: readonly Tag[] = [
  'country',
  'cue:trend',
  'cue:compare',
  'cue:map',
  'cue:export',
  'cue:define',
  'cue:sources',
  'cue:help',
  'cue:greeting',
  'cue:thanks',
  'cue:target',
  'cue:targets',
  'cue:alert',
  'cue:alerts',
  'cue:link',
  'cue:unlink',
  'cue:subscribe',
  'cue:unsubscribe',
  'cue:subscriptions',
  'cue:language',
  'cue:settings',
];

/** Words that stand in names. */
const SMALL: readonly Tag[] = ['noise', 'article', 'prep', 'and'];

/**
 * The whole text as one misspelled name: `leuden` before it is *leden*, `stede broek` before its words are looked at
 * one by one; null when it is not. An exact name is found before this.
 */
export function wholeName(
  text: string,
  tokens: readonly Token[],
  items: readonly Item[],
  gazetteer: Gazetteer,
): Item | null {
  const to = tokens.length;
  const isRead = items.some(({ place }) => place !== null && place.kind !== 'unknown') && !items.some(isRaw);
  if (isRead || to === 0 || to > MOST_WORDS || tokens.some(({ word }) => !/^\p{L}+$/u.test(word)))
    return null;
  if (to === 1 && !items.some(isRaw)) return null;
  const written = writtenBetween(text, tokens, 0, to);
  const match = gazetteer.find(written, { level: levelBeside(tokens, 0, to), near: [], alone: true });
  const isName =
    to === 1
      ? isMeantAlone(match, LEXICON.nearest(tokens[0]?.word ?? ''))
      : isProvinceAbbreviation(tokens[to - 1]?.word ?? '') || isMeantTogether(match, items, to);
  return isName ? makeItem(text, tokens, 0, to, null, match) : null;
}

function isMeantAlone(match: PlaceMatch, word: Phrase | null): boolean {
  return match.kind !== 'unknown' && !TYPED_ALONE.some((tag) => word?.tags.has(tag));
}

/** `trend vendlo` is a word and a name; `wijk by duurstede` has as many words as its name, `den hag` no word but its own. */
function isMeantTogether(match: PlaceMatch, items: readonly Item[], words: number): boolean {
  switch (match.kind) {
    case 'match': {
      const { place, via } = match.asked;
      return (via.kind === 'village' ? via.village : place.name).split(/[ -]/).length === words;
    }
    case 'choice':
      return ['near-names', 'villages'].includes(match.reason) && items.every(isSmall);
    case 'unknown':
      return false;
  }
}

function isSmall(item: Item): boolean {
  return item.place !== null || [...item.tags].every((tag) => SMALL.includes(tag));
}
