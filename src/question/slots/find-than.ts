import type { AskedPlace } from '../../domain/match.ts';
import { THE_COUNTRY } from '../../domain/place.ts';
import { impliedPlace } from '../regions.ts';
import type { Span } from '../span.ts';
import { sideBefore } from './find-limit.ts';

/** A limit that is what another place has; `scope`: the average of the region or country that is asked about. */
export interface WrittenThan {
  readonly side: 'above' | 'below';
  readonly of: AskedPlace | 'scope';
  /** Indexes of the spans that say it, the place included. */
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
export function findThan(spans: readonly Span[]): WrittenThan | null {
  for (let i = 0; i < spans.length; i++) {
    const target = targetAt(spans, i);
    if (target === null) continue;
    const said = sideBefore(spans, i);
    if (said === null || (said.side !== 'above' && said.side !== 'below')) continue;
    const words = spans.slice(said.at[0] ?? i, i).map((span) => span.words);
    if (!target.isAverage && !words.some((word) => COMPARED.test(word))) continue;
    if (!target.isAverage && words.some((word) => word === 'over')) continue;
    const range = Array.from({ length: target.to - target.from }, (_, at) => target.from + at);
    return { side: said.side, of: target.of, used: new Set([...said.at, ...range]) };
  }
  return null;
}

function targetAt(spans: readonly Span[], i: number): Target | null {
  const span = spans[i];
  if (span === undefined) return null;
  const next = spans[i + 1];
  const placed = placeAt(span);
  if (placed !== null) {
    const isAverage = AVERAGE.test(span.words);
    const andAverage = next !== undefined && AVERAGE.test(next.words);
    return { of: placed, from: i, to: andAverage ? i + 2 : i + 1, isAverage: isAverage || andAverage };
  }
  if (!AVERAGE.test(span.words)) return null;
  const [prep, beyond] = spans.slice(i + 1, i + 3);
  const of = /^(van|of|for|voor)$/.test(prep?.words ?? '') && beyond !== undefined ? placeAt(beyond) : null;
  return of === null
    ? { of: 'scope', from: i, to: i + 1, isAverage: true }
    : { of, from: i, to: i + 3, isAverage: true };
}

function placeAt(span: Span): AskedPlace | null {
  if (span.place?.kind === 'match') return span.place.asked;
  return span.place === null && span.tags.has('country') ? impliedPlace(THE_COUNTRY, span.text) : null;
}
