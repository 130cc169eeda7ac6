import type { EditionDate, EditionId, EditionScope } from '../domain/edition.ts';
import type { HeldEditions } from '../domain/publication.ts';

/** The id of an edition; the same source again keeps the number of its undated edition. */
export function editionId(
  date: EditionDate,
  scope: EditionScope,
  sha256: string,
  held: HeldEditions,
): EditionId {
  if (date.period !== null) return scope === 'NL' ? date.period : `${date.period}-${scope}`;
  const prefix = `undated-${scope}-`;
  const same = held.editions.find(
    (edition) => edition.source.sha256 === sha256 && edition.id.startsWith(prefix),
  );
  if (same) return same.id;
  const numbers = held.ids.filter((id) => id.startsWith(prefix)).map((id) => Number(id.slice(prefix.length)));
  return `${prefix}${Math.max(0, ...numbers) + 1}`;
}
