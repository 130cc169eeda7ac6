import { isProvinceAbbreviation } from '../text/provinces.ts';
import type { Geography } from './geography.ts';
import { type Meaning, ofRank } from './meaning.ts';

/** What people write behind a name to say which one: `Bergen (NH)`, `Rijswijk Gld`, `Laren gemeente Lochem`. */
export interface Qualified {
  readonly words: readonly string[];
  readonly fits: (meaning: Meaning, geography: Geography) => boolean;
}

const PROVINCES: Readonly<Record<string, readonly string[]>> = {
  Drenthe: ['drenthe', 'dr'],
  Flevoland: ['flevoland', 'fl'],
  Fryslân: ['fryslan', 'friesland', 'fr', 'frl'],
  Gelderland: ['gelderland', 'gld'],
  Groningen: ['groningen', 'gr', 'gn'],
  Limburg: ['limburg', 'l', 'lb', 'li'],
  'Noord-Brabant': ['noord brabant', 'brabant', 'nb'],
  'Noord-Holland': ['noord holland', 'noordholland', 'nh'],
  Overijssel: ['overijssel', 'o', 'ov'],
  Utrecht: ['utrecht', 'u', 'ut'],
  Zeeland: ['zeeland', 'z', 'zl', 'zld'],
  'Zuid-Holland': ['zuid holland', 'zuidholland', 'zh'],
};
const SPELLED = Object.entries(PROVINCES).flatMap(([province, spellings]) =>
  spellings.map((spelled) => ({ province, spelled: ` ${spelled}` })),
);

/** `venlo gld`: whatever `venlo` is, it lies in Gelderland; null without such an abbreviation. */
export function splitAbbreviation(words: readonly string[]): Qualified | null {
  return words.length > 1 && isProvinceAbbreviation(words.at(-1) ?? '') ? splitProvince(words) : null;
}

/** `bergen in noord holland` → bergen, in that province; null without a qualifier. */
export function splitProvince(words: readonly string[]): Qualified | null {
  const text = words.join(' ');
  const found = SPELLED.find(({ spelled }) => text.endsWith(spelled));
  if (found === undefined) return null;
  const name = text.slice(0, -found.spelled.length).replace(/ (?:in|provincie)$/, '');
  return {
    words: name.split(' '),
    fits: (meaning, geography) => provinceOf(meaning, geography) === found.province,
  };
}

/** `laren gemeente lochem`, `laren in lochem` → the village of that municipality; null when it is not said so. */
export function splitMunicipality(
  words: readonly string[],
  meaningsOf: (words: readonly string[]) => readonly Meaning[],
): Qualified | null {
  const at = words.findIndex((word, i) => i > 0 && ['in', 'gem', 'gemeente'].includes(word));
  if (at < 0) return null;
  const rest = words.slice(at + 1);
  const whole = ['gem', 'gemeente'].includes(rest[0] ?? '') ? rest.slice(1) : rest;
  const codes = ofRank(meaningsOf(whole), 'current').map(({ place }) => place.code);
  if (codes.length === 0) return null;
  return {
    words: words.slice(0, at),
    fits: (meaning) => meaning.rank === 'village' && codes.includes(meaning.place.code),
  };
}

function provinceOf(meaning: Meaning, geography: Geography): string | null {
  if (meaning.rank === 'former') return meaning.province;
  return meaning.rank === 'current' || meaning.rank === 'village'
    ? geography.provinceOf(meaning.place)
    : null;
}
