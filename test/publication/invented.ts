import { divisionAt } from '../../src/domain/divisions.ts';
import type { Edition, EditionRow, EditionScope } from '../../src/domain/edition.ts';
import { addFigures, type Figures, NO_PEOPLE } from '../../src/domain/figures.ts';
import type { Period } from '../../src/domain/period.ts';
import { firstDayOf } from '../../src/domain/period.ts';
import type { MunicipalityCode, RegionCode } from '../../src/domain/place.ts';
import { existsOn, type Places, predecessorsOf } from '../../src/domain/places.ts';

/** Numbers that look random and are the same for the same seed. */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** An edition with invented figures: every region of 2025, or one region as it was in the period. */
export function inventedEdition(places: Places, period: Period, scope: EditionScope, seed: number): Edition {
  const roll = dice(seed);
  const regions = scope === 'NL' ? [...places.regions.keys()] : [scope];
  const tables = regions.map((region) =>
    tableOf(region, membersOf(places, region, period), roll, scope !== 'NL'),
  );
  const rows = tables.flat();
  const country = rows
    .flatMap((row) => (row.level === 'region' ? [row.figures] : []))
    .reduce(addFigures, NO_PEOPLE);
  const nation: readonly EditionRow[] =
    scope === 'NL' ? [{ level: 'country', figures: country, register: null }] : [];
  return {
    id: scope === 'NL' ? period : `${period}-${scope}`,
    scope,
    period,
    before: null,
    because: null,
    rows: [...nation, ...rows],
    source: { file: 'verzonnen', sha256: '0'.repeat(64) },
    findings: [],
  };
}

/** Members of a region at a date: those of 2025, before 2022 as they were before they merged. */
function membersOf(places: Places, region: RegionCode, period: Period): readonly MunicipalityCode[] {
  const day = firstDayOf(period);
  const members = (divisionAt(places.divisions, '2025-06-30').members.get(region) ?? []).flatMap((code) => {
    const kin = [code, ...predecessorsOf(places, code).map((former) => former.code)];
    return kin.filter((one) => {
      const municipality = places.municipalities.get(one);
      return municipality !== undefined && existsOn(municipality, day);
    });
  });
  return [...new Set(members)].toSorted((a, b) => nameOf(places, a).localeCompare(nameOf(places, b), 'nl'));
}

export function nameOf(places: Places, code: MunicipalityCode): string {
  return places.municipalities.get(code)?.name ?? code;
}

function tableOf(
  region: RegionCode,
  members: readonly MunicipalityCode[],
  roll: (below: number) => number,
  hasRegister: boolean,
): readonly EditionRow[] {
  const rows = members.map(
    (municipality): EditionRow => ({
      level: 'municipality',
      region,
      municipality,
      figures: inventedFigures(roll),
    }),
  );
  const figures = rows.map((row) => row.figures).reduce(addFigures, NO_PEOPLE);
  const register = hasRegister ? figures.total + 100 + roll(3000) : null;
  return [...rows, { level: 'region', region, figures, register }];
}

function inventedFigures(roll: (below: number) => number): Figures {
  const count = () => roll([3, 20, 300, 2500][roll(4)] ?? 1);
  const municipalWithProfile = count();
  const municipalWithoutProfile = count();
  const uwvWithProfile = count();
  const uwvWithoutProfile = count();
  const total = municipalWithProfile + municipalWithoutProfile + uwvWithProfile + uwvWithoutProfile;
  return { municipalWithProfile, municipalWithoutProfile, uwvWithProfile, uwvWithoutProfile, total };
}
