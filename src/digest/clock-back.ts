import type { Clock } from '../domain/ports.ts';
import type { State } from '../domain/state.ts';
import { nextPost } from './next-post.ts';

const DAY_MS = 86_400_000;
/** A weekly moment is never further away, unless the week has had its message; an hour more where the clock changes. */
const FURTHEST_MS = 7 * DAY_MS + 3_600_000;
/** Less is a clock being set right, which harms nothing. */
const BACK_MS = 60_000;

export interface ClockBackPorts {
  readonly state: Pick<State, 'future' | 'occasions'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly failed: (subscription: string, error: unknown) => void;
}

/**
 * Looks at the clock now and then. Where it was ahead and went back, in this process or the one before, what was reckoned
 * from the wrong time is reckoned again: when the next digest is due, what counts as late, what waits to be told.
 */
export function watchClock(ports: ClockBackPorts): () => Promise<void> {
  let latest = Number.POSITIVE_INFINITY;
  return async () => {
    const now = ports.clock.now().getTime();
    const isBack = now < latest - BACK_MS;
    if (isBack) await mend(ports);
    latest = isBack ? now : Math.max(latest, now);
  };
}

async function mend({ state, clock, failed }: ClockBackPorts): Promise<void> {
  const now = clock.now();
  await state.future.undo(now.toISOString());
  const furthest = new Date(now.getTime() + FURTHEST_MS).toISOString();
  for (const { id, moment, timeZone, nextDue } of await state.future.dueAfter(furthest)) {
    try {
      const { due } = await nextPost(state, id, moment, timeZone, now);
      if (due < nextDue) await state.future.reschedule(id, nextDue, due);
    } catch (error) {
      failed(id, error);
    }
  }
}
