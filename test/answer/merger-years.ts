import { regionOn } from '../../src/domain/divisions.ts';
import type { Edition, EditionRow } from '../../src/domain/edition.ts';
import { addFigures, type Figures, NO_PEOPLE } from '../../src/domain/figures.ts';
import { lastDayOf, type Period } from '../../src/domain/period.ts';
import type { MunicipalityCode, RegionCode } from '../../src/domain/place.ts';
import { existsOn } from '../../src/domain/places.ts';
import { REAL_PLACES } from '../support/real-snapshot.ts';
import { snapshotOf } from '../support/snapshot.ts';

/** Invented national figures on the real municipalities of that date, within the regions they had in 2015 or have now. */
export function nationalEdition(period: Period, without: readonly MunicipalityCode[] = []): Edition {
  const regions = new Map<RegionCode, MunicipalityCode[]>();
  for (const municipality of REAL_PLACES.municipalities.values()) {
    if (!existsOn(municipality, lastDayOf(period)) || without.includes(municipality.code)) continue;
    const region = regionAt(municipality.code, period);
    regions.set(region, [...(regions.get(region) ?? []), municipality.code]);
  }
  const tables = [...regions].map(([region, codes]) => regionRows(region, codes, period));
  const total = tables.reduce((sum, { figures }) => addFigures(sum, figures), NO_PEOPLE);
  return {
    id: period,
    scope: 'NL',
    period,
    before: null,
    because: null,
    rows: [...tables.flatMap(({ rows }) => rows), { level: 'country', figures: total, register: null }],
    source: { file: `${period}.pdf`, sha256: period },
    findings: [],
  };
}

/** Different for every municipality and quarter, so that a sum over the wrong ones does not go unseen. */
export function inventedFigures(code: MunicipalityCode, period: Period): Figures {
  const seed = Number(code.slice(2)) * 31 + Number(period.slice(0, 4)) * 7 + Number(period.slice(-1));
  const [a, b, c, d] = [seed % 97, (seed * 5) % 211, (seed * 11) % 307, (seed * 3) % 61];
  return {
    municipalWithProfile: a,
    municipalWithoutProfile: b,
    uwvWithProfile: c,
    uwvWithoutProfile: d,
    total: a + b + c + d,
  };
}

export function invented(codes: readonly MunicipalityCode[], period: Period): Figures {
  return codes.reduce((sum, code) => addFigures(sum, inventedFigures(code, period)), NO_PEOPLE);
}

export const YEARS: readonly Period[] = [
  '2015-Q4',
  '2017-Q4',
  '2018-Q4',
  '2020-Q4',
  '2021-Q4',
  '2022-Q4',
  '2023-Q4',
  '2025-Q2',
];

export const MERGER_SNAPSHOT = snapshotOf(
  YEARS.map((period) => nationalEdition(period)),
  REAL_PLACES,
);

/** The regions moved at an unknown date after 2015: here between 2020 and 2021. */
function regionAt(code: MunicipalityCode, period: Period): RegionCode {
  const known = regionOn(REAL_PLACES.divisions, code, period < '2021-Q1' ? '2015-01-01' : '2025-06-30');
  if (known) return known;
  // Formed and ended between the divisions that are known.
  const next = REAL_PLACES.municipalities.get(code)?.successors[0];
  return next ? regionAt(next, period) : 'AM01';
}

function regionRows(region: RegionCode, codes: readonly MunicipalityCode[], period: Period) {
  const figures = invented(codes, period);
  const rows: readonly EditionRow[] = [
    ...codes.map(
      (municipality): EditionRow => ({
        level: 'municipality',
        region,
        municipality,
        figures: inventedFigures(municipality, period),
      }),
    ),
    { level: 'region', region, figures, register: null },
  ];
  return { rows, figures };
}
