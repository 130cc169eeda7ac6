import type { PlaceMatch } from '../domain/match.ts';
import { decide, type Situation } from './decide.ts';
import { editDistance } from './edit-distance.ts';
import type { NameBook } from './name-book.ts';

/** Reads a name that is not exactly known: a misspelling, a choice of near names, or nothing. */
export type NearNames = (key: string, situation: Situation, alone: boolean) => PlaceMatch;

export function makeNearNames(book: NameBook): NearNames {
  const names = [...book.names.values()];
  return (key, situation, alone) => {
    const nothing: PlaceMatch = { kind: 'unknown', written: situation.written, suggestions: [] };
    if (key.length < (alone ? 5 : 6)) return nothing;
    const near = names.filter(
      (name) => Math.abs(name.key.length - key.length) < 2 && editDistance(name.key, key) === 1,
    );
    const [only, second] = near;
    if (only === undefined || second !== undefined) return nothing;
    const found = decide(only.meanings, situation);
    if (found?.kind !== 'match') return found ?? nothing;
    const { via } = found.asked;
    if (via.kind !== 'name' && via.kind !== 'alias') return found;
    return { kind: 'match', asked: { ...found.asked, via: { kind: 'misspelling' } } };
  };
}
