import { editDistance } from '../text/edit-distance.ts';
import type { CandidateIndex } from './candidate-index.ts';
import { Contenders, FARTHEST, type Weighed } from './contenders.ts';
import { decide, placesIn, type Situation } from './decide.ts';
import type { LetterModel } from './letter-model.ts';
import type { Lexicon } from './lexicon.ts';
import type { KnownName } from './meaning.ts';
import type { MisspellingModel } from './misspelling-model.ts';
import { keyOf } from './name-key.ts';
import type { OperationCosts } from './operations.ts';
import { plainWeight, type Weigh } from './prior.ts';
import type { Reading } from './readings.ts';
import { soundOf } from './sound.ts';

export interface Entry {
  readonly name: KnownName;
  readonly key: string;
  readonly sound: string;
}

export interface Arena {
  readonly entries: readonly Entry[];
  readonly candidates: CandidateIndex;
  readonly shortened: (
    words: readonly string[],
    written: string,
  ) => readonly { readonly entry: number; readonly cost: number }[];
  readonly model: MisspellingModel;
  readonly lexicon: Lexicon;
  /** The letters of our own names. */
  readonly letters: LetterModel;
  readonly weigh: Weigh;
  readonly totalWeight: number;
  readonly costs: OperationCosts;
}

/** A word that exists is that word, however rare; so is a person or a place abroad, unless it is hardly known. */
const MOST_EXACT = 6.5;
const HARDLY_KNOWN = 10;
/** What stands beside the name of a province is a place. */
const BESIDE_A_PROVINCE = 2;
/** What each of several words costs that are typed alone and make no name. */
const ANOTHER_WORD = 0.5;
/** What a shortened name costs more for the judge that knows edits only. */
const SHORTENED = 6;
/** What it costs, in nats, that an article belongs to a village and is no part of a surname. */
const SURNAME = 3;
/** How many slips it is, for that judge, to write a name as it sounds, whichever letters differ. */
const BY_SOUND = 1.25;
/** A name written as it sounds has about as many letters. */
const MOST_LETTERS_BY_SOUND = 2;
/** What a string costs that follows no language; of a few letters it is often an abbreviation. */
function anyLetters(length: number): number {
  return length <= LONGEST_ABBREVIATION ? length * Math.log(26) : (length + 1) * 3;
}

const LONGEST_ABBREVIATION = 4;
/** The ways in which one place of a name can go wrong: a letter left out, two swapped, 25 others, 26 put in before it. */
const EDITS_A_LETTER = Math.log(53);

/**
 * Everything that could be meant by what was written, likeliest first. Which place it is, two judges say, and the mean of
 * both counts: one knows how people slip and what they ask for; for the other every name and every edit is alike, so that
 * of two names that are as near neither is certain.
 */
export function compete(
  readings: readonly Reading[],
  situation: Situation,
  alone: boolean,
  arena: Arena,
): readonly Weighed[] {
  const found = new Contenders();
  const { costs, lexicon, model } = arena;
  const cost = (of: string) => costs.get(of) ?? 0;
  const mass = (kind: string) => cost(`${kind} ${alone ? 'alone' : 'in a sentence'}`);
  const asItSounds = cost('as it sounds');
  const anyEdits = ({ key: known, sound: knownSound }: Entry, key: string, sound: string): number => {
    const edits = Math.min(editDistance(known, key), BY_SOUND + editDistance(knownSound, sound));
    if (edits === 0) return cost('exact');
    return (
      cost('misspelled') + edits * (EDITS_A_LETTER + Math.log(known.length)) + (edits - 1) * cost('again')
    );
  };

  for (const { words, level, cost: parting, article } of readings) {
    const key = words.join('');
    const here = { ...situation, level: level ?? situation.level };
    // Between a name and a province stands no ordinary word: `worden ut` is Woerden. And an article goes with any word.
    const others = situation.fits === null && !article ? wordsLike(words, key) : [];
    for (const other of [unknown(key), ...others]) {
      const prior =
        mass(other.kind) + parting + other.cost + (situation.fits === null ? 0 : BESIDE_A_PROVINCE);
      found.add({ ...other, match: null, places: [], prior });
    }
    const addPlace = ({ name, key: text }: Entry, channel: number, plainChannel: number): void => {
      const weight = name.meanings.reduce((sum, meaning) => sum + arena.weigh(meaning, here), 0);
      const surname = article && name.meanings.every(({ rank }) => rank === 'village') ? SURNAME : 0;
      const base = mass('place') + parting + surname;
      const prior = base - Math.log(weight / arena.totalWeight);
      if (prior + channel > found.least + FARTHEST) return;
      const match = decide(name.meanings, here);
      if (match === null) return;
      const plain = base - Math.log(plainWeight(name.meanings)) + plainChannel;
      found.add({ kind: 'place', text, match, places: placesIn(match), prior, channel, plain });
    };
    for (const spelled of new Set([keyOf(words), key])) {
      if (spelled.length < 2) continue;
      const sound = soundOf(spelled);
      for (const i of arena.candidates(spelled)) {
        const entry = arena.entries[i];
        if (entry === undefined) continue;
        const letterwise = model(entry.key, spelled, found.least + FARTHEST);
        const alike =
          letterwise > asItSounds &&
          Math.abs(entry.key.length - spelled.length) <= MOST_LETTERS_BY_SOUND &&
          entry.sound === sound;
        const channel = alike ? asItSounds : letterwise;
        if (channel < Number.POSITIVE_INFINITY) addPlace(entry, channel, anyEdits(entry, spelled, sound));
      }
    }
    for (const { entry: i, cost: channel } of arena.shortened(words, situation.written)) {
      const entry = arena.entries[i];
      if (entry !== undefined) addPlace(entry, channel, channel + SHORTENED);
    }
  }
  return found.shared();

  function unknown(key: string) {
    const letters = Math.min(arena.letters.cost(key), lexicon.letters.cost(key), anyLetters(key.length));
    return { kind: 'unknown', text: key, cost: 0, channel: letters } as const;
  }

  /** Words, people and places abroad; `cost` is −log P among its kind. */
  function wordsLike(words: readonly string[], key: string) {
    const exact = lexicon.find(key);
    if (exact !== null) {
      const isKnown = exact.kind === 'word' || exact.cost < HARDLY_KNOWN;
      const rarity = isKnown ? Math.min(exact.cost, MOST_EXACT) : exact.cost;
      return [{ ...exact, cost: rarity, channel: cost('exact') }];
    }
    const near = lexicon.near(key).map((one) => ({
      ...one,
      channel: model(one.text, key, found.least + FARTHEST),
    }));
    if (words.length === 1) return near;
    const each = words.map((word) => lexicon.find(word)?.cost ?? Number.POSITIVE_INFINITY);
    const all = each.reduce((sum, one) => sum + one + ANOTHER_WORD, 0);
    return [...near, { kind: 'word', text: words.join(' '), cost: all, channel: 0 } as const];
  }
}
