import type { FilePosition } from '../domain/edition.ts';
import type { Figures } from '../domain/figures.ts';
import type { Period } from '../domain/period.ts';
import type { MunicipalityCode, RegionCode } from '../domain/place.ts';
import type { RegisterFound } from './register-in-text.ts';

/** A row as it stands in the file, its name not yet looked up at the edition's date. */
export interface DraftRow {
  readonly name: string;
  readonly at: FilePosition;
  readonly figures: Figures;
  /** Codes the name can stand for at any date; empty when it is no known name. */
  readonly codes: readonly MunicipalityCode[];
}

/** One region's table: its municipalities and its total. */
export interface DraftTable {
  readonly rows: readonly DraftRow[];
  readonly total: { readonly figures: Figures; readonly at: FilePosition } | null;
  /** Regions that the table, its title or the words around it name, most telling first. */
  readonly named: readonly RegionCode[];
  readonly register: RegisterFound | null;
}

export interface DraftCountry {
  readonly figures: Figures;
  readonly at: FilePosition;
  readonly register: number | null;
}

/** What was read from a file, before it is checked. */
export interface Draft {
  readonly tables: readonly DraftTable[];
  readonly country: DraftCountry | null;
  /** Place of the country row among the tables, as printed. */
  readonly countryAfter: number;
  readonly periods: readonly { readonly period: Period; readonly at: FilePosition }[];
}
