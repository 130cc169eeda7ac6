import type { Complaint, Finding } from '../../domain/edition.ts';
import type { Day } from '../../domain/period.ts';
import type { MunicipalityCode, RegionCode } from '../../domain/place.ts';
import { existsOn, type Places } from '../../domain/places.ts';
import { type Lineage, lineageOf } from './lineage.ts';
import type { PlacedTable } from './place-tables.ts';
import type { Days } from './valid-names.ts';

export interface MemberCheck {
  readonly complaints: readonly Complaint[];
  readonly findings: readonly Finding[];
  /** How many municipalities were expected. */
  readonly looked: number;
}

interface Missing {
  readonly region: RegionCode;
  readonly municipality: MunicipalityCode;
  readonly belongs: 'always' | 'sometimes';
}

/**
 * Members that have no row. The municipalities of one day are expected: of the days the edition can be of, the one that
 * leaves fewest missing, so that a merger within the quarter is no reason to refuse.
 */
export function missingMembers(tables: readonly PlacedTable[], days: Days, places: Places): MemberCheck {
  const present = new Set(tables.flatMap((table) => table.rows.map((row) => row.code)));
  const regions = new Set(tables.map((table) => table.region));
  const lineage = lineageOf(places, days);
  const perDay = daysOfChange(days, places).map((day) => missingOn(day, present, regions, places, lineage));
  const fewest = perDay.toSorted(
    (a, b) => required(a.missing) - required(b.missing) || a.missing.length - b.missing.length,
  )[0];
  const missing = fewest?.missing ?? [];
  const complaints = [...regions].flatMap((region): Complaint[] => {
    const names = missing
      .filter((one) => one.region === region && one.belongs === 'always')
      .map((one) => places.municipalities.get(one.municipality)?.name ?? one.municipality);
    return names.length === 0
      ? []
      : [{ kind: 'member-missing', region: places.regions.get(region)?.name ?? region, names }];
  });
  const findings = missing
    .filter((one) => one.belongs === 'sometimes')
    .map(({ region, municipality }): Finding => ({ kind: 'member-missing', region, municipality }));
  return { complaints, findings, looked: fewest?.looked ?? 0 };
}

function missingOn(
  day: Day,
  present: ReadonlySet<MunicipalityCode>,
  regions: ReadonlySet<RegionCode>,
  places: Places,
  lineage: Lineage,
): { readonly missing: readonly Missing[]; readonly looked: number } {
  const missing: Missing[] = [];
  let looked = 0;
  for (const municipality of places.municipalities.values()) {
    if (!existsOn(municipality, day)) continue;
    for (const region of lineage.regionsOf(municipality.code)) {
      if (!regions.has(region)) continue;
      looked++;
      if (present.has(municipality.code)) continue;
      const belongs = lineage.belongs(municipality.code, region) === 'always' ? 'always' : 'sometimes';
      missing.push({ region, municipality: municipality.code, belongs });
    }
  }
  return { missing, looked };
}

function required(missing: readonly Missing[]): number {
  return missing.filter((one) => one.belongs === 'always').length;
}

/** The first day and every later day on which municipalities changed. */
function daysOfChange(days: Days, places: Places): readonly Day[] {
  const first = days.first < '2015-01-01' ? '2015-01-01' : days.first;
  const changes = [...places.municipalities.values()].flatMap(({ validFrom }) =>
    validFrom !== null && validFrom > first && validFrom <= days.last ? [validFrom] : [],
  );
  return [...new Set([first, ...changes])].toSorted();
}
