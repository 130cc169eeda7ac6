import { z } from 'zod';
import type { Immutable } from './immutable.ts';

/** CBS code of a municipality, such as `GM0983` (Venlo). */
export type MunicipalityCode = `GM${string}`;

/** CBS code (2025) of a labour-market region, such as `AM29` (Noord-Limburg). */
export type RegionCode = `AM${string}`;

export type PlaceCode = MunicipalityCode | RegionCode | 'NL';

export const municipalityCodeSchema = z.templateLiteral(['GM', z.string()]).refine(isMunicipalityCode);
export const regionCodeSchema = z.templateLiteral(['AM', z.string()]).refine(isRegionCode);
export const placeCodeSchema = z.union([municipalityCodeSchema, regionCodeSchema, z.literal('NL')]);

export const placeSchema = z.object({
  level: z.enum(['municipality', 'region', 'country']),
  code: placeCodeSchema,
  name: z.string(),
});

/** A place figures can be published for. `name` is the official name; `present/` picks the spoken one. */
export type Place = Immutable<z.infer<typeof placeSchema>>;

export type Level = Place['level'];

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
