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
  /** The name of its village or former municipality was misspelled; for the place's own names `via` says so. */
  misspelled: z.literal(true).optional(),
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

/** One thing that can have been meant by what was written: a place of ours, or what is none. */
export interface Contender {
  readonly kind: 'place' | 'word' | 'person' | 'abroad' | 'unknown';
  /** The spelling it is known by. */
  readonly text: string;
  readonly places: readonly Place[];
  /** −log of how often it is meant, and of how often it is written so, in nats. */
  readonly prior: number;
  readonly channel: number;
  readonly probability: number;
}

/** Written name → place. Pure; also accepts codes (`GM0983`, `AM29`, `NL`). */
export interface Gazetteer {
  find(written: string, hint: MatchHint): PlaceMatch;
  /** Only exact ranks (names, aliases, former names, villages, codes); null when nothing is exactly so. */
  findExact(written: string, hint: MatchHint): PlaceMatch | null;
  /** Everything that a name that is not exactly known can stand for, likeliest first. */
  contenders(written: string, hint: MatchHint): readonly Contender[];
  /** Whether a word exists in Dutch or English; known for words near to a name or to a word the bot reads. */
  isWord(word: string): boolean;
  /** Longest number of words in any known name, so that a reader knows how far to look. */
  readonly longestName: number;
}
