import type { RequestAnswer } from '../domain/answer.ts';
import { isShareMetric } from '../domain/figures.ts';
import { type Day, periodOf, periodOfDay, yearOf } from '../domain/period.ts';
import type { RequestDetails } from '../domain/question.ts';
import { type Asking, common, staleNote } from './asking.ts';
import { readPeriod } from './read-period.ts';
import { resolveDated } from './resolve-edition.ts';
import { progressOf } from './target-progress.ts';

/** A request that changes something, described; for a target or an alert with where the place stands now. */
export function answerRequest(asking: Asking): RequestAnswer {
  const { question, holdings, today } = asking;
  const { intent } = question;
  const place = question.places[0]?.place ?? null;
  const details = withEnd(question.request ?? NOTHING_ASKED, today);
  const byShare = intent === 'target' || intent === 'alert';
  const metric = question.metric ?? (byShare ? 'profile_share' : null);
  const wanted =
    byShare && place && details.share !== null && metric !== null && isShareMetric(metric)
      ? { place: place.code, metric, share: details.share, by: details.by }
      : null;
  const progress = wanted && progressOf(asking, wanted);
  const newest = progress && resolveDated(holdings, { kind: 'newest' }, [progress.place.code]);
  const edition = newest?.kind === 'resolved' ? newest.edition : undefined;
  return {
    ...common(asking, { ...readPeriod(asking, []), metric }, [staleNote(edition, today)]),
    kind: 'request',
    place,
    details,
    confirm: question.confirm === true,
    progress,
  };
}

/** The end of this year or the next, once the day is known. */
function withEnd(details: RequestDetails, today: Day): RequestDetails {
  const { by, endsIn } = details;
  if (by !== null || endsIn === undefined) return details;
  const year = yearOf(periodOfDay(today)) + (endsIn === 'next-year' ? 1 : 0);
  return { ...details, by: periodOf(year, 4) };
}

const NOTHING_ASKED: RequestDetails = {
  moment: null,
  direct: false,
  share: null,
  by: null,
  side: 'below',
  language: null,
};
