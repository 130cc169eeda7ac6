import type { Complaint, EditionScope } from '../domain/edition.ts';
import type { Period } from '../domain/period.ts';
import type { Check, ReadResult } from '../domain/publication.ts';

const MOST_OTHERS = 10;
const LONGEST_EXCERPT = 120;

/** So much of a file's own words as a complaint repeats. */
export function excerpt(text: string): string {
  return text.slice(0, LONGEST_EXCERPT);
}

/** A refusal with its first complaint in front and others of the same kind behind it. */
export function refused(
  complaints: readonly Complaint[],
  context: { readonly scope: EditionScope | null; readonly period: Period | null } = {
    scope: null,
    period: null,
  },
  checks: readonly Check[] = [],
): ReadResult {
  const complaint = complaints[0] ?? { kind: 'unreadable', detail: 'damaged' };
  const others = complaints.slice(1).filter((other) => other.kind === complaint.kind);
  return { status: 'refused', complaint, others: others.slice(0, MOST_OTHERS), ...context, checks };
}
