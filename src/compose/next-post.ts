import { localDay, nextDue } from '../digest/schedule.ts';
import { weekOf } from '../digest/week.ts';
import type { WeeklyMoment } from '../domain/request.ts';
import type { State } from '../domain/state.ts';
import type { NextPost } from '../slack/deps.ts';

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
