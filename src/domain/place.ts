/** CBS code of a municipality, such as `GM0983` (Venlo). */
export type MunicipalityCode = `GM${string}`;

/** CBS code (2025) of a labour-market region, such as `AM29` (Noord-Limburg). */
export type RegionCode = `AM${string}`;

export type PlaceCode = MunicipalityCode | RegionCode | 'NL';

export type Level = 'municipality' | 'region' | 'country';

/** A place figures can be published for. `name` is the official name; `present/` picks the spoken one. */
export interface Place {
  readonly level: Level;
  readonly code: PlaceCode;
  readonly name: string;
}

export const THE_COUNTRY: Place = { level: 'country', code: 'NL', name: 'Nederland' };

export function isMunicipalityCode(code: string): code is MunicipalityCode {
  return /^GM\d{4}$/.test(code);
}

export function isRegionCode(code: string): code is RegionCode {
  return /^AM\d{2}$/.test(code);
}

export function levelOf(code: PlaceCode): Level {
  if (code === 'NL') return 'country';
  return code.startsWith('GM') ? 'municipality' : 'region';
}
