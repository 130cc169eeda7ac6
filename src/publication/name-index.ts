import { isMunicipalityCode, isRegionCode, type MunicipalityCode, type RegionCode } from '../domain/place.ts';
import type { Places } from '../domain/places.ts';
import { nameKey } from './name-key.ts';

/** What the names in a publication can mean, whatever its date. */
export interface NameIndex {
  /** Municipalities by the key of a name or of an alias from a public register. */
  readonly municipalities: ReadonlyMap<string, readonly MunicipalityCode[]>;
  readonly regions: ReadonlyMap<string, RegionCode>;
  /** Keys of every run of words in a region's names, for names that were cut by the layout. */
  readonly regionPieces: ReadonlySet<string>;
}

export function nameIndex(places: Places): NameIndex {
  const municipalities = new Map<string, MunicipalityCode[]>();
  const add = (name: string, code: MunicipalityCode) => {
    const key = nameKey(name);
    const codes = municipalities.get(key) ?? [];
    municipalities.set(key, codes.includes(code) ? codes : [...codes, code]);
  };
  for (const municipality of places.municipalities.values()) add(municipality.name, municipality.code);
  for (const alias of places.aliases) {
    if (!alias.verified) continue;
    for (const code of [alias.code, ...alias.alsoMatches])
      if (isMunicipalityCode(code)) add(alias.alias, code);
  }
  const regions = new Map<string, RegionCode>();
  const regionPieces = new Set<string>();
  for (const region of places.regions.values()) {
    for (const name of [region.name, ...region.otherNames]) {
      regions.set(nameKey(name), region.code);
      for (const piece of pieces(name)) regionPieces.add(piece);
    }
  }
  for (const alias of places.aliases) {
    if (alias.verified && isRegionCode(alias.code)) regions.set(nameKey(alias.alias), alias.code);
  }
  return { municipalities, regions, regionPieces };
}

function pieces(name: string): readonly string[] {
  const words = name.split(/[\s/-]+/);
  return words.flatMap((_, start) =>
    words.slice(start).map((_, length) => nameKey(words.slice(start, start + length + 1).join(' '))),
  );
}
