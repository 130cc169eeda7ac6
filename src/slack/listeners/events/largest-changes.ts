import { codeOfRow, type Edition } from '../../../domain/edition.ts';
import { isSmall, shareOf } from '../../../domain/figures.ts';
import type { Snapshot } from '../../../domain/snapshot.ts';
import type { ShareChange } from '../../../present/surfaces/import-report.ts';

const MOST = 5;

/** Where the share of people with a profile moved most since the newest other dated edition of the same places. */
export function largestChanges(edition: Edition, snapshot: Snapshot): readonly ShareChange[] {
  const earlier = snapshot.editions.findLast(
    ({ id, period, scope }) =>
      period !== null && id !== edition.id && (scope === edition.scope || scope === 'NL'),
  );
  if (earlier === undefined) return [];
  const changes = edition.rows.flatMap((row) => {
    const code = codeOfRow(row);
    const before = snapshot.figuresOf(earlier.id, code);
    if (before === undefined) return [];
    const from = shareOf(before, 'profile_share', null);
    const to = shareOf(row.figures, 'profile_share', null);
    if (from === null || to === null || isSmall(from) || isSmall(to)) return [];
    return from.value === null || to.value === null ? [] : [{ code, from: from.value, to: to.value }];
  });
  return changes.toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from)).slice(0, MOST);
}
