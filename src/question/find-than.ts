import type { AskedPlace } from '../domain/match.ts';
import { THE_COUNTRY } from '../domain/place.ts';
import { sideBefore } from './find-limit.ts';
import type { Item } from './item.ts';
import { impliedPlace } from './regions.ts';

/** A limit that is what another place has; `scope`: the average of the region or country that is asked about. */
export interface WrittenThan {
  readonly side: 'above' | 'below';
  readonly of: AskedPlace | 'scope';
  /** Indexes of the items that say it, the place included. */
  readonly used: ReadonlySet<number>;
}

interface Target {
  readonly of: AskedPlace | 'scope';
  readonly from: number;
  readonly to: number;
  readonly isAverage: boolean;
}

const AVERAGE =
  /^((het |the )?(landelijke?|nationale?|national|dutch|regionale?|regional) )?(gemiddelde|regiogemiddelde|average)$/;
const COMPARED = /(^| )(dan|than)$/;

/**
 * `beter dan venlo`, `boven het landelijk gemiddelde`. Of a place alone only with `dan`: `boven amsterdam` is where it
 * lies.
 */
export function findThan(items: readonly Item[]): WrittenThan | null {
  for (let i = 0; i < items.length; i++) {
    const target = targetAt(items, i);
    if (target === null) continue;
    const said = sideBefore(items, i);
    if (said === null || (said.side !== 'above' && said.side !== 'below')) continue;
    const words = items.slice(said.at[0] ?? i, i).map((item) => item.words);
    if (!target.isAverage && !words.some((word) => COMPARED.test(word))) continue;
    if (!target.isAverage && words.some((word) => word === 'over')) continue;
    const range = Array.from({ length: target.to - target.from }, (_, at) => target.from + at);
    return { side: said.side, of: target.of, used: new Set([...said.at, ...range]) };
  }
  return null;
}

function targetAt(items: readonly Item[], i: number): Target | null {
  const item = items[i];
  if (item === undefined) return null;
  const next = items[i + 1];
  const placed = placeAt(item);
  if (placed !== null) {
    const isAverage = AVERAGE.test(item.words);
    const andAverage = next !== undefined && AVERAGE.test(next.words);
    return { of: placed, from: i, to: andAverage ? i + 2 : i + 1, isAverage: isAverage || andAverage };
  }
  if (!AVERAGE.test(item.words)) return null;
  const [prep, beyond] = items.slice(i + 1, i + 3);
  const of = /^(van|of|for|voor)$/.test(prep?.words ?? '') && beyond !== undefined ? placeAt(beyond) : null;
  return of === null
    ? { of: 'scope', from: i, to: i + 1, isAverage: true }
    : { of, from: i, to: i + 3, isAverage: true };
}

function placeAt(item: Item): AskedPlace | null {
  if (item.place?.kind === 'match') return item.place.asked;
  return item.place === null && item.tags.has('country') ? impliedPlace(THE_COUNTRY, item.text) : null;
}
