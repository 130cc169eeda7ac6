import type { Gazetteer, PlaceMatch } from '../domain/match.ts';
import { adjectivePlace } from './adjectives.ts';
import { levelBeside, makeSpan, ORDINARY, writtenBetween } from './find-spans.ts';
import type { Phrase, Tag } from './lexicon.ts';
import { isPlaceSlot } from './place-slot.ts';
import { hasAny, isRaw, type Span } from './span.ts';
import { LEXICON } from './the-lexicon.ts';
import type { Token } from './tokens.ts';
import { wholeName } from './whole-name.ts';

/** Near look-ups a sentence may cost; people write two or three names. */
const MOST_LOOKUPS = 14;
const LINKING =
  /^(de|den|der|het|t|s|aan|op|bij|en|a|d|van|ter|ten|te|in|sint|st|noord|zuid|oost|west|midden|over|onder|nieuwe|oude|groot|rijk|holland|limburg|brabant|kennemerland)$/;
const OPENING =
  /^(de|den|het|t|s|sint|st|noord|zuid|oost|west|midden|ter|ten|groot|rijk|holland|nieuwe|oude)$/;
const LONGEST_NEAR = 5;
const INTRODUCING = /^(ben|heet|am|mijn naam is|ik heet|my name is)$/;
const COMMANDS: readonly Tag[] = [
  'says:compare',
  'says:trend',
  'says:map',
  'says:export',
  'says:target',
  'says:link',
  'says:subscribe',
  'says:unsubscribe',
  'says:pause',
  'super:top',
];

/** Reads what was left raw: a misspelled name, a misspelled word, or a name nobody knows. */
export function mendSpans(
  text: string,
  tokens: readonly Token[],
  spans: readonly Span[],
  gazetteer: Gazetteer,
): readonly Span[] {
  const whole = wholeName(text, tokens, spans, gazetteer);
  if (whole !== null) return [whole];
  let lookups = 0;
  const shouting = tokens.length > 2 && tokens.every((token) => token.text === token.text.toUpperCase());
  const lettered = spans.filter((span) => isRaw(span) && isName(span));
  const commandish = spans.every(
    (span) => isRaw(span) || span.place !== null || !span.tags.has('noise') || span.tags.size > 1,
  );
  const alone = commandish && lettered.length <= 3;
  const find = (from: number, to: number, argument = false): PlaceMatch => {
    const written = writtenBetween(text, tokens, from, to);
    if (lookups++ >= MOST_LOOKUPS) return { kind: 'unknown', written, suggestions: [] };
    return gazetteer.find(written, {
      level: levelBeside(tokens, from, to),
      near: [],
      alone: alone || argument,
    });
  };

  const nearest = (word: string) => (gazetteer.isWord(word) ? null : LEXICON.nearest(word));
  const read: Span[] = [];
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i];
    if (span === undefined) break;
    if (!isRaw(span) || !isName(span)) {
      read.push(span);
      continue;
    }
    const joined = longerName(spans, read, i, find);
    if (joined !== null) {
      read.splice(read.length - joined.back, joined.back);
      const first = spans[i - joined.back] ?? span;
      const last = spans[i + joined.ahead] ?? span;
      read.push(makeSpan(text, tokens, first.from, last.to, null, joined.match));
      i += joined.ahead;
      continue;
    }
    read.push(readOne(span, read, spans[i + 1], spans[i + 2]));
  }
  return read;

  function readOne(
    span: Span,
    before: readonly Span[],
    next: Span | undefined,
    beyond: Span | undefined,
  ): Span {
    const as = (phrase: Phrase | null, place: PlaceMatch | null): Span => ({
      ...makeSpan(text, tokens, span.from, span.to, phrase, place),
      isNear: phrase !== null && phrase !== ORDINARY,
    });
    // `ik ben Marieke`: a person, not a place.
    if (INTRODUCING.test(before.at(-1)?.words ?? '') && span.capital) return as(ORDINARY, null);
    const adjective = adjectivePlace(span.words, gazetteer);
    if (adjective !== null) return as(null, adjective);
    // `hoe staat vendlo ervoor`: only a place fits, so a spelling needs no more proof than a name typed alone.
    if (isPlaceSlot(tokens, span.from, span.to - span.from)) {
      const match = find(span.from, span.to, true);
      if (match.kind !== 'unknown') return as(null, match);
    }
    const expected = isExpected(before, span, next, beyond);
    const named = span.capital && !span.opens && !shouting;
    if (expected === 'argument' || expected === 'surely' || named) {
      const match = find(span.from, span.to, expected === 'argument');
      if (match.kind !== 'unknown') return as(null, match);
      const meant = nearest(span.words);
      return as(meant, meant === null ? match : null);
    }
    const phrase = nearest(span.words);
    if (phrase !== null) return as(phrase, null);
    if (span.words.length < 3) return span;
    const match = find(span.from, span.to);
    if (match.kind !== 'unknown') return as(null, match);
    const hinted = match.suggestions.length > 0 && (expected === 'maybe' || alone);
    return hinted ? as(null, match) : span;
  }
}

function isName(span: Span): boolean {
  return /^\p{L}[\p{L}\p{N} ]*$/u.test(span.words) && span.words.length >= 2 && span.words.length <= 40;
}

/** Whether a place is expected here: right after `in`, `van`, `vs`, `gemeente`, or joined to another place. */
function isExpected(
  before: readonly Span[],
  span: Span,
  next: Span | undefined,
  beyond: Span | undefined,
): 'argument' | 'surely' | 'maybe' | 'no' {
  const joined =
    next !== undefined && (next.tags.has('vs') || /^(met|with|en|and|&|of|or)$/.test(next.words));
  if (joined && beyond?.place != null && (before.length === 0 || before.at(-1)?.tags.has('noise') !== true)) {
    return 'argument';
  }
  const previous = before.at(-1);
  if (previous === undefined) {
    return next?.place != null && /[,&+/]/.test(next.before) ? 'surely' : 'no';
  }
  if (/[,&+/-]/.test(span.before) && previous.place !== null) return 'surely';
  if (hasAny([previous], ...COMMANDS)) return 'argument';
  if (previous.tags.has('vs') || previous.tags.has('gemeente')) return 'surely';
  const beside = before.at(-2);
  if (/^(met|with|en|and|of|or)$/.test(previous.words)) {
    return beside?.place != null || (previous.words === 'met' && beside?.tags.has('says:compare'))
      ? 'surely'
      : 'maybe';
  }
  if (previous.tags.has('prep') && /^(in|van|voor|uit|bij|rond|of|for|from|vd)$/.test(previous.words))
    return 'surely';
  if (previous.tags.has('regio')) return 'surely';
  return previous.tags.has('article') ? 'maybe' : 'no';
}

/** A name of several words around a raw one, such as `alphen aan den rjin` or `noord limbrug`. */
function longerName(
  spans: readonly Span[],
  read: readonly Span[],
  at: number,
  find: (from: number, to: number) => PlaceMatch,
): { readonly back: number; readonly ahead: number; readonly match: PlaceMatch } | null {
  let most = 0;
  while (
    most < 3 &&
    joins(spans[at - most - 1], spans[at - most]) &&
    read.at(-1 - most) === spans[at - most - 1]
  )
    most++;
  let far = 0;
  while (far < 3 && joins(spans[at + far + 1], spans[at + far + 1])) far++;
  if (most + far === 0) return null;
  for (let length = Math.min(LONGEST_NEAR, most + far + 1); length > 1; length--) {
    for (let back = Math.min(most, length - 1); back >= 0; back--) {
      const ahead = length - 1 - back;
      if (ahead > far) break;
      const first = spans[at - back];
      const last = spans[at + ahead];
      if (first === undefined || last === undefined || !canOpen(first) || !canClose(last)) continue;
      const match = find(first.from, last.to);
      if (match.kind === 'match' && !isArticleAndVillage(first, length, match)) return { back, ahead, match };
    }
  }
  return null;
}

/** `is het waard`: not 't Waar, misspelled. */
function isArticleAndVillage(first: Span, length: number, match: PlaceMatch): boolean {
  const village = match.kind === 'match' && match.asked.via.kind === 'village';
  return length === 2 && village && /^(de|den|het|t)$/.test(first.words);
}

function joins(span: Span | undefined, right: Span | undefined): boolean {
  if (span === undefined || right === undefined || !/^[ '.-]*$/.test(right.before) || right.opens)
    return false;
  return (isRaw(span) && isName(span)) || LINKING.test(span.words) || span.place !== null;
}

function canOpen(span: Span): boolean {
  return isRaw(span) || span.place !== null || OPENING.test(span.words);
}

function canClose(span: Span): boolean {
  return isRaw(span) || span.place !== null || /^(noord|zuid|oost|west|rijn)$/.test(span.words);
}
