import type { PlaceCode } from './place.ts';
import type { Recipient, Subscription } from './state.ts';

/** Who tells a channel that a goal for a place was hit: one of its digests, the goals by themselves, or nobody yet. */
export type Teller = Recipient['kind'] | 'paused';

/** A digest of the channel tells it; without one the goals do, unless the digest of the place itself was paused. */
export function tellerOf(place: PlaceCode, digests: readonly Subscription[]): Teller {
  if (digests.some(runs)) return 'digest';
  return digests.some((one) => one.place === place) ? 'paused' : 'goals';
}

/** Goals are told as long as they stand; a digest unless it was paused or stopped by itself. */
export function runs(recipient: Recipient): boolean {
  return recipient.kind === 'goals' || (!recipient.paused && recipient.stoppedBecause === null);
}
