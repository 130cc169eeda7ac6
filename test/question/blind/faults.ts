import { type Answer, outcomeOf } from '../../../src/domain/answer.ts';
import type { Place } from '../../../src/domain/place.ts';
import type { PeriodPoint, Question } from '../../../src/domain/question.ts';
import type { BlindCase } from './read-blind.ts';

/** The fields that were read otherwise than wanted, as `metric: total`. */
export function faultsOf(
  wanted: BlindCase['wanted'][number],
  question: Question,
  answer: Answer,
): readonly string[] {
  const { reading } = answer;
  const { rank } = reading;
  const got: Readonly<Record<string, string>> = {
    intent: reading.intent,
    places: reading.places
      .map(({ code }) => code)
      .toSorted()
      .join(),
    metric: String(reading.metric),
    period: [reading.period].flat().join('/'),
    rank: rank === null ? '' : [rank.order, rank.n ?? 'null', rank.level, rank.scope].join('/'),
    topic: String(reading.topic),
    outcome: outcomeOf(answer),
    notes: answer.notes.join(),
    format: String(question.format),
    limit: limitsOf(question).join(),
    nth: String(question.rank?.nth ?? ''),
    cand: candidatesOf(answer)
      .map(({ code }) => code)
      .toSorted()
      .join(),
  };
  const periods = [got['period'] ?? '', notatedPeriod(question), startOf(question)];
  return [...wanted].flatMap(([field, value]) =>
    fits(field, value, got[field] ?? '', wanted) ||
    (field === 'period' && periods.includes(asHeld(value, periods)))
      ? []
      : `${field}: ${got[field]}`,
  );
}

function fits(field: string, wanted: string, got: string, all: ReadonlyMap<string, string>): boolean {
  if (wanted === '?') return true;
  if (field === 'notes' || field === 'limit') return got.split(',').includes(wanted);
  if (field === 'outcome') return wanted.split(',').includes(got);
  if (field !== 'rank') return wanted === got;
  const parts = got.split('/');
  // From which end a list that is cut at a limit begins, and whether one place in the order is "one", is not checked.
  const free = [all.has('limit') ? 0 : -1, all.has('nth') ? 1 : -1];
  return wanted.split('/').every((part, i) => part === '?' || free.includes(i) || part === parts[i]);
}

/** A year stands for its last quarter, and `newest` for what is held. */
function asHeld(wanted: string, [held = '']: readonly string[]): string {
  const filled = wanted
    .replace(/\b(20\d\d)(?!-)/g, '$1-Q4')
    .replace('newest', '2025-Q2')
    .replace('oldest', '2020-Q4');
  return filled === held ? held : wanted;
}

/** `previous-quarter` of a trend is where it begins. */
function startOf({ period }: Question): string {
  return period.kind === 'span' ? notated(period.from) : '';
}

function limitsOf({ rank }: Question): readonly string[] {
  if (rank === null) return [];
  const than =
    rank.than === undefined
      ? []
      : [`${rank.than.side}/${rank.than.of.place.code}`, `${rank.than.side}/${rank.than.of.place.name}`];
  const limits = [...(rank.limit === undefined ? [] : [rank.limit]), ...(rank.moreLimits ?? [])];
  return [
    ...than,
    ...limits.map(({ side, value, to }) => [side, value, ...(to === undefined ? [] : [to])].join('/')),
  ];
}

/** `2020..newest` as it was asked, before the editions say which it is. */
function notatedPeriod({ period }: Question): string {
  return period.kind === 'span' ? `${notated(period.from)}/${notated(period.to)}` : notated(period);
}

function notated(point: PeriodPoint): string {
  if (point.kind === 'quarter') return point.period;
  return point.kind === 'year' ? String(point.year) : point.kind;
}

function candidatesOf(answer: Answer): readonly Place[] {
  if (answer.kind === 'choice') return answer.candidates;
  return answer.kind === 'unknown-place' ? answer.suggestions : [];
}
