/** Phrases written one a line, lower case, without diacritics. */
export function phrases(lines: string): ReadonlySet<string> {
  return new Set(lines.trim().split('\n'));
}
