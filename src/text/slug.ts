/** Fit for the name of a file: `Noord-Holland Noord, 2025` becomes `noord-holland-noord-2025`. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
