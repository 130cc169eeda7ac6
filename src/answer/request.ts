import type { RequestAnswer } from '../domain/answer.ts';
import { isShareMetric } from '../domain/figures.ts';
import { type Day, periodOf, periodOfDay, yearOf } from '../domain/period.ts';
import type { RequestDetails, TargetRequest } from '../domain/request.ts';
import { type Asking, common, staleNote } from './asking.ts';
import { readPeriod } from './read-period.ts';
import { resolveDated } from './resolve-edition.ts';
import { progressOf } from './target-progress.ts';

/** A request that changes something, described; for a target or an alert with where the place stands now. */
export function answerRequest(asking: Asking, asked: RequestDetails): RequestAnswer {
  const { question, holdings, today } = asking;
  const place = question.places[0]?.place ?? null;
  const details = asked.intent === 'target' ? withEnd(asked, today) : asked;
  const goal = details.intent === 'target' || details.intent === 'alert' ? details : null;
  const metric = question.metric ?? (goal ? 'profile_share' : null);
  const wanted =
    goal && place && goal.share !== null && metric !== null && isShareMetric(metric)
      ? { place: place.code, metric, share: goal.share, by: goal.intent === 'target' ? goal.by : null }
      : null;
  const progress = wanted && progressOf(asking, wanted);
  const newest = progress && resolveDated(holdings, { kind: 'newest' }, [progress.place.code]);
  const edition = newest?.kind === 'resolved' ? newest.edition : undefined;
  return {
    ...common(asking, { ...readPeriod(asking, []), metric }, [staleNote(edition, today)]),
    kind: 'request',
    place,
    details,
    progress,
  };
}

/** The end of this year or the next, once the day is known. */
function withEnd(details: TargetRequest, today: Day): TargetRequest {
  const { by, endsIn } = details;
  if (by !== null || endsIn === undefined) return details;
  const year = yearOf(periodOfDay(today)) + (endsIn === 'next-year' ? 1 : 0);
  return { ...details, by: periodOf(year, 4) };
}
