import { hasAny, type Item, NO_TAGS } from './item.ts';

/**
 * In a sentence with a known place, an unknown word that stands apart from it is no place: `raadsvraag D66: cijfers
 * Leusden`. It is left unread, and told; joined to a place (`venlo en xanten`) it stays the name nobody knows.
 */
export function withoutStrayNames(items: readonly Item[]): readonly Item[] {
  const known = items.some(
    ({ place, tags }) => (place !== null && place.kind !== 'unknown') || tags.has('country'),
  );
  const own = items.filter((item, i) => item.place !== null && !isAffiliation(items, i)).length;
  if (own > 0 && own < items.filter(({ place }) => place !== null).length) {
    return withoutStrayNames(
      items.map((item, i) => (isAffiliation(items, i) ? { ...item, place: null, tags: NOISE } : item)),
    );
  }
  const compares = hasAny(
    items,
    'cue:compare',
    'vs',
    'cue:peers',
    'cue:link',
    'cue:target',
    'cue:alert',
    'cue:subscribe',
  );
  if (!known || compares) return items;
  return items.map((item, i) => (isStray(items, i) ? { ...item, place: null, tags: NO_TAGS } : item));
}

const NOISE: Item['tags'] = new Set(['noise']);

/** `Ronald de Boer (Haarlem) vraagt …`, `Petra van Venlo`: where a person is from, beside the place that is asked. */
function isAffiliation(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item?.place == null) return false;
  const before = items[i - 1];
  const isOf =
    /^(van|uit|from|namens|gemeente|gem)$/.test(before?.words ?? '') && items[i - 2]?.tags.has('cue:person');
  return (before?.tags.has('cue:person') === true && /\($/.test(item.before)) || isOf === true;
}

function isStray(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item?.place?.kind !== 'unknown') return false;
  const before = items[i - 1];
  if (before !== undefined && hasAny([before], 'gemeente', 'regio')) return false;
  return !joinedTo(item, before, items[i - 2]) && !joinedTo(items[i + 1], items[i + 1], items[i + 2]);
}

/** Whether the neighbour is a place, beside it or behind a comma, or is joined by `en` to one. */
function joinedTo(right: Item | undefined, beside: Item | undefined, beyond: Item | undefined): boolean {
  if (beside === undefined || right === undefined) return false;
  if (beside.place !== null) return /^[ ,/&+-]*$/.test(right.before);
  return /^(en|and|of|or|plus)$/.test(beside.words) && beyond?.place != null;
}
