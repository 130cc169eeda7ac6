import type { Places } from '../domain/places.ts';
import { makeAbbreviations } from './abbreviations.ts';
import { makeCandidateIndex } from './candidate-index.ts';
import type { Arena, Entry } from './competition.ts';
import { makeLetterModel } from './letter-model.ts';
import { makeLexicon } from './lexicon.ts';
import { makeMisspellingModel } from './misspelling-model.ts';
import type { NameBook } from './name-book.ts';
import { makeWeigh } from './prior.ts';
import type { ReaderData } from './reader-data.ts';
import { soundOf } from './sound.ts';

/** Everything the competition needs, made once, on the first name that is not exact. */
export function makeArena(book: NameBook, places: Places, data: ReaderData): Arena {
  const names = [...book.names.values()];
  const entries = names.flatMap((name): readonly Entry[] =>
    [...name.spelled].map((key) => ({ name, key, sound: soundOf(key) })),
  );
  const letters = makeLetterModel();
  for (const { key } of names) letters.learn(key);
  const shortened = names.flatMap((name) => name.phrases.map((words) => ({ name, words })));
  const entryOf = new Map(entries.map(({ name }, i) => [name, i]));
  const abbreviations = makeAbbreviations(shortened.map(({ words }) => words));
  const weigh = makeWeigh(places.inhabitants);
  const anywhere = { written: '', level: null, near: [], geography: book.geography, fits: null } as const;
  return {
    entries,
    candidates: makeCandidateIndex(entries),
    shortened: (words, written) =>
      [...abbreviations.find(words), ...abbreviations.contracted(written)].flatMap(({ phrase, cost }) => {
        const name = shortened[phrase]?.name;
        const entry = name === undefined ? undefined : entryOf.get(name);
        return entry === undefined ? [] : [{ entry, cost }];
      }),
    model: makeMisspellingModel(data.costs),
    lexicon: makeLexicon(data.words),
    letters,
    weigh,
    totalWeight: names.reduce(
      (sum, { meanings }) => sum + meanings.reduce((all, meaning) => all + weigh(meaning, anywhere), 0),
      0,
    ),
    costs: data.costs,
  };
}
