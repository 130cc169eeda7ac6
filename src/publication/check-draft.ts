import {
  type Complaint,
  type Edition,
  type EditionDate,
  type EditionRow,
  type EditionScope,
  type EditionSource,
  type Finding,
  isAcceptable,
} from '../domain/edition.ts';
import type { Places } from '../domain/places.ts';
import type { Check, HeldEditions, ImportOptions, ReadResult } from '../domain/publication.ts';
import { doubledNames } from './checks/doubled.ts';
import { editionDate } from './checks/edition-date.ts';
import { missingMembers } from './checks/members.ts';
import { missingRegions, nationalFindings } from './checks/national.ts';
import { type PlacedTable, placeTables } from './checks/place-tables.ts';
import { implausibleChanges } from './checks/plausible.ts';
import { registerPercentages } from './checks/register.ts';
import { regionSums, rowSums } from './checks/sums.ts';
import { daysOf } from './checks/valid-names.ts';
import type { Draft } from './draft.ts';
import { editionId } from './edition-id.ts';
import { editionRows } from './edition-rows.ts';
import { refused } from './refusal.ts';

/** Holds what was read against everything that is known, and makes the edition of it or says why not. */
export function checkDraft(
  draft: Draft,
  source: EditionSource,
  options: ImportOptions,
  places: Places,
  held: HeldEditions,
): ReadResult {
  const date = editionDate(draft.periods, options);
  if ('kind' in date) return refused([date]);
  const [table] = draft.tables;
  if (!table) return refused([{ kind: 'layout-unknown', found: 'Nederland', at: draft.country?.at ?? null }]);
  const placed = placeTables(draft.tables, daysOf(date), places);
  const { tables } = placed;
  const scope = scopeOf(tables);
  // A region's edition may print the national row beside it; only the country's edition is about it.
  const country = scope === 'NL' ? draft.country : null;
  const context = { scope, period: date.period };
  if (placed.complaints.length > 0) return refused(placed.complaints, context);
  const doubled = doubledNames(tables, places);
  if (doubled.length > 0) return refused(doubled, context);
  const incomplete = missingTotals(tables, places);
  if (incomplete.length > 0) return refused(incomplete, context);

  const members = missingMembers(tables, daysOf(date), places);
  const rowComplaints = rowSums(tables, country, places);
  const regionComplaints = regionSums(tables, places);
  const memberComplaints = [...missingRegions(tables, daysOf(date), places), ...members.complaints];
  const registerComplaints = registerPercentages(tables, places);
  const complaints = [
    ...placed.misplaced,
    ...rowComplaints,
    ...memberComplaints,
    ...regionComplaints,
    ...registerComplaints,
  ];

  const rows = editionRows(tables, country, draft.countryAfter);
  const national = scope === 'NL' ? nationalFindings(tables, country) : [];
  const changes = date.period === null ? [] : implausibleChanges(rows, date.period, held.editions);
  const checks: readonly Check[] = [
    check('period', 1, [], []),
    check(
      'names',
      tables.reduce((sum, table) => sum + table.rows.length, 0),
      [],
      [],
    ),
    check('row-sums', rows.length, rowComplaints, []),
    check('region-sums', tables.length, regionComplaints, []),
    check('members', members.looked, [...placed.misplaced, ...memberComplaints], members.findings),
    check(
      'register-percentage',
      tables.filter((table) => table.register?.percentage != null).length,
      registerComplaints,
      [],
    ),
    check('national-total', scope === 'NL' ? 1 : 0, [], national),
    check('plausible', date.period === null ? 0 : rows.length, [], changes),
  ].filter(({ looked }) => looked > 0);

  const accept = options.accept;
  const acceptable = accept === null ? [] : complaints.filter(isAcceptable);
  if (acceptable.length < complaints.length) return refused(complaints, context, checks);
  const accepted = acceptable.map(
    (complaint): Finding => ({ kind: 'accepted', complaint, because: accept ?? '' }),
  );
  const findings = [...national, ...members.findings, ...changes, ...accepted];
  return { status: 'read', edition: editionOf(date, scope, rows, source, findings, held), checks };
}

function editionOf(
  date: EditionDate,
  scope: EditionScope,
  rows: readonly EditionRow[],
  source: EditionSource,
  findings: readonly Finding[],
  held: HeldEditions,
): Edition {
  return { id: editionId(date, scope, source.sha256, held), scope, rows, source, findings, ...date };
}

function scopeOf(tables: readonly PlacedTable[]): EditionScope {
  const [only, ...others] = tables;
  return only && others.every((table) => table.region === only.region) ? only.region : 'NL';
}

/** Tables without their total, as when they were cut off. */
function missingTotals(tables: readonly PlacedTable[], places: Places): readonly Complaint[] {
  return tables
    .filter((table) => table.total === null)
    .map((table): Complaint => {
      const name = places.regions.get(table.region)?.name ?? table.region;
      return { kind: 'total-row-missing', name, at: table.rows.at(-1)?.at ?? null };
    });
}

function check(
  kind: Check['kind'],
  looked: number,
  complaints: readonly Complaint[],
  findings: readonly Finding[],
): Check {
  return { kind, looked, result: complaints.length > 0 ? 'failed' : findings.length > 0 ? 'finding' : 'ok' };
}
