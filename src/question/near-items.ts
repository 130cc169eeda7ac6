import type { Gazetteer, PlaceMatch } from '../domain/match.ts';
import { adjectivePlace } from './adjectives.ts';
import { hasAny, type Item, isRaw } from './item.ts';
import { levelBeside, makeItem, ORDINARY, writtenBetween } from './items.ts';
import type { Phrase, Tag } from './lexicon.ts';
import { isPlaceSlot } from './place-slot.ts';
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
  'cue:compare',
  'cue:trend',
  'cue:map',
  'cue:export',
  'cue:target',
  'cue:link',
  'cue:subscribe',
  'cue:unsubscribe',
  'cue:pause',
  'super:top',
];

/** Reads what was left raw: a misspelled name, a misspelled word, or a name nobody knows. */
export function readNearItems(
  text: string,
  tokens: readonly Token[],
  items: readonly Item[],
  gazetteer: Gazetteer,
): readonly Item[] {
  const whole = wholeName(text, tokens, items, gazetteer);
  if (whole !== null) return [whole];
  let lookups = 0;
  const shouting = tokens.length > 2 && tokens.every((token) => token.text === token.text.toUpperCase());
  const lettered = items.filter((item) => isRaw(item) && isName(item));
  const commandish = items.every(
    (item) => isRaw(item) || item.place !== null || !item.tags.has('noise') || item.tags.size > 1,
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

  const read: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item === undefined) break;
    if (!isRaw(item) || !isName(item)) {
      read.push(item);
      continue;
    }
    const joined = longerName(items, read, i, find);
    if (joined !== null) {
      read.splice(read.length - joined.back, joined.back);
      const first = items[i - joined.back] ?? item;
      const last = items[i + joined.ahead] ?? item;
      read.push(makeItem(text, tokens, first.from, last.to, null, joined.match));
      i += joined.ahead;
      continue;
    }
    read.push(readOne(item, read, items[i + 1], items[i + 2]));
  }
  return read;

  function readOne(
    item: Item,
    before: readonly Item[],
    next: Item | undefined,
    beyond: Item | undefined,
  ): Item {
    const as = (phrase: Phrase | null, place: PlaceMatch | null) =>
      makeItem(text, tokens, item.from, item.to, phrase, place);
    // `ik ben Marieke`: a person, not a place.
    if (INTRODUCING.test(before.at(-1)?.words ?? '') && item.capital) return as(ORDINARY, null);
    const adjective = adjectivePlace(item.words, gazetteer);
    if (adjective !== null) return as(null, adjective);
    // `hoe staat vendlo ervoor`: only a place fits, so a spelling needs no more proof than a name typed alone.
    if (isPlaceSlot(tokens, item.from, item.to - item.from)) {
      const match = find(item.from, item.to, true);
      if (match.kind !== 'unknown') return as(null, match);
    }
    const expected = isExpected(before, item, next, beyond);
    const named = item.capital && !item.opens && !shouting;
    if (expected === 'argument' || expected === 'surely' || named) {
      const match = find(item.from, item.to, expected === 'argument');
      if (match.kind !== 'unknown') return as(null, match);
      return as(LEXICON.nearest(item.words), LEXICON.nearest(item.words) === null ? match : null);
    }
    const phrase = LEXICON.nearest(item.words);
    if (phrase !== null) return as(phrase, null);
    if (item.words.length < 3) return item;
    const match = find(item.from, item.to);
    if (match.kind !== 'unknown') return as(null, match);
    const hinted = match.suggestions.length > 0 && (expected === 'maybe' || alone);
    return hinted ? as(null, match) : item;
  }
}

function isName(item: Item): boolean {
  return /^\p{L}[\p{L}\p{N} ]*$/u.test(item.words) && item.words.length >= 2 && item.words.length <= 40;
}

/** Whether a place is expected here: right after `in`, `van`, `vs`, `gemeente`, or joined to another place. */
function isExpected(
  before: readonly Item[],
  item: Item,
  next: Item | undefined,
  beyond: Item | undefined,
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
  if (/[,&+/-]/.test(item.before) && previous.place !== null) return 'surely';
  if (hasAny([previous], ...COMMANDS)) return 'argument';
  if (previous.tags.has('vs') || previous.tags.has('gemeente')) return 'surely';
  const beside = before.at(-2);
  if (/^(met|with|en|and|of|or)$/.test(previous.words)) {
    return beside?.place != null || (previous.words === 'met' && beside?.tags.has('cue:compare'))
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
  items: readonly Item[],
  read: readonly Item[],
  at: number,
  find: (from: number, to: number) => PlaceMatch,
): { readonly back: number; readonly ahead: number; readonly match: PlaceMatch } | null {
  let most = 0;
  while (
    most < 3 &&
    joins(items[at - most - 1], items[at - most]) &&
    read.at(-1 - most) === items[at - most - 1]
  )
    most++;
  let far = 0;
  while (far < 3 && joins(items[at + far + 1], items[at + far + 1])) far++;
  if (most + far === 0) return null;
  for (let length = Math.min(LONGEST_NEAR, most + far + 1); length > 1; length--) {
    for (let back = Math.min(most, length - 1); back >= 0; back--) {
      const ahead = length - 1 - back;
      if (ahead > far) break;
      const first = items[at - back];
      const last = items[at + ahead];
      if (first === undefined || last === undefined || !canOpen(first) || !canClose(last)) continue;
      const match = find(first.from, last.to);
      if (match.kind === 'match' && !isArticleAndVillage(first, length, match)) return { back, ahead, match };
    }
  }
  return null;
}

/** `is het waard`: not 't Waar, misspelled. */
function isArticleAndVillage(first: Item, length: number, match: PlaceMatch): boolean {
  const village = match.kind === 'match' && match.asked.via.kind === 'village';
  return length === 2 && village && /^(de|den|het|t)$/.test(first.words);
}

function joins(item: Item | undefined, right: Item | undefined): boolean {
  if (item === undefined || right === undefined || !/^[ '.-]*$/.test(right.before) || right.opens)
    return false;
  return (isRaw(item) && isName(item)) || LINKING.test(item.words) || item.place !== null;
}

function canOpen(item: Item): boolean {
  return isRaw(item) || item.place !== null || OPENING.test(item.words);
}

function canClose(item: Item): boolean {
  return isRaw(item) || item.place !== null || /^(noord|zuid|oost|west|rijn)$/.test(item.words);
}
