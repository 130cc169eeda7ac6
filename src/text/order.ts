/** The order of codes, quarters and days, whatever the language; names are ordered by `localeCompare`. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
