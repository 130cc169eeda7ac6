import { hasAny, type Span } from './span.ts';
import { CLAUSE_OPENERS, CLOSINGS, REPORTING } from './words/clause-words.ts';

/** A run of clauses that a reading is taken from. */
export interface Stretch {
  /** Spans from `from` up to `to`. */
  readonly from: number;
  readonly to: number;
  readonly clauses: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** It holds all of the message up to its closing. */
  readonly isWhole: boolean;
}

export interface Clauses {
  /** Indexes of the spans at which a clause begins. */
  readonly starts: readonly number[];
  /** After this nothing is read: the greeting at the end, the signature. */
  readonly end: number;
}

const MOST_CLAUSES = 9;
const LONGEST_STRETCH = 3;

export function cutClauses(spans: readonly Span[]): Clauses {
  const end = endOf(spans);
  const starts: number[] = [];
  for (let i = 0; i < end; i++) {
    if (i === 0 || (starts.length < MOST_CLAUSES && begins(spans, i, starts.at(-1) ?? 0))) starts.push(i);
  }
  return { starts, end };
}

/** One to three clauses side by side, and the whole. */
export function stretchesOf({ starts, end }: Clauses): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const [i, from] of starts.entries()) {
    for (let clauses = 1; clauses <= LONGEST_STRETCH && i + clauses <= starts.length; clauses++) {
      stretches.push(stretch(i, clauses, from, starts[i + clauses] ?? end, starts.length));
    }
  }
  if (starts.length > LONGEST_STRETCH) stretches.push(stretch(0, starts.length, 0, end, starts.length));
  return stretches;
}

function stretch(first: number, clauses: number, from: number, to: number, all: number): Stretch {
  return {
    from,
    to,
    clauses,
    isFirst: first === 0,
    isLast: first + clauses === all,
    isWhole: clauses === all,
  };
}

/** What follows `groet` is a name, unless nothing was said before it. */
function endOf(spans: readonly Span[]): number {
  const at = spans.findIndex((span, i) => CLOSINGS.has(span.words) && spans.slice(0, i).some(says));
  return at < 0 ? spans.length : at;
}

function says({ place, tags }: Span): boolean {
  return (
    place !== null ||
    [...tags].some((tag) => !/^(noise|article|prep|and|says:(greeting|person|thanks))$/.test(tag))
  );
}

function begins(spans: readonly Span[], i: number, start: number): boolean {
  const span = spans[i];
  const before = spans[i - 1];
  if (span === undefined || before === undefined) return false;
  if (span.opens || /[([\])\n|]| - /.test(span.before)) return true;
  const isListed = before.place !== null && span.place !== null;
  if (/[,:]/.test(span.before)) return !isListed && !isNumeric(before, span) && i - start > 0;
  if (CLAUSE_OPENERS.has(span.words)) return true;
  if (REPORTING.has(before.words)) return true;
  const asksAgain = asks(span) && !before.tags.has('and') && i - start > 2 && startsQuestion(span, before);
  if (asksAgain) return true;
  // `… en hoeveel heeft venray`
  return span.tags.has('and') && (asks(spans[i + 1]) || commands(spans[i + 1]));
}

function isNumeric(before: Span, span: Span): boolean {
  return /^\d+$/.test(before.words) && /^\d+$/.test(span.words);
}

function asks(span: Span | undefined): boolean {
  return (
    span !== undefined &&
    span.place === null &&
    [...span.tags].some((tag) => tag.startsWith('ask:') || tag === 'says:define')
  );
}

/** `top 5 twente en kaart van twente`: another command. */
function commands(span: Span | undefined): boolean {
  return span !== undefined && hasAny([span], 'says:map', 'says:export', 'says:trend', 'super:top');
}

/** A question word in mid-sentence opens a clause unless a preposition leads to it: `in welke regio`. */
function startsQuestion(span: Span, before: Span): boolean {
  return (
    !before.tags.has('prep') &&
    !before.tags.has('vs') &&
    !before.tags.has('article') &&
    !span.tags.has('says:trend')
  );
}
