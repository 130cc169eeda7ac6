/** The provinces by their official name, with how they are written behind the name of a place: `Bergen (NH)`. */
export const PROVINCES: Readonly<Record<string, readonly string[]>> = {
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

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  Object.values(PROVINCES)
    .flat()
    .filter(({ length }) => length === 2 || length === 3),
);

/**
 * What stands behind a name and says in which province it lies: `hengelpo (gld)` is not the other Hengelo. Nothing but a
 * province: not `utrecht` or `groningen`, which is a second place (`venlo groningen`), nor a letter.
 */
export function isProvinceAbbreviation(word: string): boolean {
  return ABBREVIATIONS.has(word);
}
