import { z } from 'zod';
import { COUNT_METRICS, SHARE_METRICS } from '../domain/figures.ts';
import { isPeriod } from '../domain/period.ts';
import { INTENTS, type Question } from '../domain/question.ts';
import { TOPICS } from '../domain/topic.ts';

const text = z.string();
const count = z.number();
const municipality = z.templateLiteral(['GM', z.string()]);
const region = z.templateLiteral(['AM', z.string()]);
const period = z.templateLiteral([z.number(), '-Q', z.literal([1, 2, 3, 4])]).refine(isPeriod);
const language = z.enum(['nl', 'en']);

const place = z.object({
  level: z.enum(['municipality', 'region', 'country']),
  code: z.union([municipality, region, z.literal('NL')]),
  name: text,
});

const asked = z.object({
  place,
  written: text,
  via: z.discriminatedUnion('kind', [
    z.object({ kind: z.enum(['name', 'alias', 'misspelling']) }),
    z.object({ kind: z.literal('village'), village: text }),
    z.object({ kind: z.literal('former'), former: municipality }),
    z.object({ kind: z.enum(['channel', 'thread', 'implied']) }),
  ]),
  alsoVillageIn: z.array(place),
  misspelled: z.literal(true).optional(),
});

const unclear = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('choice'),
    written: text,
    reason: z.enum([
      'same-name',
      'municipality-or-region',
      'split',
      'villages',
      'province',
      'near-names',
      'maybe-village',
    ]),
    candidates: z.array(place),
  }),
  z.object({ kind: z.literal('unknown'), written: text, suggestions: z.array(place) }),
]);

const point = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['newest', 'previous-quarter', 'previous-year', 'oldest', 'undated']) }),
  z.object({ kind: z.literal('quarter'), period }),
  z.object({ kind: z.literal('year'), year: count }),
]);

const request = z.object({
  moment: z.object({ weekday: z.literal([1, 2, 3, 4, 5, 6, 7]), hour: count, minute: count }).nullable(),
  direct: z.boolean(),
  share: count.nullable(),
  by: period.nullable(),
  side: z.enum(['below', 'above']),
  language: language.nullable(),
});

const question: z.ZodType<Question> = z.object({
  intent: z.enum(INTENTS),
  places: z.array(asked),
  unclear: z.array(unclear),
  metric: z.enum([...COUNT_METRICS, ...SHARE_METRICS]).nullable(),
  period: z.union([point, z.object({ kind: z.literal('span'), from: point, to: point })]),
  rank: z
    .object({
      order: z.enum(['desc', 'asc']),
      n: count.nullable(),
      level: z.enum(['municipality', 'region']),
      scope: asked,
      limit: z.exactOptional(
        z.object({
          side: z.enum(['above', 'at_least', 'below', 'at_most', 'between']),
          value: count,
          to: z.exactOptional(count),
        }),
      ),
      than: z.exactOptional(z.object({ side: z.enum(['above', 'below']), of: asked })),
    })
    .nullable(),
  peers: z.literal('size-class').nullable(),
  topic: z.enum(TOPICS).nullable(),
  outOfScope: z.enum(['personal-data', 'vacancies', 'forecast', 'weather', 'other']).nullable(),
  format: z.enum(['csv', 'xlsx', 'chart', 'table']).nullable(),
  request: request.nullable(),
  language: language.nullable(),
  scopedByChannel: z.boolean(),
  unread: z.array(text),
  rest: text.nullable(),
  parts: z.array(
    z.object({
      text,
      as: z.enum(['place', 'metric', 'period', 'intent', 'rank', 'topic', 'request', 'noise', 'unread']),
      value: text,
    }),
  ),
});

export function writeQuestion(value: Question): string {
  return JSON.stringify(value);
}

/** null when it was kept by a version that wrote questions in another shape: the thread then starts anew. */
export function readQuestion(json: string): Question | null {
  const parsed: unknown = JSON.parse(json);
  return question.safeParse(parsed).data ?? null;
}
