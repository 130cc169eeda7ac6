import { readdirSync, readFileSync } from 'node:fs';
import type { Places } from '../../src/domain/places.ts';
import type { Meaning } from '../../src/gazetteer/meaning.ts';
import { makeNameBook } from '../../src/gazetteer/name-book.ts';
import { keyOf } from '../../src/gazetteer/name-key.ts';
import { editDistance } from '../../src/text/edit-distance.ts';
import { wordsOf } from '../../src/text/fold.ts';

export interface Pair {
  readonly name: string;
  readonly written: string;
}

const FOLDER = 'test/gazetteer';
/** More edits than this, and it is another name of the place. */
const MOST_EDITS = 4;

/** What people typed, and the name of the place that is nearest to it. */
export function readPairs(places: Places): readonly Pair[] {
  const names = new Map<string, string[]>();
  for (const { spelled, meanings } of makeNameBook(places).names.values()) {
    for (const code of new Set(meanings.flatMap(codesOf)))
      names.set(code, [...(names.get(code) ?? []), ...spelled]);
  }
  return rows().flatMap(({ typed, codes }) => {
    const written = keyOf(wordsOf(typed));
    const known = codes.flatMap((code) => names.get(code) ?? []);
    if (known.includes(written)) return [];
    const [nearest] = known
      .map((name) => ({ name, edits: editDistance(name, written) }))
      .sort((a, b) => a.edits - b.edits || b.name.length - a.name.length);
    return nearest === undefined || nearest.edits > Math.min(MOST_EDITS, nearest.name.length / 3 + 1)
      ? []
      : [{ name: nearest.name, written }];
  });
}

function rows(): readonly { readonly typed: string; readonly codes: readonly string[] }[] {
  const tables = readdirSync(`${FOLDER}/blind`)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) => readFileSync(`${FOLDER}/blind/${file}`, 'utf8').trim().split('\n'))
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [, typed = '', code = ''] = line.split('\t');
      return { typed, codes: code.split(',') };
    });
  const byHand = readFileSync(`${FOLDER}/natural-misspellings.txt`, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const gap = line.indexOf(' ');
      const codes = line.slice(0, gap).split('|');
      return line
        .slice(gap + 1)
        .split(', ')
        .map((typed) => ({ typed, codes }));
    });
  return [...tables, ...byHand];
}

function codesOf(meaning: Meaning): readonly string[] {
  switch (meaning.rank) {
    case 'current':
    case 'village':
      return [meaning.place.code];
    case 'former':
      return meaning.successors.map(({ code }) => code);
    default:
      return [];
  }
}
