import { hasAny, type Span, NO_TAGS } from './span.ts';

/**
 * In a sentence with a known place, an unknown word that stands apart from it is no place: `raadsvraag D66: cijfers
 * Leusden`. It is left unread, and told; joined to a place (`venlo en xanten`) it stays the name nobody knows.
 */
export function withoutStrayNames(spans: readonly Span[]): readonly Span[] {
  const known = spans.some(
    ({ place, tags }) => (place !== null && place.kind !== 'unknown') || tags.has('country'),
  );
  const own = spans.filter((span, i) => span.place !== null && !isAffiliation(spans, i)).length;
  if (own > 0 && own < spans.filter(({ place }) => place !== null).length) {
    return withoutStrayNames(
      spans.map((span, i) => (isAffiliation(spans, i) ? { ...span, place: null, tags: NOISE } : span)),
    );
  }
  const compares = hasAny(
    spans,
    'says:compare',
    'vs',
    'says:peers',
    'says:link',
    'says:target',
    'says:alert',
    'says:subscribe',
  );
  if (!known || compares) return spans;
  return spans.map((span, i) => (isStray(spans, i) ? { ...span, place: null, tags: NO_TAGS } : span));
}

const NOISE: Span['tags'] = new Set(['noise']);

/** `Ronald de Boer (Haarlem) vraagt …`, `Petra van Venlo`: where a person is from, beside the place that is asked. */
function isAffiliation(spans: readonly Span[], i: number): boolean {
  const span = spans[i];
  if (span?.place == null) return false;
  const before = spans[i - 1];
  const isOf =
    /^(van|uit|from|namens|gemeente|gem)$/.test(before?.words ?? '') && spans[i - 2]?.tags.has('says:person');
  return (before?.tags.has('says:person') === true && /\($/.test(span.before)) || isOf === true;
}

function isStray(spans: readonly Span[], i: number): boolean {
  const span = spans[i];
  if (span?.place?.kind !== 'unknown') return false;
  const before = spans[i - 1];
  if (before !== undefined && hasAny([before], 'gemeente', 'regio')) return false;
  return !joinedTo(span, before, spans[i - 2]) && !joinedTo(spans[i + 1], spans[i + 1], spans[i + 2]);
}

/** Whether the neighbour is a place, beside it or behind a comma, or is joined by `en` to one. */
function joinedTo(right: Span | undefined, beside: Span | undefined, beyond: Span | undefined): boolean {
  if (beside === undefined || right === undefined) return false;
  if (beside.place !== null) return /^[ ,/&+-]*$/.test(right.before);
  return /^(en|and|of|or|plus)$/.test(beside.words) && beyond?.place != null;
}
