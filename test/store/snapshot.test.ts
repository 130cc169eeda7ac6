import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeOfRow, type Edition, type EditionRow } from '../../src/domain/edition.ts';
import type { Figures } from '../../src/domain/figures.ts';
import type { Period } from '../../src/domain/period.ts';
import type { MunicipalityCode, RegionCode } from '../../src/domain/place.ts';
import { edition, NOW, open } from './fixtures.ts';

const people = fc.integer({ min: 0, max: 2_000_000 });
const anyFigures: fc.Arbitrary<Figures> = fc.record({
  municipalWithProfile: people,
  municipalWithoutProfile: people,
  uwvWithProfile: people,
  uwvWithoutProfile: people,
  total: people,
});
const register = fc.option(people);
const regionCode = fc.integer({ min: 10, max: 45 }).map((n): RegionCode => `AM${n}`);
const municipalityCode = fc
  .integer({ min: 0, max: 9_999 })
  .map((n): MunicipalityCode => `GM${String(n).padStart(4, '0')}`);
const row: fc.Arbitrary<EditionRow> = fc.oneof(
  fc.record({
    level: fc.constant('municipality' as const),
    region: regionCode,
    municipality: municipalityCode,
    figures: anyFigures,
  }),
  fc.record({ level: fc.constant('region' as const), region: regionCode, figures: anyFigures, register }),
  fc.record({ level: fc.constant('country' as const), figures: anyFigures, register }),
);
const rows = fc.uniqueArray(row, { selector: codeOfRow, minLength: 1, maxLength: 400 });
const period = fc
  .tuple(fc.integer({ min: 2015, max: 2030 }), fc.constantFrom(1, 2, 3, 4))
  .map(([year, quarter]): Period => `${year}-Q${quarter}`);
const editions = fc
  .uniqueArray(fc.tuple(period, rows), { selector: ([quarter]) => quarter, minLength: 1, maxLength: 5 })
  .map((list) => list.map(([quarter, printed], index) => edition(quarter, `file${index}`, printed)));

it('gives back exactly the rows of every edition, and none that are not there', async () => {
  await fc.assert(
    fc.asyncProperty(editions, async (stored) => {
      const store = await open('sqlite::memory:');
      for (const one of stored) await store.editions.store(one, 'cli', NOW);
      const snapshot = store.editions.snapshot();
      const codes = new Set(stored.flatMap((one) => one.rows.map(codeOfRow)));
      for (const one of stored) {
        expect(await store.editions.get(one.id)).toEqual(one);
        const byCode = new Map(one.rows.map((printed) => [codeOfRow(printed), printed]));
        for (const code of codes) {
          expect(snapshot.figuresOf(one.id, code)).toEqual(byCode.get(code)?.figures);
        }
        expectDivision(snapshot, one);
      }
      await store.close();
    }),
    { numRuns: 25, seed: 20251121 },
  );
}, 30_000);

function expectDivision(
  snapshot: {
    membersOf(id: string, region: RegionCode): readonly MunicipalityCode[];
    regionIn(id: string, code: MunicipalityCode): RegionCode | undefined;
  },
  { id, rows }: Edition,
): void {
  const printed = rows.flatMap((one) => (one.level === 'municipality' ? [one] : []));
  for (const { region, municipality } of printed) {
    expect(snapshot.regionIn(id, municipality)).toBe(region);
    expect(snapshot.membersOf(id, region)).toEqual(
      printed.filter((other) => other.region === region).map((other) => other.municipality),
    );
  }
  expect(snapshot.membersOf(id, 'AM99')).toEqual([]);
}

it('knows nothing of an edition that is not held', async () => {
  const store = await open('sqlite::memory:');
  await store.editions.store(edition('2025-Q2', 'a'), 'cli', NOW);
  const snapshot = store.editions.snapshot();
  expect(snapshot.figuresOf('2025-Q1-AM29', 'GM0983')).toBeUndefined();
  expect(snapshot.figuresOf('2025-Q2-AM29', 'GM9999')).toBeUndefined();
  expect(snapshot.membersOf('2025-Q1-AM29', 'AM29')).toEqual([]);
  expect(snapshot.regionIn('2025-Q1-AM29', 'GM0983')).toBeUndefined();
  await store.close();
});

it('puts dated editions oldest first, regions before the country of the same quarter, undated ones last', async () => {
  const store = await open('sqlite::memory:');
  const one = edition('2025-Q2', 'x');
  const country = { period: '2025-Q2', before: null, because: null, scope: 'NL', id: '2025-Q2' } as const;
  const undated = { period: null, before: '2025-Q2', because: 'older' } as const;
  const stored: readonly Edition[] = [
    { ...one, ...undated, id: 'undated-AM29-10', source: { file: '1', sha256: '1' } },
    { ...one, ...undated, id: 'undated-AM29-2', source: { file: '2', sha256: '2' } },
    { ...one, ...undated, id: 'undated-AM04-1', scope: 'AM04', source: { file: '3', sha256: '3' } },
    { ...one, ...country, source: { file: '4', sha256: '4' } },
    { ...one, source: { file: '5', sha256: '5' } },
    { ...one, id: '2025-Q2-AM04', scope: 'AM04', source: { file: '6', sha256: '6' } },
    {
      ...one,
      ...country,
      id: '2020-Q4',
      period: '2020-Q4',
      source: { file: '7', sha256: '7' },
    },
    { ...one, id: '2026-Q1-AM29', period: '2026-Q1', before: null, because: null },
  ];
  for (const each of stored) await store.editions.store(each, 'cli', NOW);
  expect(store.editions.snapshot().editions.map(({ id }) => id)).toEqual([
    '2020-Q4',
    '2025-Q2-AM04',
    '2025-Q2-AM29',
    '2025-Q2',
    '2026-Q1-AM29',
    'undated-AM04-1',
    'undated-AM29-2',
    'undated-AM29-10',
  ]);
  await store.close();
});
