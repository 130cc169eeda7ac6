import { codeOfRow, type Edition, type EditionRow } from '../../src/domain/edition.ts';
import { addFigures, type Figures, NO_PEOPLE } from '../../src/domain/figures.ts';
import type { RegionCode } from '../../src/domain/place.ts';
import { REAL_EDITIONS } from '../support/real-snapshot.ts';

/** An invented edition of the quarter after the newest real one: in each municipality some people moved to a profile or from it. */
export function nextQuarter(scope: 'NL' | RegionCode = 'NL', version = 1): Edition {
  const newest = REAL_EDITIONS.find(({ id }) => id === '2025-Q2');
  if (newest === undefined) throw new Error('there is no 2025-Q2');
  const moved = newest.rows.flatMap((row) =>
    row.level === 'municipality' && (scope === 'NL' || row.region === scope)
      ? [{ ...row, figures: movedOn(row.figures, Number(row.municipality.slice(2)) + version) }]
      : [],
  );
  const regions = newest.rows.flatMap((row): readonly EditionRow[] => {
    if (row.level !== 'region' || (scope !== 'NL' && codeOfRow(row) !== scope)) return [];
    return [{ ...row, figures: sum(moved.filter(({ region }) => region === row.region)) }];
  });
  const id = scope === 'NL' ? '2025-Q3' : `2025-Q3-${scope}`;
  return {
    id,
    scope,
    period: '2025-Q3',
    before: null,
    because: null,
    rows: [
      ...moved,
      ...regions,
      ...(scope === 'NL' ? [{ level: 'country', figures: sum(moved), register: null } as const] : []),
    ],
    source: { file: `${id}.pdf`, sha256: `${id}-${version}` },
    findings: [],
  };
}

function movedOn(figures: Figures, seed: number): Figures {
  const gained = Math.min((seed * 7) % 13, figures.municipalWithoutProfile);
  const lost = Math.min((seed * 5) % 11, figures.uwvWithProfile);
  return {
    ...figures,
    municipalWithProfile: figures.municipalWithProfile + gained,
    municipalWithoutProfile: figures.municipalWithoutProfile - gained,
    uwvWithProfile: figures.uwvWithProfile - lost,
    uwvWithoutProfile: figures.uwvWithoutProfile + lost,
  };
}

function sum(rows: readonly { readonly figures: Figures }[]): Figures {
  return rows.reduce((total, { figures }) => addFigures(total, figures), NO_PEOPLE);
}
