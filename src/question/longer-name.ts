import type { Gazetteer, PlaceMatch } from '../domain/match.ts';
import type { Place } from '../domain/place.ts';
import { LEXICON } from './the-lexicon.ts';
import type { Token } from './tokens.ts';

export interface LongerName {
  readonly from: number;
  readonly to: number;
  readonly match: PlaceMatch;
}

/**
 * A known name inside a longer one that nobody knows (`nieuw zeeland`, `katwijk aan de maas`) is not that place: the
 * longer name is unknown, and the place is a suggestion. null: the name stands by itself.
 */
export function unknownAround(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  match: PlaceMatch,
  gazetteer: Gazetteer,
): LongerName | null {
  if (match.kind !== 'match' || match.asked.place.level === 'country') return null;
  const first = opensLonger(tokens, from) ? from - 1 : from;
  const last = endOfLonger(tokens, to);
  if (first === from && last === to) return null;
  const written = text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);
  const near = gazetteer.find(written, { level: null, near: [], alone: false });
  if (near.kind !== 'unknown') return { from: first, to: last, match: near };
  const suggestions: readonly Place[] = [match.asked.place, ...match.asked.alsoVillageIn];
  return { from: first, to: last, match: { kind: 'unknown', written, suggestions: suggestions.slice(0, 3) } };
}

/** `nieuw zeeland`, `new amsterdam`; not `de nieuwe cijfers`, and not after a comma. */
function opensLonger(tokens: readonly Token[], from: number): boolean {
  return (
    /^(nieuw|new|oud|saint|san)$/.test(tokens[from - 1]?.word ?? '') &&
    /^[ -]+$/.test(tokens[from]?.before ?? '')
  );
}

/** `katwijk aan de maas`: `aan` and a word that is no word of ours. */
function endOfLonger(tokens: readonly Token[], to: number): number {
  const spaced = (i: number) => /^[ -]+$/.test(tokens[i]?.before ?? '');
  if (!/^aan$/.test(tokens[to]?.word ?? '') || !spaced(to)) return to;
  const article = /^(de|den|der|het|t)$/.test(tokens[to + 1]?.word ?? '') && spaced(to + 1);
  const at = article ? to + 2 : to + 1;
  const name = tokens[at];
  if (name === undefined || !spaced(at) || !/^[a-z]{3,}$/.test(name.word)) return to;
  const words = tokens.map(({ word }) => word);
  return LEXICON.phraseAt(words, at) === null && LEXICON.nearest(name.word) === null ? at + 1 : to;
}
