import type { GoalAsked } from '../../domain/question.ts';
import type { Signs } from '../signs.ts';
import { hasAny, type Span, tagValue } from '../span.ts';
import type { Alternative } from './slot.ts';

/** `tot 70%`, `in de top 5`, `om Venray te passeren` (the place is filled in with the frame), `als er 100 bij komen`. */
export function goalAlternatives(
  spans: readonly Span[],
  signs: Signs,
  taken: ReadonlySet<number>,
): readonly Alternative<GoalAsked>[] {
  const passes = signs.has('says:passes') ? { passes: true as const } : {};
  const found: Alternative<GoalAsked>[] = [];
  for (const [i, span] of spans.entries()) {
    if (taken.has(i) || span.place !== null) continue;
    const { value, end } = numberAt(spans, i);
    if (value === null) continue;
    const unit = spans[end];
    const isShare =
      unit !== undefined && unit.place === null && (unit.words === '%' || unit.tags.has('share'));
    if (
      isShare ||
      (value <= 100 &&
        !signs.has('says:adds') &&
        !hasAny(spans.slice(end, end + 2), 'noun:profile', 'noun:people', 'noun:client'))
    ) {
      found.push({
        value: { share: Math.round(value * 1000) / 100_000, of: null, ...passes },
        used: range(i, isShare ? end + 1 : end),
        features: ['goal:share', ...(isShare ? ['goal:percent'] : [])],
      });
    }
    if (signs.has('says:adds') && !isShare)
      found.push({
        value: { share: null, of: null, added: value },
        used: range(i, end),
        features: ['goal:added'],
      });
  }
  const nth = spans.findIndex((span) => span.place === null && tagValue(span, 'super') === 'top');
  const n =
    nth < 0
      ? null
      : Number(tagValue(spans[nth + 1] ?? spans[nth] ?? EMPTY, 'number') ?? spans[nth + 1]?.words);
  if (n !== null && n > 0)
    found.push({ value: { share: null, of: null, nth: n }, used: [nth, nth + 1], features: ['goal:nth'] });
  if (signs.has('says:peers'))
    found.push({ value: { share: null, of: 'size-class', ...passes }, used: [], features: ['goal:peers'] });
  return [...found, { value: { share: null, of: null, ...passes }, used: [], features: ['goal:place'] }];
}

const EMPTY: Span = {
  from: 0,
  to: 0,
  text: '',
  words: '',
  tags: new Set(),
  language: null,
  place: null,
  isNear: false,
  capital: false,
  before: '',
  opens: false,
};

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

function numberAt(
  spans: readonly Span[],
  i: number,
): { readonly value: number | null; readonly end: number } {
  const span = spans[i];
  const said = span === undefined ? null : tagValue(span, 'number');
  if (said !== null) return { value: Number(said), end: i + 1 };
  if (span === undefined || !/^\d{1,5}$/.test(span.words)) return { value: null, end: i };
  const next = spans[i + 1];
  if (next !== undefined && /^\d{1,2}$/.test(next.words) && /^[.,]$/.test(next.before))
    return { value: Number(`${span.words}.${next.words}`), end: i + 2 };
  if (next !== undefined && /^\d{3}$/.test(next.words) && next.before === '.')
    return { value: Number(span.words + next.words), end: i + 2 };
  return { value: Number(span.words), end: i + 1 };
}
