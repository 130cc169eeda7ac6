import type { Answer, ExportAnswer } from '../domain/answer.ts';
import { isRegionCode, type Place, THE_COUNTRY } from '../domain/place.ts';
import type { PeriodPoint } from '../domain/question.ts';
import type { EditionInfo } from '../domain/snapshot.ts';
import { type Asking, common, staleNote } from './asking.ts';
import { figuresAt } from './figures-at.ts';
import type { Holdings } from './holdings.ts';
import { membersAt, regionAt } from './members.ts';
import { notComparable, notResolved } from './no-edition.ts';
import { figuresFor } from './places-at-date.ts';
import { resolveEdition } from './resolve-edition.ts';

/** The rows of one edition for a file: per region its municipalities and its total, the country last. */
export function answerExport(asking: Asking, point: PeriodPoint): Answer {
  const { question, holdings, today } = asking;
  const scope = question.places[0]?.place ?? THE_COUNTRY;
  const resolved = resolveEdition(holdings, point, [scope.code]);
  if (resolved.kind !== 'resolved') return notResolved(asking, resolved, [scope]);
  const { edition } = resolved;
  const asked = question.places[0];
  const found = asked ? figuresFor(holdings, edition, asked) : figuresAt(holdings, edition, scope.code);
  if (found.kind !== 'figures') return notComparable(asking, edition, scope, found.kind);
  const rows = rowsOf(holdings, edition, scope);
  const notes = [
    edition.period === null ? ('undated' as const) : null,
    rows.some(({ of }) => of.summedFrom.length > 0) ? ('summed' as const) : null,
    staleNote(edition, today),
    scope.code === 'NL' && edition.findings.some(({ kind }) => kind === 'national-total-differs')
      ? ('national_total_differs' as const)
      : null,
  ];
  return {
    ...common(asking, { period: edition.period }, notes),
    kind: 'export',
    edition,
    scope,
    file: question.format === 'xlsx' ? 'xlsx' : 'csv',
    rows,
  };
}

function rowsOf(holdings: Holdings, edition: EditionInfo, scope: Place): ExportAnswer['rows'] {
  const found = figuresAt(holdings, edition, scope.code);
  if (found.kind !== 'figures') return [];
  if (scope.code === 'NL') {
    const regions = membersAt(holdings, edition, scope);
    return [
      ...regions.flatMap(({ place }) => rowsOf(holdings, edition, place)),
      { region: null, of: found.of },
    ];
  }
  if (!isRegionCode(scope.code)) return [{ region: regionAt(holdings, edition, found.of), of: found.of }];
  const members = membersAt(holdings, edition, scope);
  return [...members.map((of) => ({ region: scope, of })), { region: scope, of: found.of }];
}
