import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import { loadWeights } from '../../src/compose/load-weights.ts';
import { type Divisions, divisionAt, divisionsAround, regionOn } from '../../src/domain/divisions.ts';
import type { Edition } from '../../src/domain/edition.ts';
import type { Day } from '../../src/domain/period.ts';
import type { Places } from '../../src/domain/places.ts';
import { NO_TALK } from '../../src/domain/talk.ts';
import { makeGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { loadPlaces } from '../../src/gazetteer/load-places.ts';
import { loadReaderData } from '../../src/gazetteer/reader-data.ts';
import { toContractCsv } from '../../src/publication/contract-csv.ts';
import { readPublication } from '../../src/publication/read-publication.ts';
import { makeReader } from '../../src/question/read-question.ts';
import { AS_PRINTED, NOTHING_HELD } from '../publication/read.ts';
import { snapshotOf } from '../support/snapshot.ts';

const division = (year: number, region: 'AM01' | 'AM02', municipality: 'GM0001' | 'GM0002') => ({
  year,
  members: new Map([[region, [municipality]]]),
  regions: new Map([[municipality, region]]),
});
const THREE: Divisions = [
  division(2015, 'AM01', 'GM0001'),
  division(2025, 'AM02', 'GM0001'),
  division(2027, 'AM01', 'GM0002'),
];

it.each([
  ['2009-01-01', 2015],
  ['2015-01-01', 2015],
  ['2024-12-31', 2015],
  ['2025-01-01', 2025],
  ['2026-12-31', 2025],
  ['2027-01-01', 2027],
  ['2031-06-30', 2027],
])('on %s the division of %i holds', (day, year) => {
  expect(divisionAt(THREE, day).year).toBe(year);
});

it.each([
  ['GM0001', '2020-01-01', 'AM01'],
  ['GM0001', '2026-01-01', 'AM02'],
  // Not in the division of that day: the nearest before, else the nearest after.
  ['GM0001', '2027-01-01', 'AM02'],
  ['GM0002', '2020-01-01', 'AM01'],
  ['GM0003', '2020-01-01', undefined],
] as const)('%s lies on %s in %s', (code, day, region) => {
  expect(regionOn(THREE, code, day)).toBe(region);
});

it.each([
  ['2025-04-01', '2025-06-30', [2015, 2025, 2027]],
  ['2020-10-01', '2020-12-31', [2015, 2025]],
  ['2027-01-01', '2027-03-31', [2025, 2027]],
  ['0000-01-01', '2025-03-31', [2015, 2025, 2027]],
])('an edition of %s to %s is held against %j', (first, last, years) => {
  expect(divisionsAround(THREE, first, last).map(({ year }) => year)).toEqual(years);
});

describe('a new division is data only', () => {
  const SHIPPED = join(import.meta.dirname, '../../data/places');
  const folder = mkdtempSync(join(tmpdir(), 'places-of-2027-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const before = loadPlaces(SHIPPED);
  const after = withVenloInANewRegion();

  /** As in 2026, but for Venlo, which is a region of its own from 2027. */
  function withVenloInANewRegion(): Places {
    cpSync(SHIPPED, folder, { recursive: true });
    const file = readFileSync(join(SHIPPED, 'divisions.csv'), 'utf8');
    const rows = file.split('\n').filter((row) => row.startsWith('2026,'));
    const moved = rows.map((row) => row.replace('2026,', '2027,').replace('AM29,GM0983', 'AM99,GM0983'));
    appendFileSync(join(folder, 'divisions.csv'), `${moved.join('\n')}\n`);
    appendFileSync(join(folder, 'regions.csv'), 'AM99,Maasstreek,36,\n');
    return loadPlaces(folder);
  }

  function asked(text: string, today: Day) {
    const context = { today, channelRegion: null, channelPlace: null, talk: NO_TALK, english: false };
    const question = makeReader(
      makeGazetteer(after, () => loadReaderData('data/reader')),
      after,
      () => loadWeights('data/reader'),
    )(text, context);
    return answer(question, snapshotOf([], after), { today, targets: [] });
  }

  it.each([
    ['2026-12-31', 'Noord-Limburg'],
    ['2027-01-01', 'Maasstreek'],
  ])('on %s Venlo lies in %s', (today, region) => {
    expect(asked('in welke regio ligt venlo', today)).toMatchObject({ region: { name: region } });
  });

  it.each([
    ['2026-12-31', 35],
    ['2027-01-01', 36],
  ])('on %s there are %i regions', (today, count) => {
    expect(asked('welke regio’s zijn er', today)).toHaveProperty('members.length', count);
  });

  it('an edition of 2027 may print it, and not without the data', async () => {
    const figures = {
      municipalWithProfile: 10,
      municipalWithoutProfile: 20,
      uwvWithProfile: 30,
      uwvWithoutProfile: 40,
      total: 100,
    };
    const edition: Edition = {
      id: '2027-Q1-AM99',
      scope: 'AM99',
      period: '2027-Q1',
      before: null,
      because: null,
      rows: [
        { level: 'municipality', region: 'AM99', municipality: 'GM0983', figures },
        { level: 'region', region: 'AM99', figures, register: null },
      ],
      source: { file: 'verzonnen', sha256: '0'.repeat(64) },
      findings: [],
    };
    const bytes = new TextEncoder().encode(toContractCsv(edition, null, after));
    const read = (places: Places) =>
      readPublication({ name: 'e.csv', bytes }, { ...AS_PRINTED, period: '2027-Q1' }, places, NOTHING_HELD);
    expect(await read(after)).toMatchObject({ status: 'read', edition: { scope: 'AM99', findings: [] } });
    expect(await read(before)).toMatchObject({ status: 'refused' });
  });
});
