import { z } from 'zod';
import type { Immutable } from './immutable.ts';
import { municipalityCodeSchema, type Place, placeSchema } from './place.ts';

const viaSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['name', 'alias', 'misspelling']) }),
  z.object({ kind: z.literal('village'), village: z.string() }),
  z.object({ kind: z.literal('former'), former: municipalityCodeSchema }),
  /** Not written: the channel's region, the thread's place, or the region/country a comparison implies. */
  z.object({ kind: z.enum(['channel', 'thread', 'implied']) }),
]);

/** How a written name led to its place. */
export type Via = Immutable<z.infer<typeof viaSchema>>;

export const askedPlaceSchema = z.object({
  place: placeSchema,
  /** What the person wrote; empty when it was not written. */
  written: z.string(),
  via: viaSchema,
  /** A village with the same name elsewhere, for the line with a button. */
  alsoVillageIn: z.array(placeSchema),
  /** How it was named a second time in the sentence, by another name (`hoofddorp vs schiphol`). */
  alsoVia: z.array(viaSchema).exactOptional(),
});

/** A place that is meant with certainty. */
export type AskedPlace = Immutable<z.infer<typeof askedPlaceSchema>>;

/** By code: the village or former municipality whose name looks like what was written (Pernis, for Rotterdam). */
const throughSchema = z.record(z.string(), viaSchema);

export type Through = Immutable<z.infer<typeof throughSchema>>;

const choiceSchema = z.object({
  kind: z.literal('choice'),
  written: z.string(),
  reason: z.enum([
    'same-name',
    'municipality-or-region',
    'split',
    'villages',
    'province',
    'near-names',
    'maybe-village',
  ]),
  candidates: z.array(placeSchema),
  through: throughSchema.exactOptional(),
});

export type ChoiceReason = z.infer<typeof choiceSchema>['reason'];

export const unclearPlaceSchema = z.discriminatedUnion('kind', [
  choiceSchema,
  z.object({
    kind: z.literal('unknown'),
    written: z.string(),
    suggestions: z.array(placeSchema),
    through: throughSchema.exactOptional(),
  }),
]);

/** A written name that could be several places, or none we know. */
export type UnclearPlace = Immutable<z.infer<typeof unclearPlaceSchema>>;

export type PlaceMatch = { readonly kind: 'match'; readonly asked: AskedPlace } | UnclearPlace;

/** What helps to decide between places of one name. */
export interface MatchHint {
  /** "gemeente" or "regio" stood beside the name, or the sentence needs that level. */
  readonly level: 'municipality' | 'region' | null;
  /** Prefer candidates that are, or lie in, one of these (channel's region, other places in the sentence). */
  readonly near: readonly Place[];
  /** true: the name is a whole argument (`/dekking vendlo`); false: inside a sentence, where a near spelling needs more proof. */
  readonly alone: boolean;
}

/** Written name → place. Pure; also accepts codes (`GM0983`, `AM29`, `NL`). */
export interface Gazetteer {
  find(written: string, hint: MatchHint): PlaceMatch;
  /** Only exact ranks (names, aliases, former names, villages, codes); null when nothing is exactly so. */
  findExact(written: string, hint: MatchHint): PlaceMatch | null;
  /** Longest number of words in any known name, so that a reader knows how far to look. */
  readonly longestName: number;
}
