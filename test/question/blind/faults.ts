import type { ContractObject } from '../../../src/present/object.ts';
import type { PeriodPoint, Question } from '../../../src/domain/question.ts';
import type { BlindCase } from './read-blind.ts';

/** The fields that were read otherwise than wanted, as `metric: total`. */
export function faultsOf(wanted: BlindCase['wanted'][number], question: Question, object: ContractObject): readonly string[] {
  const { reading } = object;
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
    outcome: object.outcome,
    notes: object.notes.join(),
    format: String(question.format),
    limit: question.rank?.limit === undefined ? '' : [question.rank.limit.side, question.rank.limit.value, ...(question.rank.limit.to === undefined ? [] : [question.rank.limit.to])].join('/'),
    nth: String(question.rank?.nth ?? ''),
    cand: object.candidates
      .map(({ code }) => code)
      .toSorted()
      .join(),
  };
  const periods = [got['period'] ?? '', notatedPeriod(question), startOf(question)];
  return [...wanted].flatMap(([field, value]) =>
    fits(field, value, got[field] ?? '', wanted) || (field === 'period' && periods.includes(asHeld(value, periods))) ? [] : `${field}: ${got[field]}`,
  );
}

function fits(field: string, wanted: string, got: string, all: ReadonlyMap<string, string>): boolean {
  if (wanted === '?') return true;
  if (field === 'notes') return got.split(',').includes(wanted);
  if (field === 'outcome') return wanted.split(',').includes(got);
  if (field !== 'rank') return wanted === got;
  const parts = got.split('/');
  // From which end a list that is cut at a limit begins, and whether one place in the order is "one", is not checked.
  const free = [all.has('limit') ? 0 : -1, all.has('nth') ? 1 : -1];
  return wanted.split('/').every((part, i) => part === '?' || free.includes(i) || part === parts[i]);
}

/** A year stands for its last quarter, and `newest` for what is held. */
function asHeld(wanted: string, [held = '']: readonly string[]): string {
  const filled = wanted.replace(/\b(20\d\d)(?!-)/g, '$1-Q4').replace('newest', '2025-Q2').replace('oldest', '2020-Q4');
  return filled === held ? held : wanted;
}

/** `previous-quarter` of a trend is where it begins. */
function startOf({ period }: Question): string {
  return period.kind === 'span' ? notated(period.from) : '';
}

/** `2020..newest` as it was asked, before the editions say which it is. */
function notatedPeriod({ period }: Question): string {
  return period.kind === 'span' ? `${notated(period.from)}/${notated(period.to)}` : notated(period);
}

function notated(point: PeriodPoint): string {
  if (point.kind === 'quarter') return point.period;
  return point.kind === 'year' ? String(point.year) : point.kind;
}
