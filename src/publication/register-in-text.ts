import type { FilePosition } from '../domain/edition.ts';
import { type Line, textOf } from './line.ts';

/** What the prose says of the doelgroepregister. */
export interface RegisterFound {
  /** Name of the region as it stands in the sentence; empty when it names none. */
  readonly name: string;
  /** People in the register. */
  readonly size: number;
  /** Percentage of them known in Sonar, as printed; null when it is not printed. */
  readonly percentage: number | null;
  readonly decimals: number;
  readonly at: FilePosition;
  /** Index of the line where the sentence begins. */
  readonly index: number;
}

const SIZE =
  /doelgroep(?:en)?register[^.%]{0,80}?(?<![\d.,'’])(\d{1,3}(?:[.,'’ \u00a0\u2009\u202f]\d{3})+|\d+)\s+(?:personen|mensen)/i;
const PERCENTAGE = /(\d{1,3})(?:,(\d+))?\s?%[^.%]{0,60}?bekend/i;
const NAME = /arbeidsmarktregio\s+(.{2,60}?)\s+bevat/i;
const SENTENCE_LINES = 8;

/** Every sentence that gives the size of the register, also where it runs over lines. */
export function registersIn(lines: readonly Line[]): readonly RegisterFound[] {
  const found: RegisterFound[] = [];
  lines.forEach((line, index) => {
    if (!/doelgroep(?:en)?-?\s?register|doelgroep(?:en)?-$/i.test(textOf(line))) return;
    const after = lines
      .slice(index, index + SENTENCE_LINES)
      .map(textOf)
      .join(' ')
      .replace(/- (?=\p{Ll})/gu, '');
    const size = SIZE.exec(after);
    if (!size || after.slice(0, size.index).length > textOf(line).length) return;
    const rest = after.slice(size.index);
    const percentage = PERCENTAGE.exec(rest);
    const before = lines
      .slice(Math.max(0, index - 2), index)
      .map(textOf)
      .join(' ');
    const names = [
      ...`${before} ${after.slice(0, size.index + size[0].length)}`.matchAll(new RegExp(NAME, 'gi')),
    ];
    found.push({
      name: names.at(-1)?.[1] ?? '',
      size: Number((size[1] ?? '').replace(/\D/g, '')),
      percentage: percentage ? Number(`${percentage[1]}.${percentage[2] ?? '0'}`) : null,
      decimals: percentage?.[2]?.length ?? 0,
      at: line.at,
      index,
    });
  });
  return found;
}
