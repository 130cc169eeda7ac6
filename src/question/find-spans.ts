import type { Gazetteer, MatchHint, PlaceMatch } from '../domain/match.ts';
import { LEVEL_WORDS, LOOSE_LEVEL_WORDS } from '../text/level-words.ts';
import { UNLINKED_CHANNEL } from '../text/slack-markup.ts';
import { asideAt } from './asides.ts';
import { EVERYDAY_WORDS, VERY_COMMON } from './everyday-words.ts';
import type { Phrase } from './lexicon.ts';
import { unknownAround } from './longer-name.ts';
import { isPlaceSlot } from './place-slot.ts';
import { hasAny, NO_TAGS, type Span } from './span.ts';
import { LEXICON } from './the-lexicon.ts';
import type { Token } from './tokens.ts';

const LEVEL_OF: ReadonlyMap<string, MatchHint['level']> = new Map(
  [...LEVEL_WORDS].flatMap(([word, level]) =>
    level === 'municipality' || level === 'region' ? [[word, level]] : [],
  ),
);
const ARTICLES = ['de', 'het', 'the', 't', 'een', 'a', 'an'];
const PLURAL_LEVELS = [...LOOSE_LEVEL_WORDS.keys(), 'regios', 'municipalities', 'regions'];
const PLACE_TYPES = [...LEVEL_WORDS.keys()].filter((word) => !LEVEL_OF.has(word));
/** A word that changes nothing. */
export const ORDINARY: Phrase = { words: [], tags: new Set(['noise']), language: null };
const EXPECTING = /^(in|van|voor|uit|bij|rond|rondom|of|for|from|at|vd|tegenover|naast|vs|versus|tov)$/;

/** Words and phrases, exact places first: the longest stretch wins. Misspellings are left raw. */
export function findSpans(text: string, tokens: readonly Token[], gazetteer: Gazetteer): readonly Span[] {
  const words = tokens.map(({ word }) => word);
  const shouting = tokens.length > 2 && tokens.every((token) => token.text === token.text.toUpperCase());
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (words[at] === UNLINKED_CHANNEL) {
      spans.push(
        makeSpan(text, tokens, at, at + 1, null, {
          kind: 'unknown',
          written: tokens[at]?.text ?? '',
          suggestions: [],
        }),
      );
      at += 1;
      continue;
    }
    const phrase = LEXICON.phraseAt(words, at);
    const name = longestName(text, tokens, at, phrase?.words.length ?? 1, gazetteer);
    const length = phrase?.words.length ?? 1;
    const aside = name !== null && name.length > 1 ? null : asideAt(tokens, at);
    if (aside !== null) {
      spans.push(makeSpan(text, tokens, at, at + aside.length, aside.phrase, null));
      at += aside.length;
      continue;
    }
    const misspelled = gazetteer.isWord(tokens[at]?.word ?? '')
      ? null
      : misspelledWord(tokens, at, phrase, name);
    const isPlace =
      misspelled === null &&
      name !== null &&
      !isSurname(tokens, at, name.match) &&
      (name.length > length || isProven(tokens, at, name.length, phrase, shouting, spans, gazetteer));
    const to = at + (isPlace ? name.length : length);
    // A name that was turned down is an ordinary word: it is not tried again as a misspelling.
    const word = misspelled ?? phrase ?? (name === null ? null : ORDINARY);
    const longer = isPlace ? unknownAround(text, tokens, at, to, name.match, gazetteer) : null;
    if (longer !== null) {
      if (longer.from < at) spans.pop();
      spans.push(makeSpan(text, tokens, longer.from, longer.to, null, longer.match));
    } else spans.push(makeSpan(text, tokens, at, to, isPlace ? null : word, isPlace ? name.match : null));
    at = longer?.to ?? to;
  }
  return spans;
}

/** `de vries`: a person. A village that is called so has its article in its name. */
function isSurname(tokens: readonly Token[], at: number, match: PlaceMatch): boolean {
  const village = match.kind === 'match' && match.asked.via.kind === 'village';
  return village && tokens[at - 1]?.word === 'de' && /^ +$/.test(tokens[at]?.before ?? '');
}

/** Slices the sentence from token `from` up to `to`, closing a bracket that was opened. */
export function writtenBetween(text: string, tokens: readonly Token[], from: number, to: number): string {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const written = text.slice(start, end);
  if (written.length > 4 && written.endsWith("'s")) return written.slice(0, -2);
  return written.includes('(') && !written.includes(')') && text[end] === ')' ? `${written})` : written;
}

export function makeSpan(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  phrase: Phrase | null,
  place: PlaceMatch | null,
): Span {
  const first = tokens[from];
  return {
    from,
    to,
    text: writtenBetween(text, tokens, from, to),
    words: tokens
      .slice(from, to)
      .map(({ word }) => word)
      .join(' '),
    tags: phrase?.tags ?? NO_TAGS,
    language: phrase?.language ?? null,
    place,
    isNear: false,
    capital: first?.capital ?? false,
    before: first?.before ?? '',
    opens: from === 0 || first?.opens === true,
  };
}

/** The level that a word right before or after tokens `from`–`to` gives. */
export function levelBeside(tokens: readonly Token[], from: number, to: number): MatchHint['level'] {
  const before = tokens[from - 1];
  if (before !== undefined && /^[ .'"]*$/.test(tokens[from]?.before ?? '')) {
    const level = LEVEL_OF.get(before.word);
    if (level !== undefined) return level;
    const earlier = tokens[from - 2];
    if (['van', 'of'].includes(before.word) && earlier !== undefined && tokens[from - 3]?.word !== 'in') {
      const far = LEVEL_OF.get(earlier.word);
      if (far !== undefined && ['city', 'municipality', 'region', 'stad'].includes(earlier.word)) return far;
    }
  }
  const after = tokens[to];
  const beyond = tokens[to + 1];
  if (after === undefined || !/^[ )]*$/.test(after.before)) return null;
  const joined =
    beyond !== undefined &&
    (/[-/]/.test(beyond.before) ||
      /^(profi|cli|klant|kandi|dekking|met|zonder|en|percent)/.test(beyond.word));
  return joined ? null : (LEVEL_OF.get(after.word) ?? null);
}

function longestName(
  text: string,
  tokens: readonly Token[],
  at: number,
  least: number,
  gazetteer: Gazetteer,
): { readonly length: number; readonly match: PlaceMatch } | null {
  const first = tokens[at];
  if (first === undefined) return null;
  if (first.word === '%' || LEVEL_OF.has(first.word) || PLURAL_LEVELS.includes(first.word)) return null;
  const article = ARTICLES.includes(first.word);
  for (let length = reach(tokens, at, gazetteer.longestName); length >= least; length--) {
    if (article && length === 1) break;
    const last = tokens[at + length - 1];
    if (length > 1 && last !== undefined && (LEVEL_OF.has(last.word) || PLURAL_LEVELS.includes(last.word)))
      continue;
    const written = writtenBetween(text, tokens, at, at + length);
    const match = gazetteer.findExact(written, {
      level: levelBeside(tokens, at, at + length),
      near: [],
      alone: tokens.length === length,
    });
    if (match === null || (length > 1 && isWordBeforeName(text, tokens, at, length, gazetteer))) continue;
    // The gazetteer takes an article off; then the name begins at the next word, where everyday words are weighed.
    if (
      article &&
      gazetteer.findExact(writtenBetween(text, tokens, at + 1, at + length), HINTLESS) !== null
    ) {
      return null;
    }
    // `in dijk en waard`: not Indijk, when the name after `in` runs farther.
    const inner =
      length > 1 && EXPECTING.test(first.word) ? longestName(text, tokens, at + 1, 1, gazetteer) : null;
    return inner !== null && inner.length + 1 > length ? null : { length, match };
  }
  return null;
}

/** `kaard van flevoland`: a word misspelled as the hamlet Kaard, where a name would not be followed by `van`. */
function misspelledWord(
  tokens: readonly Token[],
  at: number,
  phrase: Phrase | null,
  name: { readonly length: number; readonly match: PlaceMatch } | null,
): Phrase | null {
  const token = tokens[at];
  const village = name?.match.kind === 'match' && name.match.asked.via.kind === 'village';
  const opens = token?.opens === true && /^(van|voor|of|for)$/.test(tokens[at + 1]?.word ?? '');
  if (token === undefined || phrase !== null || name?.length !== 1 || !village || !opens) return null;
  const meant = LEXICON.nearest(token.word);
  return meant === null || meant.tags.has('noise') ? null : meant;
}

/** `heel limburg`, `over utrecht`: an ordinary word and a name, not the village Heel in Limburg. */
function isWordBeforeName(
  text: string,
  tokens: readonly Token[],
  at: number,
  length: number,
  gazetteer: Gazetteer,
): boolean {
  const word = tokens[at]?.word ?? '';
  const opens = /^(heel|beste?|op)$/.test(word) || VERY_COMMON.has(word);
  return (
    opens &&
    gazetteer.findExact(writtenBetween(text, tokens, at + 1, at + length), HINTLESS)?.kind !== undefined
  );
}

const HINTLESS: MatchHint = { level: null, near: [], alone: false };

/** How many words on a name may run: not past a full stop or a question mark; some names hold a comma. */
function reach(tokens: readonly Token[], at: number, longest: number): number {
  const most = PLACE_TYPES.includes(tokens[at]?.word ?? '') ? longest + 1 : longest;
  let length = 1;
  while (length < most) {
    const next = tokens[at + length];
    if (
      next === undefined ||
      /[;:?!\n"]|\. |\.$/.test(next.before.replace(/^\.? ?$/, ' ')) ||
      next.word === '%'
    )
      break;
    length++;
  }
  return length;
}

/** `goes, tholen en veere`, `goes of vlissingen`: a name that is nothing else follows. */
function opensList(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
  const next = tokens[at];
  if (next === undefined) return false;
  const isJoint = /^(en|of|and|or|vs|versus)$/.test(next.word);
  const name = isJoint ? tokens[at + 1] : /^ ?[,/&+]/.test(next.before) ? next : undefined;
  if (name === undefined || EVERYDAY_WORDS.has(name.word) || LEXICON.phraseAt([name.word], 0) !== null)
    return false;
  return gazetteer.findExact(name.text, HINTLESS)?.kind === 'match';
}

/** Whether a name that is an ordinary word too is meant as a place here. */
function isProven(
  tokens: readonly Token[],
  at: number,
  length: number,
  phrase: Phrase | null,
  shouting: boolean,
  before: readonly Span[],
  gazetteer: Gazetteer,
): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (phrase?.tags.has('country')) return false;
  if (length > 1 || (phrase === null && !EVERYDAY_WORDS.has(token.word))) return true;
  if (tokens.length === 1) return true;
  if (token.opens && opensList(tokens, at + length, gazetteer)) return true;
  if (before.at(-1)?.place != null && /^[ ,]+$/.test(token.before) && !VERY_COMMON.has(token.word))
    return true;
  const previous = tokens[at - 1];
  if (previous !== undefined && /^(gemeente|gem|dorp|municipality)$/.test(previous.word)) return true;
  const opens = token.opens;
  if (token.capital && !opens && !shouting) return true;
  if (VERY_COMMON.has(token.word)) return false;
  if (isPlaceSlot(tokens, at, length)) return true;
  const next = tokens[at + 1];
  const ends = next === undefined || /[,;:?!]|\.( |$)/.test(next.before);
  const nextPhrase =
    next === undefined
      ? null
      : LEXICON.phraseAt(
          tokens.map(({ word }) => word),
          at + 1,
        );
  const nextHolds =
    ends ||
    /\d/.test(next.word) ||
    (nextPhrase !== null &&
      !nextPhrase.tags.has('noise') &&
      !nextPhrase.tags.has('gemeenten') &&
      !nextPhrase.tags.has('regios') &&
      !nextPhrase.tags.has('gemeente') &&
      !nextPhrase.tags.has('regio')) ||
    (nextPhrase !== null &&
      (nextPhrase.tags.has('and') || nextPhrase.tags.has('vs') || nextPhrase.tags.has('prep')));
  if (previous !== undefined && EXPECTING.test(previous.word)) return nextHolds;
  if (token.opens && next !== undefined && /^(\d{4}|[qk]w?[1-4])$/.test(next.word)) return true;
  // `trend best`, `uwv-dekking goes`: nothing but commands, figures and dates around it.
  const bare =
    before.every((span) => span.place === null && span.tags.size > 0 && !span.tags.has('noise')) &&
    !hasAny(before, 'ask:which', 'ask:who', 'ask:where', 'gemeenten', 'regio', 'regios', 'country', 'we') &&
    nextHolds;
  if (bare && (phrase === null || (before.length > 0 && next === undefined))) return true;
  if (phrase !== null) return false;
  if (previous !== undefined && ARTICLES.includes(previous.word)) return false;
  const joined =
    /^(en|and|met|with)$/.test(previous?.word ?? '') ||
    /^(en|and|vs|versus|met|with|tov)$/.test(next?.word ?? '');
  return joined || bare;
}
