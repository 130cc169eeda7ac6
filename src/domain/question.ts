import { z } from 'zod';
import { metricSchema } from './figures.ts';
import type { Immutable } from './immutable.ts';
import { frameOf, INTENTS, isSaying } from './intents.ts';
import { languageSchema } from './language.ts';
import { askedPlaceSchema, unclearPlaceSchema } from './match.ts';
import { type Day, periodSchema } from './period.ts';
import type { Place, RegionCode } from './place.ts';
import { requestSchemas } from './request.ts';
import { topicSchema } from './topic.ts';

const periodPointSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('newest') }),
  /** `yearAssumed`: only the quarter was written; where it is not held, the newest held such quarter is meant. */
  z.object({
    kind: z.literal('quarter'),
    period: periodSchema,
    yearAssumed: z.literal(true).exactOptional(),
  }),
  /** A bare year: the newest edition held in it, else its fourth quarter. */
  z.object({ kind: z.literal('year'), year: z.number() }),
  /** The quarter before the newest dated edition that covers the place. */
  z.object({ kind: z.literal('previous-quarter') }),
  /** The same quarter a year before that edition. */
  z.object({ kind: z.literal('previous-year') }),
  /** The oldest dated edition that covers every place asked. */
  z.object({ kind: z.literal('oldest') }),
  /** The undated edition ("eerdere editie zonder datum"). */
  z.object({ kind: z.literal('undated') }),
]);

/** One point in time as asked; the snapshot decides which edition it is. */
export type PeriodPoint = Immutable<z.infer<typeof periodPointSchema>>;

const periodAskedSchema = z.discriminatedUnion('kind', [
  periodPointSchema,
  z.object({ kind: z.literal('span'), from: periodPointSchema, to: periodPointSchema }),
]);

/** A point, or a span for a trend. */
export type PeriodAsked = Immutable<z.infer<typeof periodAskedSchema>>;

const rankLimitSchema = z.object({
  side: z.enum(['above', 'at_least', 'below', 'at_most', 'between']),
  /** A share 0–1 where the metric is one, else people. */
  value: z.number(),
  /** The upper end of `between`. */
  to: z.number().exactOptional(),
});

/** What a ranking is cut at: `boven de 70%`, `minstens 500 mensen`, `tussen 50 en 60%` (both ends included). */
export type RankLimit = Immutable<z.infer<typeof rankLimitSchema>>;

const rankAskedSchema = z.object({
  order: z.enum(['desc', 'asc']),
  /** null: no number was meant; 1 for a singular superlative. */
  n: z.number().nullable(),
  /** What is being ranked. */
  level: z.enum(['municipality', 'region']),
  /** A region or the country. */
  scope: askedPlaceSchema,
  limit: rankLimitSchema.exactOptional(),
  /** The limit is what another place has: `beter dan venlo`, `boven het landelijk gemiddelde`. */
  than: z.object({ side: z.enum(['above', 'below']), of: askedPlaceSchema }).exactOptional(),
});

export type RankAsked = Immutable<z.infer<typeof rankAskedSchema>>;

/** What to compare a place with besides the places named. */
const peersSchema = z.literal('size-class').nullable();

export type PeersAsked = z.infer<typeof peersSchema>;

const outOfScopeSchema = z.enum(['personal-data', 'vacancies', 'forecast', 'weather', 'other']);

export type OutOfScope = z.infer<typeof outOfScopeSchema>;

const readPartSchema = z.object({
  text: z.string(),
  as: z.enum(['place', 'metric', 'period', 'intent', 'rank', 'topic', 'request', 'noise', 'unread']),
  /** Short and machine-like: `GM0983 (name)`, `uwv_without`, `2025-Q2`. */
  value: z.string(),
});

/** How a part of the sentence was read, for `--explain`. */
export type ReadPart = Immutable<z.infer<typeof readPartSchema>>;

const slots = {
  /** Understood with certainty, in the order of the sentence. */
  places: z.array(askedPlaceSchema),
  unclear: z.array(unclearPlaceSchema),
  metric: metricSchema.nullable(),
  period: periodAskedSchema,
  format: z.enum(['csv', 'xlsx', 'chart', 'table']).nullable(),
  /** The language of the words beyond names; null when there are none. */
  language: languageSchema.nullable(),
  /** The scope came from the channel's region and was not written; the answer says so. */
  scopedByChannel: z.boolean(),
  /** Words with a meaning that the answer ignores; it says so. */
  unread: z.array(z.string()),
  /** A second question in the same message that is left for later, as written. */
  rest: z.string().nullable(),
  parts: z.array(readPartSchema),
};

/** What every question has, whatever it asks. */
export type QuestionSlots = Immutable<z.infer<z.ZodObject<typeof slots>>>;

const saysNothing = {
  ...slots,
  rank: z.null(),
  peers: z.null(),
  topic: z.null(),
  outOfScope: z.null(),
  request: z.null(),
};

const { target, alert, subscription, settings, bare } = requestSchemas;

export const questionSchema = z.discriminatedUnion('intent', [
  z.object({ ...saysNothing, intent: z.enum(INTENTS.filter(isSaying('nothing'))) }),
  z.object({ ...saysNothing, intent: z.enum(INTENTS.filter(isSaying('rank'))), rank: rankAskedSchema }),
  z.object({ ...saysNothing, intent: z.enum(INTENTS.filter(isSaying('peers'))), peers: peersSchema }),
  z.object({ ...saysNothing, intent: z.enum(INTENTS.filter(isSaying('topic'))), topic: topicSchema }),
  z.object({
    ...saysNothing,
    intent: z.enum(INTENTS.filter(isSaying('outOfScope'))),
    outOfScope: outOfScopeSchema,
  }),
  z.object({
    ...saysNothing,
    intent: z.enum(INTENTS.filter(isSaying('parting'))),
    /** A greeting that ends the talk. */
    parting: z.enum(['thanks', 'bye']).exactOptional(),
  }),
  z.object({ ...saysNothing, intent: target.shape.intent, request: target }),
  z.object({ ...saysNothing, intent: alert.shape.intent, request: alert }),
  z.object({ ...saysNothing, intent: subscription.shape.intent, request: subscription }),
  z.object({ ...saysNothing, intent: settings.shape.intent, request: settings }),
  z.object({ ...saysNothing, intent: bare.shape.intent, request: bare }),
]);

export type Question = Immutable<z.infer<typeof questionSchema>>;

/** What a question is that has its slots and nothing more. */
export const NOTHING_SAID = { rank: null, peers: null, topic: null, outOfScope: null, request: null };

export type QuestionBase = QuestionSlots & typeof NOTHING_SAID;

export type Parting = NonNullable<Extract<Question, { parting?: unknown }>['parting']>;

/** Where and when a sentence was typed. */
export interface QuestionContext {
  readonly today: Day;
  readonly channelRegion: RegionCode | null;
  /** The question before this one in the thread or direct message. */
  readonly previous: Question | null;
  /** The place of the channel's region, when it has one. */
  readonly channelPlace: Place | null;
  /** true for `/coverage`. */
  readonly english: boolean;
}

export type ReadQuestion = (text: string, context: QuestionContext) => Question;

/** Whether "en venray?" after this question continues it; a thank-you or a definition in between changes nothing. */
export function canBeFollowed(question: Question): boolean {
  return frameOf(question.intent).continues;
}
