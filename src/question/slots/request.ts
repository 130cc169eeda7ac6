import { type Period, periodOf } from '../../domain/period.ts';
import type { PeriodPoint, RequestDetails } from '../../domain/question.ts';
import { hasAny, type Span, tagValue } from '../span.ts';
import { NO_MOMENT, readMoment } from './moment.ts';

export interface ReadRequest {
  readonly details: RequestDetails;
  /** Indexes of the spans that were read as a number, hour or percentage. */
  readonly used: ReadonlySet<number>;
}

/** Day and hour, percentage, end date and direction of a request that changes something. */
export function readRequest(
  spans: readonly Span[],
  points: readonly PeriodPoint[],
  taken: ReadonlySet<number>,
  weekly: boolean,
): ReadRequest {
  const used = new Set<number>();
  const moment = weekly ? readMoment(spans, taken, used) : NO_MOMENT;
  const share = weekly ? null : readShare(spans, taken, used);
  const language = spans.map((span) => tagValue(span, 'language')).find((value) => value !== null);
  return {
    details: {
      ...moment,
      direct: hasAny(spans, 'says:direct'),
      share,
      by: endOf(points),
      ...endsIn(spans),
      side: hasAny(spans, 'says:above') && !hasAny(spans, 'says:below') ? 'above' : 'below',
      language: language === 'nl' || language === 'en' ? language : null,
      ...(language === 'auto' ? { automaticLanguage: true as const } : {}),
      ...(weekly && hasAny(spans, 'says:resume') ? { resume: true as const } : {}),
      ...(hasAny(spans, 'says:forget') ? { forget: true as const } : {}),
    },
    used,
  };
}

/** Whether a percentage is named, as in `doel venlo 70%`. */
export function namesShare(spans: readonly Span[], taken: ReadonlySet<number>): boolean {
  return readShare(spans, taken, new Set()) !== null;
}

const COUNTED = ['noun:profile', 'noun:client', 'noun:people'] as const;

/** `70%`, `70 procent`, `62,5 %`, `0,7`; also a bare `70` that is no year or hour. */
function readShare(spans: readonly Span[], taken: ReadonlySet<number>, used: Set<number>): number | null {
  for (const [i, span] of spans.entries()) {
    if (taken.has(i) || span.place !== null) continue;
    const said = tagValue(span, 'number');
    if (said !== null && spans[i + 1]?.tags.has('share') === true) {
      used.add(i);
      return Number(said) / 100;
    }
    if (!/^\d{1,3}$/.test(span.words)) continue;
    const decimals = spans[i + 1];
    const broken =
      decimals !== undefined && /^\d{1,2}$/.test(decimals.words) && /^[.,]$/.test(decimals.before);
    const value = Number(broken ? `${span.words}.${decimals.words}` : span.words);
    const unit = spans[i + (broken ? 2 : 1)];
    const isPercentage = unit !== undefined && (unit.words === '%' || unit.tags.has('share'));
    if (value > 100 && !isPercentage) continue;
    // 100 profielen are people.
    if (unit !== undefined && COUNTED.some((tag) => unit.tags.has(tag))) continue;
    used.add(i);
    if (broken) used.add(i + 1);
    if (value < 1 && broken && !isPercentage) return value;
    return Math.round(value * 1000) / 100_000;
  }
  return null;
}

/** The year of the question is not known here. */
function endsIn(spans: readonly Span[]): Pick<RequestDetails, 'endsIn'> {
  if (spans.some(({ words }) => NEXT_YEAR.has(words))) return { endsIn: 'next-year' };
  return spans.some(({ words }) => THIS_YEAR.has(words)) ? { endsIn: 'this-year' } : {};
}

const NEXT_YEAR = new Set(['volgend jaar', 'komend jaar', 'next year', 'coming year']);
const THIS_YEAR = new Set(['dit jaar', 'this year']);

function endOf(points: readonly PeriodPoint[]): Period | null {
  for (const point of points) {
    if (point.kind === 'quarter') return point.period;
    if (point.kind === 'year') return periodOf(point.year, 4);
  }
  return null;
}
