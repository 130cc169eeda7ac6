import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Figures } from '../../src/domain/figures.ts';
import { shareOf } from '../../src/domain/figures.ts';
import { isMunicipalityCode, isRegionCode, type PlaceCode } from '../../src/domain/place.ts';
import { EDITIONS_FOLDER } from '../support/editions-folder.ts';
import { ask, asked, expectKind } from './question.ts';

/**
 * Everything below is computed a second time, straight from the lines of the CSV files and with none of the project's
 * own arithmetic, and held against the answers for all places.
 */
interface Line {
  readonly code: PlaceCode;
  readonly level: string;
  readonly region: string;
  readonly name: string;
  readonly n: readonly number[];
}

const NEWEST = linesOf('2025-Q2');
const OLDER = ['2020-Q4-AM19', 'undated-AM29-1', 'undated-AM09-1'].flatMap((id) =>
  linesOf(id).map((line) => ({ id, line })),
);

function linesOf(id: string): readonly Line[] {
  const text = readFileSync(join(EDITIONS_FOLDER, `${id}.csv`), 'utf8');
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => {
      // One municipality has commas in its name, between quotes.
      const bare = row.replace(/"[^"]*"/g, (quoted) => quoted.slice(1, -1).replaceAll(',', ' '));
      const [level = '', region = '', regionName = '', municipality = '', name = '', ...numbers] =
        bare.split(',');
      return {
        code: codeOf(level, region, municipality),
        level,
        region,
        name: name || regionName,
        n: numbers.slice(0, 5).map(Number),
      };
    });
}

function codeOf(level: string, region: string, municipality: string): PlaceCode {
  if (level === 'municipality' && isMunicipalityCode(municipality)) return municipality;
  if (level === 'region' && isRegionCode(region)) return region;
  if (level === 'country') return 'NL';
  throw new Error(`${level} ${region} ${municipality}`);
}

function naiveShares([a = 0, b = 0, c = 0, d = 0, total = 0]: readonly number[]) {
  return {
    profile_share: { part: a + c, of: total },
    municipal_profile_share: { part: a, of: a + b },
    uwv_profile_share: { part: c, of: c + d },
  };
}

const NAIVE_COUNTS: Readonly<Record<string, (n: readonly number[]) => number>> = {
  municipal_with: ([a = 0]) => a,
  municipal_without: ([, b = 0]) => b,
  municipal_total: ([a = 0, b = 0]) => a + b,
  uwv_with: ([, , c = 0]) => c,
  uwv_without: ([, , , d = 0]) => d,
  uwv_total: ([, , c = 0, d = 0]) => c + d,
  with_profile: ([a = 0, , c = 0]) => a + c,
  without_profile: ([, b = 0, , d = 0]) => b + d,
  total: ([, , , , total = 0]) => total,
};

const SHARES = ['profile_share', 'municipal_profile_share', 'uwv_profile_share'] as const;
const COUNTS = [
  'municipal_with',
  'municipal_without',
  'municipal_total',
  'uwv_with',
  'uwv_without',
  'uwv_total',
  'with_profile',
  'without_profile',
  'total',
] as const;

function numbers(figures: Figures): readonly number[] {
  return [
    figures.municipalWithProfile,
    figures.municipalWithoutProfile,
    figures.uwvWithProfile,
    figures.uwvWithoutProfile,
    figures.total,
  ];
}

/** Higher than how many others, by cross-multiplication: a/b > c/d ⇔ a·d > c·b. */
function naiveRank(line: Line, among: readonly Line[]): { rank: number; of: number } | null {
  const own = naiveShares(line.n).profile_share;
  if (own.of < 10) return null;
  const others = among.map(({ n }) => naiveShares(n).profile_share).filter(({ of }) => of >= 10);
  const higher = others.filter(({ part, of }) => part * own.of > own.part * of).length;
  return { rank: higher + 1, of: others.length };
}

function group(line: Line): { region: readonly Line[]; country: readonly Line[] } {
  const alike = NEWEST.filter(({ level }) => level === line.level);
  return {
    region: line.level === 'municipality' ? alike.filter(({ region }) => region === line.region) : [],
    country: line.level === 'country' ? [] : alike,
  };
}

describe('2025-Q2 computed a second time from the CSV', () => {
  it('has the country, 35 regions and 342 municipalities', () => {
    expect(NEWEST).toHaveLength(378);
  });

  it.each(NEWEST.map((line) => [line.name || 'Nederland', line] as const))('%s', (_, line) => {
    const { subject, notes } = expectKind(ask({ places: [asked(line.code)] }), 'figures');
    expect(numbers(subject.figures)).toEqual(line.n);
    for (const metric of SHARES) {
      const { part, of } = naiveShares(line.n)[metric];
      const share = shareOf(subject.figures, metric, null);
      expect(share?.of).toBe(of);
      expect(share?.value).toBe(of === 0 ? null : part / of);
    }
    if (line.level === 'municipality') {
      expect(notes.includes('small_base')).toBe(SHARES.some((metric) => naiveShares(line.n)[metric].of < 10));
    }
    if (line.code === 'NL') return;
    const { rows } = expectKind(ask({ intent: 'compare', places: [asked(line.code)] }), 'comparison');
    const { region, country } = group(line);
    const expected = [
      ...(region.length > 1 ? [{ code: line.region, ...naiveRank(line, region) }] : []),
      { code: 'NL', ...naiveRank(line, country) },
    ].filter(({ rank }) => rank !== undefined);
    expect(rows[0]?.standings.map(({ among, rank, of }) => ({ code: among.code, rank, of }))).toEqual(
      expected,
    );
  });

  it.each(OLDER.map(({ id, line }) => [`${line.name} since ${id}`, id, line] as const))(
    'difference of %s',
    (_, id, line) => {
      const now = NEWEST.find(({ code }) => code === line.code);
      const answer = expectKind(ask({ places: [asked(line.code)] }), 'figures');
      const change = id.startsWith('undated') ? answer.sinceUndated : answer.since;
      expect(change?.from.edition.id).toBe(id);
      const difference = numbers(answer.subject.figures).map(
        (people, index) => people - (numbers(change?.from.figures ?? answer.subject.figures)[index] ?? 0),
      );
      expect(difference).toEqual(line.n.map((people, index) => (now?.n[index] ?? 0) - people));
    },
  );
});

describe('rankings of 2025-Q2 computed a second time from the CSV', () => {
  const scopes: readonly PlaceCode[] = ['NL', 'AM01', 'AM02', 'AM19', 'AM29', 'AM30', 'AM22'];
  const lines = NEWEST.filter(({ level }) => level === 'municipality');

  it.each(scopes.flatMap((scope) => [...COUNTS, ...SHARES].map((metric) => [scope, metric] as const)))(
    '%s by %s',
    (scope, metric) => {
      const among = lines.filter(({ region }) => scope === 'NL' || region === scope);
      const valued = among.flatMap((line) => {
        const count = NAIVE_COUNTS[metric];
        if (count) return [{ code: line.code, value: count(line.n) }];
        const { part, of } = naiveShares(line.n)[SHARES.find((share) => share === metric) ?? 'profile_share'];
        return of < 10 ? [] : [{ code: line.code, value: part / of }];
      });
      for (const order of ['desc', 'asc'] as const) {
        const rank = { order, n: null, level: 'municipality', scope: asked(scope) } as const;
        const answer = expectKind(ask({ intent: 'rank', metric, rank }), 'ranking');
        expect(answer.items).toHaveLength(valued.length);
        expect(answer.items.length + answer.tooSmall.length).toBe(among.length);
        for (const { of, value, position } of answer.items) {
          const before = valued.filter((other) =>
            order === 'desc' ? other.value > value : other.value < value,
          );
          expect({ code: of.place.code, value, position }).toEqual({
            ...valued.find(({ code }) => code === of.place.code),
            position: before.length + 1,
          });
        }
        const positions = answer.items.map(({ position }) => position);
        expect(positions).toEqual(positions.toSorted((a, b) => a - b));
      }
    },
  );
});
