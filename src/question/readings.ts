import type { Question } from '../domain/question.ts';
import type { QuestionContext } from '../domain/read-question.ts';
import { billOf, restBill } from './bill.ts';
import { candidatesOf, type Tools } from './candidates.ts';
import { type Clauses, cutClauses, type Stretch, stretchesOf } from './clauses.ts';
import { pendingReadings } from './pending.ts';
import type { Reading } from './reading.ts';
import { settle } from './settle.ts';
import { meanings, signsOf } from './signs.ts';
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

const NO_REST = { until: Number.POSITIVE_INFINITY, bill: [] };

/** Everything a text can mean. */
export function readingsOf(
  text: string,
  spans: readonly Span[],
  tokens: readonly Token[],
  context: QuestionContext,
  tools: Tools,
): readonly Reading[] {
  const clauses = cutClauses(spans);
  const readings: Reading[] = [...pendingReadings(spans, tokens, context, tools)];
  const before = context.talk.understood?.intent ?? null;
  for (const stretch of stretchesOf(clauses)) {
    const rest = restAfter(text, spans, tokens, clauses, stretch);
    for (const candidate of candidatesOf(stretch, spans, tokens, context, tools)) {
      const question = settle(candidate, context, tools);
      if (question === null) continue;
      const add = (of: Question, left: typeof NO_REST | Rest) =>
        readings.push({
          question: of,
          candidate,
          bills: billOf(candidate, spans, clauses, before, left),
          key: keyOf(of),
        });
      add(question, NO_REST);
      if (rest !== null && question.intent !== 'greeting') add({ ...question, rest: rest.text }, rest);
    }
  }
  return readings;
}

interface Rest {
  readonly text: string;
  readonly until: number;
  readonly bill: readonly string[];
}

/** A second question behind the stretch, when nothing of meaning stands before it. */
function restAfter(
  text: string,
  spans: readonly Span[],
  tokens: readonly Token[],
  { end }: Clauses,
  stretch: Stretch,
): Rest | null {
  const means = (from: number, to: number) => spans.slice(from, to).some((span) => meanings(span).length > 0);
  if (
    stretch.to >= end ||
    means(0, stretch.from) ||
    !means(stretch.from, stretch.to) ||
    !means(stretch.to, end)
  )
    return null;
  const start = tokens[spans[stretch.to]?.from ?? 0]?.start ?? 0;
  return {
    text: text.slice(start).trim(),
    until: stretch.to,
    bill: restBill(signsOf(spans.slice(stretch.to, end))),
  };
}

/** What makes two questions the same. */
function keyOf(question: Question): string {
  const {
    intent,
    places,
    unclear,
    metric,
    period,
    rank,
    peers,
    topic,
    outOfScope,
    format,
    request,
    goal,
    aggregate,
    rest,
  } = question;
  return JSON.stringify([
    intent,
    places.map(({ place }) => place.code),
    unclear.map(({ written }) => written),
    metric,
    period,
    rank === null
      ? null
      : [
          rank.order,
          rank.n,
          rank.nth,
          rank.level,
          rank.scope.place.code,
          rank.limit,
          rank.moreLimits,
          rank.than?.side,
          rank.than?.of.place.code,
        ],
    peers,
    topic,
    outOfScope,
    format,
    request,
    goal === undefined
      ? null
      : [
          goal.share,
          goal.nth,
          goal.added,
          goal.passes,
          goal.of === 'size-class' ? goal.of : goal.of?.place.code,
        ],
    aggregate,
    rest !== null,
  ]);
}
