/** The provinces by their official name, with how they are written behind the name of a place: `Bergen (NH)`. */
export const PROVINCES: Readonly<Record<string, readonly string[]>> = {
  Drenthe: ['drenthe', 'dr'],
  Flevoland: ['flevoland', 'fl'],
  Fryslân: ['fryslan', 'friesland', 'fr', 'frl'],
  Gelderland: ['gelderland', 'gld', 'geld', 'gelderl'],
  Groningen: ['groningen', 'gr', 'gn'],
  Limburg: ['limburg', 'l', 'lb', 'li', 'lim', 'limb'],
  'Noord-Brabant': ['noord brabant', 'brabant', 'nb', 'brab'],
  'Noord-Holland': ['noord holland', 'noordholland', 'nh'],
  Overijssel: ['overijssel', 'o', 'ov', 'overijs'],
  Utrecht: ['utrecht', 'u', 'ut', 'utr'],
  Zeeland: ['zeeland', 'z', 'zl', 'zld', 'zeel'],
  'Zuid-Holland': ['zuid holland', 'zuidholland', 'zh'],
};

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  Object.values(PROVINCES)
    .flat()
    .filter(({ length }) => length > 1 && length < 7),
);

/**
 * What stands behind a name and says in which province it lies: `hengelpo (gld)` is not the other Hengelo. Nothing but a
 * province: not `utrecht` or `groningen`, which is a second place (`venlo groningen`), nor a letter.
 */
export function isProvinceAbbreviation(word: string): boolean {
  return ABBREVIATIONS.has(word);
}
