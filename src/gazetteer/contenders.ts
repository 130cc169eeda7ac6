import type { Contender, PlaceMatch } from '../domain/match.ts';

/** A contender with what its name means here; null for what is no place of ours. */
export interface Weighed extends Contender {
  readonly match: PlaceMatch | null;
  /** Of a place: its cost where every name and every single edit is as likely as another. */
  readonly plain?: number;
}

/** What costs so much more than the likeliest changes no probability that is looked at. */
export const FARTHEST = 9;

/** What was found, the cheapest of each meaning. */
export class Contenders {
  least = Number.POSITIVE_INFINITY;
  readonly #kept = new Map<string, Omit<Weighed, 'probability'>>();

  add(one: Omit<Weighed, 'probability'>): void {
    const cost = one.prior + one.channel;
    if (cost > this.least + FARTHEST) return;
    this.least = Math.min(this.least, cost);
    const codes = one.places.map(({ code }) => code).sort();
    const id = one.kind === 'place' ? `${one.match?.kind} ${codes}` : `${one.kind} ${one.text}`;
    const other = this.#kept.get(id);
    if (other === undefined || cost < other.prior + other.channel) this.#kept.set(id, one);
  }

  shared(): readonly Weighed[] {
    const kept = [...this.#kept.values()];
    const learned = shares(kept.map(({ prior, channel }) => prior + channel));
    const plain = shares(kept.map(({ plain: cost = Number.POSITIVE_INFINITY }) => cost));
    const ours = kept.reduce((sum, { kind }, i) => sum + (kind === 'place' ? (learned[i] ?? 0) : 0), 0);
    return kept
      .map((one, i) => {
        const share = learned[i] ?? 0;
        return { ...one, probability: one.kind === 'place' ? (share + ours * (plain[i] ?? 0)) / 2 : share };
      })
      .sort((a, b) => b.probability - a.probability);
  }
}

function shares(costs: readonly number[]): readonly number[] {
  const least = Math.min(...costs);
  if (least === Number.POSITIVE_INFINITY) return costs.map(() => 0);
  const weights = costs.map((cost) => Math.exp(least - cost));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
