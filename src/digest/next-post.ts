import type { WeeklyMoment } from '../domain/request.ts';
import type { Instant, State } from '../domain/state.ts';
import { localDay, nextDue } from './schedule.ts';
import { weekOf } from './week.ts';

export interface NextPost {
  readonly due: Instant;
  /** This week had its message, so the moment later this week is passed over. */
  readonly thisWeekDone: boolean;
}

/** The first due moment after `after` of a week that the subscription did not have its message of yet: one a week. */
export async function nextPost(
  { occasions }: Pick<State, 'occasions'>,
  subscription: string,
  moment: WeeklyMoment,
  timeZone: string,
  after: Date,
): Promise<NextPost> {
  const first = nextDue(moment, timeZone, after);
  let due = first;
  while (await occasions.isTaken(subscription, weekOf(localDay(due, timeZone)))) {
    due = nextDue(moment, timeZone, due);
  }
  return { due: due.toISOString(), thisWeekDone: due > first };
}
