import type { RegionCode } from '../domain/place.ts';
import type { NameIndex } from './name-index.ts';
import { nameKey } from './name-key.ts';

/** What the words left of five figures say the row is. */
export type RowLabel =
  | { readonly kind: 'municipality'; readonly name: string; readonly regionText: string }
  | { readonly kind: 'total'; readonly name: string; readonly regionText: string }
  | { readonly kind: 'region'; readonly name: string; readonly region: RegionCode }
  | { readonly kind: 'country'; readonly name: string };

const TOTAL = /^(?:sub|eind|regio)?totaal(?:amr|regio|arbeidsmarktregio|arbeidsmarkt|inregio|generaal)?/;
const REGION = /^(?:arbeidsmarktregio|regio|amr)/;
/** What refers to a footnote, on its own or at the end of a word. */
const MARK = /[*†‡¹²³⁴-⁹]+$|(?<=\p{L}|^)\(?\d{1,2}\)$/u;
const COUNTRY = new Set([
  'nederland',
  'totaalnederland',
  'nederlandtotaal',
  'totaallandelijk',
  'landelijk',
  'landelijktotaal',
  'landelijkcijfer',
  'heelnederland',
  'totaalheelnederland',
  'nl',
  'totaalnl',
]);

/** Exact only: null when no split of the words into region and municipality names both exactly. */
export function rowLabel(text: string, index: NameIndex): RowLabel | null {
  const words = text
    .split(/\s+/)
    .map((word, at) => (at === 0 && /^\d/.test(word) ? word : word.replace(MARK, '')))
    .filter((word) => nameKey(word) !== '');
  const numbered = /^\d{1,2}[.)]?$/.test(words[0] ?? '');
  const named = numbered ? words.slice(1) : words;
  if (named.length === 0 || named.length > 14) return null;
  for (let split = 0; split < named.length; split++) {
    const regionText = named.slice(0, split).join(' ');
    if (split > 0 && !index.regionPieces.has(nameKey(regionText))) continue;
    const label = ownLabel(named.slice(split).join(' '), regionText, index);
    if (label) return label;
  }
  const key = nameKey(named.join(' '));
  const region = index.regions.get(key) ?? index.regions.get(key.replace(REGION, ''));
  return region ? { kind: 'region', name: named.join(' '), region } : null;
}

function ownLabel(name: string, regionText: string, index: NameIndex): RowLabel | null {
  const key = nameKey(name);
  if (index.municipalities.has(key)) return { kind: 'municipality', name, regionText };
  if (COUNTRY.has(key)) return { kind: 'country', name };
  if (!TOTAL.test(key)) return null;
  const rest = key.replace(TOTAL, '');
  if (rest === '') return { kind: 'total', name, regionText };
  return index.regions.has(rest) ? { kind: 'total', name, regionText: rest } : null;
}
