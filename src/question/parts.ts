import type { PeriodAsked, ReadPart } from '../domain/question.ts';
import { isRaw, type Span } from './span.ts';

const KINDS: readonly (readonly [RegExp, ReadPart['as']])[] = [
  [/^(when|quarter|ordinal|month|edge|since|until|between|year)/, 'period'],
  [
    /^says:(subscribe|unsubscribe|pause|subscriptions|target|targets|alert|alerts|link|unlink|language|settings|forget|remove|direct|below|above)|^(weekday|daypart|hour|language)/,
    'request',
  ],
  [/^(super|number|plural)|^says:rank/, 'rank'],
  [/^(owner|have|noun|share|register|win|metric|both)/, 'metric'],
  [
    /^(says:trend|says:compare|says:list|says:map|says:export|says:define|says:sources|says:help|says:greeting|says:peers|says:figures|ask|vs|format|says:personal|says:vac|says:fore|says:weather|says:other)/,
    'intent',
  ],
  [/^topic/, 'topic'],
  [/^(country|we|gemeente|regio)/, 'place'],
];

/** How each word was read, for `--explain`. */
export function partsOf(
  spans: readonly Span[],
  used: ReadonlySet<number>,
  left: ReadonlySet<number>,
  period: PeriodAsked,
): readonly ReadPart[] {
  return spans.map((span, i): ReadPart => {
    if (span.place !== null) return { text: span.text, as: 'place', value: placeValue(span) };
    if (isRaw(span))
      return { text: span.text, as: used.has(i) ? 'rank' : 'unread', value: used.has(i) ? span.words : '' };
    const kind = kindOf(span);
    if (kind === 'period' && used.has(i) && period.kind === 'quarter')
      return {
        text: span.text,
        as: kind,
        value: period.yearAssumed === true ? `${period.period} (year assumed)` : period.period,
      };
    const value = [...span.tags].filter((tag) => tag !== 'noise').join(' ');
    return { text: span.text, as: left.has(i) ? 'unread' : (kind ?? 'noise'), value };
  });
}

function placeValue({ place }: Span): string {
  if (place === null) return '';
  if (place.kind === 'match') return `${place.asked.place.code} (${place.asked.via.kind})`;
  const found = place.kind === 'choice' ? place.candidates : place.suggestions;
  return `${place.kind}${found.length > 0 ? `: ${found.map(({ code }) => code).join(', ')}` : ''}`;
}

function kindOf(span: Span): ReadPart['as'] | null {
  const tags = [...span.tags];
  return KINDS.find(([pattern]) => tags.some((tag) => pattern.test(tag)))?.[1] ?? null;
}
