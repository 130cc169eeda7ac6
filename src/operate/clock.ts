import type { Day } from '../domain/period.ts';
import type { Clock } from '../domain/ports.ts';

const dayInAmsterdam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });

/** The calendar day in Europe/Amsterdam at an instant. */
export function dayOf(instant: Date): Day {
  return dayInAmsterdam.format(instant);
}

export const systemClock: Clock = {
  now: () => new Date(),
  today: () => dayOf(new Date()),
};
