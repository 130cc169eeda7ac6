/** Small letters without accents and other marks: `Géén` and `geen` are one. */
export function plainLetters(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
