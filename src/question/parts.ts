import type { ReadPart } from '../domain/question.ts';
import type { Draft } from './draft.ts';
import { type Item, isRaw } from './item.ts';

const KINDS: readonly (readonly [RegExp, ReadPart['as']])[] = [
  [/^(when|quarter|ordinal|month|edge|since|until|between|year)/, 'period'],
  [
    /^cue:(subscribe|unsubscribe|pause|subscriptions|target|targets|alert|alerts|link|unlink|language|settings|forget|remove|direct|below|above)|^(weekday|daypart|hour|language)/,
    'request',
  ],
  [/^(super|number|plural)|^cue:rank/, 'rank'],
  [/^(owner|have|noun|share|register|win|metric|both)/, 'metric'],
  [
    /^(cue:trend|cue:compare|cue:list|cue:map|cue:export|cue:define|cue:sources|cue:help|cue:greeting|cue:peers|cue:figures|ask|vs|format|cue:personal|cue:vac|cue:fore|cue:weather|cue:other)/,
    'intent',
  ],
  [/^topic/, 'topic'],
  [/^(country|we|gemeente|regio)/, 'place'],
];

/** How each stretch of the sentence was read, for `--explain`. */
export function partsOf(draft: Draft): readonly ReadPart[] {
  return draft.items.map((item, i) => {
    if (item.place !== null) return { text: item.text, as: 'place', value: placeValue(item) };
    if (draft.used.has(i))
      return { text: item.text, as: kindOf(item) ?? usedKind(draft, i), value: periodValue(draft, i, item) };
    if (isRaw(item)) return { text: item.text, as: 'unread', value: '' };
    return {
      text: item.text,
      as: kindOf(item) ?? 'noise',
      value: [...item.tags].filter((tag) => tag !== 'noise').join(' '),
    };
  });
}

function placeValue({ place }: Item): string {
  if (place === null) return '';
  if (place.kind === 'match') return `${place.asked.place.code} (${place.asked.via.kind})`;
  const found = place.kind === 'choice' ? place.candidates : place.suggestions;
  return `${place.kind}${found.length > 0 ? `: ${found.map(({ code }) => code).join(', ')}` : ''}`;
}

function kindOf(item: Item): ReadPart['as'] | null {
  const tags = [...item.tags];
  return KINDS.find(([pattern]) => tags.some((tag) => pattern.test(tag)))?.[1] ?? null;
}

function usedKind(draft: Draft, i: number): ReadPart['as'] {
  if (draft.period.used.has(i)) return 'period';
  return draft.request === null ? 'rank' : 'request';
}

function periodValue(draft: Draft, i: number, item: Item): string {
  if (!draft.period.used.has(i)) return item.words;
  return draft.period.points
    .map((point) => {
      if (point.kind === 'quarter')
        return point.yearAssumed ? `${point.period} (year assumed)` : point.period;
      return point.kind === 'year' ? String(point.year) : point.kind;
    })
    .join(' ');
}
