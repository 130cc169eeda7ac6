import type { Gazetteer, PlaceMatch } from '../domain/match.ts';

const ADJECTIVES: ReadonlyMap<string, string> = new Map<string, string>([
  ['haagse', 'Den Haag'],
  ['haags', 'Den Haag'],
  ['bossche', 'Den Bosch'],
  ['leidse', 'Leiden'],
  ['zwolse', 'Zwolle'],
  ['nijmeegse', 'Nijmegen'],
  ['drentse', 'Drenthe'],
  ['friese', 'Friesland'],
  ['zeeuwse', 'Zeeland'],
  ['groningse', 'Groningen'],
  ['groninger', 'Groningen'],
  ['limburgse', 'Limburg'],
  ['brabantse', 'Brabant'],
  ['gelderse', 'Gelderland'],
  ['overijsselse', 'Overijssel'],
  ['twentse', 'Twente'],
  ['bredase', 'Breda'],
  ['goudse', 'Gouda'],
  ['tilburgse', 'Tilburg'],
  ['venlose', 'Venlo'],
  ['zaanse', 'Zaanstad'],
  ['gooise', 'Gooi en Vechtstreek'],
  ['delftse', 'Delft'],
  ['almeerse', 'Almere'],
  ['enschedese', 'Enschede'],
  ['hengelose', 'Hengelo'],
  ['amersfoortse', 'Amersfoort'],
  ['flevolandse', 'Flevoland'],
]);

/** `Amsterdamse`, `Haagse` → the place it speaks of; null when it is no such word. */
export function adjectivePlace(word: string, gazetteer: Gazetteer): PlaceMatch | null {
  const stem = ADJECTIVES.get(word) ?? (/^[a-z]{5,}se$/.test(word) ? word.slice(0, -2) : null);
  if (stem === null) return null;
  const found = gazetteer.findExact(stem, { level: null, near: [], alone: false });
  if (found === null) return null;
  return found.kind === 'match'
    ? { kind: 'match', asked: { ...found.asked, written: word } }
    : { ...found, written: word };
}
