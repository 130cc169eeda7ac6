import { editDistance } from '../text/edit-distance.ts';

/** Letters wrong, missing, doubled or swapped: one, or two in words of nine letters and more; null: another word. */
export function slipsIn(written: string, known: string): number | null {
  const allowed = known.length >= 9 ? 2 : 1;
  if (Math.abs(written.length - known.length) > allowed) return null;
  const slips = editDistance(written, known);
  return slips <= allowed ? slips : null;
}
