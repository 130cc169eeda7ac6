import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { INTENTS } from '../src/domain/intents.ts';

const root = join(import.meta.dirname, '..');

/** Only these may import every step. */
const COMPOSERS = ['compose'];

const biome = z
  .object({ overrides: z.array(z.object({ includes: z.array(z.string()), linter: z.unknown() })) })
  .parse(JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')));

it('every folder of src/ has an import rule', () => {
  const ruled = biome.overrides
    .filter(({ linter }) => JSON.stringify(linter ?? '').includes('noRestrictedImports'))
    .flatMap(({ includes }) => includes);
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !COMPOSERS.includes(entry.name))
    .map(({ name }) => name);
  for (const folder of folders) {
    expect(
      ruled.some((glob) => glob.startsWith(`src/${folder}/`)),
      `src/${folder} has no import rule in biome.json`,
    ).toBe(true);
  }
});

it('nothing imports main.ts', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const importers = files.filter((file) =>
    /from '[./]+\/main\.ts'/.test(readFileSync(join(root, 'src', file), 'utf8')),
  );
  expect(importers).toEqual([]);
});

const PURE = ['domain', 'text', 'question', 'answer', 'present'];

it.each(PURE)('%s/ looks at no clock, environment, chance, file or network', (folder) => {
  const files = readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(5);
  const impure =
    /new Date\(\)|Date\.now|performance\.|Math\.random|process\.|from 'node:|\bfetch\(|from '@slack\/(?!types)/;
  expect(files.filter((file) => impure.test(readFileSync(join(root, 'src', folder, file), 'utf8')))).toEqual(
    [],
  );
});

it('no file but domain/intents.ts lists intents', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const named = (list: string) => INTENTS.filter((intent) => list.includes(`'${intent}'`));
  const lists = files.flatMap((file) =>
    (readFileSync(join(root, 'src', file), 'utf8').match(/\[[^[\]]*\]/g) ?? [])
      .filter((list) => named(list).length > 1)
      .map((list) => `${file}: ${list}`),
  );
  expect(lists).toEqual([]);
});

it('only store/ writes queries', () => {
  const elsewhere = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('store/'),
  );
  const queries = /from '(kysely|pg|better-sqlite3)'/;
  expect(elsewhere.filter((file) => queries.test(readFileSync(join(root, 'src', file), 'utf8')))).toEqual([]);
});

it('one test looks at the editions that are shipped; the others stand on figures that never change', () => {
  const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  // The folder by its name in the code, or by its path, whole or in parts.
  const shipped = /SHIPPED_EDITIONS_FOLDER|DATA_FOLDER|data\/editions|data['"`],\s*['"`]editions/;
  const looking = tests.filter((file) => shipped.test(readFileSync(join(root, 'test', file), 'utf8')));
  expect(looking.filter((file) => file !== 'house.test.ts')).toEqual([
    'publication/shipped-editions.test.ts',
  ]);
});
