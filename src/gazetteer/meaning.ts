import type { MunicipalityCode, Place } from '../domain/place.ts';
import type { VillageKind } from '../domain/places.ts';

/** What a name can mean, in the order in which a name is read. */
export type Meaning =
  | {
      readonly rank: 'current';
      readonly place: Place;
      readonly via: 'name' | 'alias';
      /** A former or short name of a region that is a municipality's name too (Zwolle): only after "regio". */
      readonly regionOnly: boolean;
      /** An alias from general knowledge: a village of the same name elsewhere makes it a choice. */
      readonly doubtful: boolean;
      /** Such an alias that is no part of the official name: Mokum, but not Geleen. */
      readonly nickname: boolean;
    }
  | {
      readonly rank: 'former';
      readonly former: MunicipalityCode;
      readonly province: string;
      readonly successors: readonly Place[];
    }
  | {
      readonly rank: 'village';
      readonly village: string;
      readonly place: Place;
      readonly kind: VillageKind;
    }
  | { readonly rank: 'province'; readonly regions: readonly Place[] }
  | { readonly rank: 'area'; readonly candidates: readonly Place[] };

export type MeaningOf<Rank extends Meaning['rank']> = Extract<Meaning, { readonly rank: Rank }>;

export function ofRank<Rank extends Meaning['rank']>(
  meanings: readonly Meaning[],
  rank: Rank,
): readonly MeaningOf<Rank>[] {
  return meanings.filter((meaning): meaning is MeaningOf<Rank> => meaning.rank === rank);
}

export interface KnownName {
  readonly key: string;
  /** Number of words as written out. */
  readonly words: number;
  /** The spellings to measure a misspelling by. */
  readonly spelled: ReadonlySet<string>;
  /** Its words as written out, each way. */
  readonly phrases: readonly (readonly string[])[];
  readonly meanings: readonly Meaning[];
}

/** Villages of the land register; their other names count as they do. */
export function villagesIn(meanings: readonly Meaning[]): readonly MeaningOf<'village'>[] {
  return ofRank(meanings, 'village').filter(({ kind }) => kind === 'village' || kind === 'other name');
}

/** Hamlets and districts. */
export function localitiesIn(meanings: readonly Meaning[]): readonly MeaningOf<'village'>[] {
  return ofRank(meanings, 'village').filter(({ kind }) => kind === 'hamlet' || kind === 'district');
}
