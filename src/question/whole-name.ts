import type { Gazetteer, PlaceMatch } from '../domain/match.ts';
import { isProvinceAbbreviation } from '../text/provinces.ts';
import { levelBeside, makeSpan, writtenBetween } from './find-spans.ts';
import type { Phrase, Tag } from './lexicon.ts';
import { isRaw, type Span } from './span.ts';
import { LEXICON } from './the-lexicon.ts';
import type { Token } from './tokens.ts';

const MOST_WORDS = 5;
/** What somebody types alone; a misspelling of such a word stays that word. */
const TYPED_ALONE: readonly Tag[] = [
  'country',
  'says:trend',
  'says:compare',
  'says:map',
  'says:export',
  'says:define',
  'says:sources',
  'says:help',
  'says:greeting',
  'says:thanks',
  'says:target',
  'says:targets',
  'says:alert',
  'says:alerts',
  'says:link',
  'says:unlink',
  'says:subscribe',
  'says:unsubscribe',
  'says:subscriptions',
  'says:language',
  'says:settings',
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
  spans: readonly Span[],
  gazetteer: Gazetteer,
): Span | null {
  const to = tokens.length;
  const isRead = spans.some(({ place }) => place !== null && place.kind !== 'unknown') && !spans.some(isRaw);
  if (isRead || to === 0 || to > MOST_WORDS || tokens.some(({ word }) => !/^\p{L}+$/u.test(word)))
    return null;
  if (to === 1 && !spans.some(isRaw)) return null;
  const written = writtenBetween(text, tokens, 0, to);
  const match = gazetteer.find(written, { level: levelBeside(tokens, 0, to), near: [], alone: true });
  const isName =
    to === 1
      ? isMeantAlone(
          match,
          gazetteer.isWord(tokens[0]?.word ?? '') ? null : LEXICON.nearest(tokens[0]?.word ?? ''),
        )
      : isProvinceAbbreviation(tokens[to - 1]?.word ?? '') || isMeantTogether(match, spans, to);
  return isName ? makeSpan(text, tokens, 0, to, null, match) : null;
}

function isMeantAlone(match: PlaceMatch, word: Phrase | null): boolean {
  return match.kind !== 'unknown' && !TYPED_ALONE.some((tag) => word?.tags.has(tag));
}

/** `trend vendlo` is a word and a name; `wijk by duurstede` has as many words as its name, `den hag` no word but its own. */
function isMeantTogether(match: PlaceMatch, spans: readonly Span[], words: number): boolean {
  switch (match.kind) {
    case 'match': {
      const { place, via } = match.asked;
      return (via.kind === 'village' ? via.village : place.name).split(/[ -]/).length === words;
    }
    case 'choice':
      return ['near-names', 'villages'].includes(match.reason) && spans.every(isSmall);
    case 'unknown':
      return false;
  }
}

function isSmall(span: Span): boolean {
  return span.place !== null || [...span.tags].every((tag) => SMALL.includes(tag));
}
