import type { PlaceCode } from './place.ts';
import type { Subscription } from './state.ts';

/**
 * A running subscription without a next due time is a watch: the channel gets no weekly message about the place, only
 * word of a target or threshold there that a new edition crosses, where no weekly message of the channel tells of it.
 */
export function isWatch(subscription: Subscription): boolean {
  return runs(subscription) && subscription.nextDue === null;
}

/** Who tells a channel that a target or threshold of a place was crossed. */
export type Teller = 'digest' | 'watch' | 'paused';

/** A weekly message of the channel tells it; without one the watch does, unless the place's own message was paused. */
export function tellerOf(place: PlaceCode, inChannel: readonly Subscription[]): Teller {
  if (inChannel.some((one) => runs(one) && !isWatch(one))) return 'digest';
  return inChannel.some((one) => one.place === place && !runs(one)) ? 'paused' : 'watch';
}

/** Neither paused nor stopped by itself. */
export function runs({ paused, stoppedBecause }: Subscription): boolean {
  return !paused && stoppedBecause === null;
}
