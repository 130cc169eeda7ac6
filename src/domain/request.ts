import { z } from 'zod';
import type { Immutable } from './immutable.ts';
import { INTENTS, isSaying } from './intents.ts';
import { languageSchema } from './language.ts';
import { periodSchema } from './period.ts';

/** Weekly moment in Europe/Amsterdam; weekday 1 = Monday … 7 = Sunday. */
const weeklyMomentSchema = z.object({
  weekday: z.literal([1, 2, 3, 4, 5, 6, 7]),
  hour: z.number(),
  minute: z.number(),
});

export type WeeklyMoment = Immutable<z.infer<typeof weeklyMomentSchema>>;

const targetSchema = z.object({
  intent: z.enum(INTENTS.filter(isSaying('target'))),
  /** 0–1; null: no percentage was said. */
  share: z.number().nullable(),
  /** "eind 2026" → 2026-Q4. */
  by: periodSchema.nullable(),
  /** "eind volgend jaar": `by` follows from the day of the question. */
  endsIn: z.enum(['this-year', 'next-year']).exactOptional(),
});

const alertSchema = z.object({
  intent: z.enum(INTENTS.filter(isSaying('alert'))),
  /** 0–1; null: no percentage was said. */
  share: z.number().nullable(),
  /** Only "below" is asked for in practice, "above" is read too. */
  side: z.enum(['below', 'above']),
});

const subscriptionSchema = z.object({
  intent: z.enum(INTENTS.filter(isSaying('subscription'))),
  moment: weeklyMomentSchema.nullable(),
  /** Only the day or only the time was said; the rest of the moment is the default. */
  said: z.enum(['day', 'time']).exactOptional(),
  /** What was asked for the moment cannot be: 17:65, or another rhythm than once a week. */
  trouble: z.enum(['no-such-time', 'other-rhythm']).exactOptional(),
  /** Start again what was paused. */
  resume: z.literal(true).exactOptional(),
  /** Announce a new edition at once (weekdays 8–18 h) instead of at the next run. */
  direct: z.boolean(),
});

const settingsSchema = z.object({
  intent: z.enum(INTENTS.filter(isSaying('settings'))),
  change: z.discriminatedUnion('kind', [
    /** They are only shown. */
    z.object({ kind: z.literal('none') }),
    z.object({ kind: z.literal('language'), language: languageSchema }),
    /** "taal automatisch": the bot chooses again. */
    z.object({ kind: z.literal('automaticLanguage') }),
    /** "vergeet mij": delete the person's rows. */
    z.object({ kind: z.literal('forget') }),
  ]),
});

const bareSchema = z.object({ intent: z.enum(INTENTS.filter(isSaying('no more'))) });

export const requestSchemas = {
  target: targetSchema,
  alert: alertSchema,
  subscription: subscriptionSchema,
  settings: settingsSchema,
  bare: bareSchema,
};

export type TargetRequest = Immutable<z.infer<typeof targetSchema>>;
export type AlertRequest = Immutable<z.infer<typeof alertSchema>>;
export type SubscriptionRequest = Immutable<z.infer<typeof subscriptionSchema>>;
export type SettingsRequest = Immutable<z.infer<typeof settingsSchema>>;
export type BareRequest = Immutable<z.infer<typeof bareSchema>>;

/** What a request says beyond place and metric. */
export type RequestDetails =
  | TargetRequest
  | AlertRequest
  | SubscriptionRequest
  | SettingsRequest
  | BareRequest;
