import type { EditionDate, EditionId, EditionScope, EditionSource, Finding } from './edition.ts';
import type { Figures } from './figures.ts';
import type { MunicipalityCode, PlaceCode, RegionCode } from './place.ts';
import type { Places } from './places.ts';

/** What is told about an edition without its rows. */
export type EditionInfo = EditionDate & {
  readonly id: EditionId;
  readonly scope: EditionScope;
  readonly source: EditionSource;
  readonly findings: readonly Finding[];
  /** ISO 8601 instant. */
  readonly importedAt: string;
  readonly rowCount: number;
  /** Regions (or NL) whose doelgroepregister size the edition prints, in people. */
  readonly register: ReadonlyMap<PlaceCode, number>;
};

/** All figures of all editions held, in memory and never changing; a new edition makes a new Snapshot. */
export interface Snapshot {
  readonly version: string;
  readonly places: Places;
  /** Dated ones oldest first, then the undated ones. */
  readonly editions: readonly EditionInfo[];
  /** As printed; undefined where the edition has no row for the code. */
  figuresOf(edition: EditionId, code: PlaceCode): Figures | undefined;
  /** Municipalities printed under a region in this edition, in printed order; empty where it has none. */
  membersOf(edition: EditionId, region: RegionCode): readonly MunicipalityCode[];
  /** The region a municipality is printed under in this edition. */
  regionIn(edition: EditionId, municipality: MunicipalityCode): RegionCode | undefined;
}
