import type { Day } from '../domain/period.ts';
import type { Clock } from '../domain/ports.ts';

/** A clock that can be set, so that a week passes in a moment. It runs on from where it was set. */
export interface TravelClock extends Clock {
  moveTo(moment: Date): void;
  advance(milliseconds: number): void;
  /** Back to the time of the machine (or the start given). */
  backToNow(): void;
  /** Called after each jump. */
  onMove(listener: () => void): void;
}

export function travelClock(start?: Date): TravelClock {
  const begin = Date.now();
  const startOffset = start === undefined ? 0 : start.getTime() - begin;
  const listeners: (() => void)[] = [];
  let offset = startOffset;
  const now = (): Date => new Date(Date.now() + offset);
  const jump = (to: number): void => {
    offset = to;
    for (const listener of listeners) listener();
  };
  return {
    now,
    today: () => dayInAmsterdam(now()),
    moveTo: (moment) => jump(moment.getTime() - Date.now()),
    advance: (milliseconds) => jump(offset + milliseconds),
    backToNow: () => jump(startOffset),
    onMove: (listener) => {
      listeners.push(listener);
    },
  };
}

const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

function dayInAmsterdam(moment: Date): Day {
  return amsterdam.format(moment);
}
