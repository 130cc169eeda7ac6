import type { Metric } from '../domain/figures.ts';
import { frameOf, type Intent } from '../domain/intents.ts';
import type { Language } from '../domain/language.ts';
import type { AskedPlace } from '../domain/match.ts';
import { type Place, THE_COUNTRY } from '../domain/place.ts';
import {
  type GoalAsked,
  NOTHING_SAID,
  type Parting,
  type PeersAsked,
  type PeriodAsked,
  type Question,
  type QuestionBase,
  type RankAsked,
} from '../domain/question.ts';
import type { QuestionContext } from '../domain/read-question.ts';
import type { RequestDetails } from '../domain/request.ts';
import type { Candidate, Tools } from './candidates.ts';
import { channelPlace, impliedPlace } from './regions.ts';
import type { Signs } from './signs.ts';
import { settleLimit } from './slots/limits.ts';
import { asShare } from './slots/metric.ts';
import { hasAny, type Span, tagValue } from './span.ts';

const FORMATS = ['csv', 'xlsx', 'chart', 'table'] as const;

/** The question a candidate stands for; null where its parts do not go together. */
export function settle(candidate: Candidate, context: QuestionContext, tools: Tools): Question | null {
  const { intent, leaning, signs, spans } = candidate;
  const before = context.talk.understood;
  const { places, unclear } = candidate.places;
  const count = places.length + unclear.length;
  const asksPeers =
    intent === 'compare' && (signs.has('says:peers') || (signs.has('says:benchmark') && count < 2));
  const peers =
    asksPeers || (leaning === 'same' && intent === 'compare' && before?.peers != null) ? 'size-class' : null;
  if (intent === 'compare' && count < 2 && peers === null) return null;
  const aggregate =
    intent !== 'lookup' || (count < 2 && !signs.has('says:median') && !signs.has('says:mean'))
      ? null
      : aggregateOf(signs);
  if (intent === 'lookup' && count > 1 && aggregate !== 'sum') return null;

  if (intent === 'why' && places.length > 2) return null;
  const goalBefore = leaning === 'same' ? before?.goal : undefined;
  const isOfPlace = candidate.goal !== null && isPlaceGoal(candidate.goal);
  if (intent === 'gap' && isOfPlace && places.length < 2 && goalBefore === undefined) return null;
  const ranked = intent === 'rank' ? rankOf(candidate, context, tools) : null;
  if (intent === 'rank' && ranked === null) return null;
  const keepsGoal = isOfPlace && places.length < 2 && goalBefore !== undefined;
  const goal =
    intent !== 'gap' || candidate.goal === null
      ? null
      : keepsGoal
        ? goalBefore
        : goalOf(candidate.goal, places);
  const isScoped =
    intent === 'rank' &&
    (candidate.placeFrom === 'channel' ||
      (candidate.placeFrom === 'talk' && ranked?.rank.level === 'region'));
  const asked = isScoped
    ? []
    : goal?.of != null && goal.of !== 'size-class'
      ? places.filter((place) => place !== goal.of)
      : places;
  const among = intent === 'position' ? amongOf(asked) : null;
  const slots: QuestionBase = {
    ...NOTHING_SAID,
    places:
      among !== null
        ? asked.filter(({ place }) => place.code !== among.code)
        : isPlaceless(intent)
          ? []
          : asked,
    unclear: isPlaceless(intent) ? [] : unclear,
    metric: ranked?.metric ?? metricOf(candidate),
    period: periodOf(candidate, before),
    format: formatIn(spans),
    language: languageOf(spans, intent),
    scopedByChannel: candidate.placeFrom === 'channel' && ranked?.rank.level !== 'region',
    unread: [],
    rest: null,
    parts: [],
    ...(goal === null ? {} : { goal }),
    ...(among === null ? {} : { among }),
    ...(aggregate === null ? {} : { aggregate }),
    ...(intent === 'list_members' && signs.has('says:neighbours') ? { group: 'neighbours' as const } : {}),
  };
  return said(slots, candidate, peers, ranked?.rank ?? null);
}

/** Names in it only say what is asked about. */
function isPlaceless(intent: Intent): boolean {
  return frameOf(intent).place === 'none' || intent === 'definition' || intent === 'out_of_scope';
}

/** The question with what this intent says beyond its slots. */
function said(
  base: QuestionBase,
  { intent, topic, outOfScope, request, spans }: Candidate,
  peers: PeersAsked,
  rank: RankAsked | null,
): Question | null {
  switch (intent) {
    case 'rank':
      return rank === null ? null : { ...base, intent, rank };
    case 'compare':
      return { ...base, intent, peers };
    case 'definition':
      return topic === null ? null : { ...base, intent, topic };
    case 'out_of_scope':
      return outOfScope === null ? null : { ...base, intent, outOfScope };
    case 'greeting':
      return { ...base, intent, ...partingIn(spans) };
    case 'lookup':
    case 'trend':
    case 'list_members':
    case 'register_coverage':
    case 'map':
    case 'export':
    case 'gap':
    case 'position':
    case 'movers':
    case 'stands_out':
    case 'why':
    case 'group_set':
    case 'group_remove':
    case 'group_list':
    case 'sources':
    case 'help':
      return { ...base, intent };
    default:
      return request === null ? null : requesting(base, request);
  }
}

function requesting(base: QuestionBase, request: RequestDetails): Question {
  switch (request.intent) {
    case 'target':
      return { ...base, intent: request.intent, request };
    case 'alert':
      return { ...base, intent: request.intent, request };
    case 'digest_subscribe':
      return { ...base, intent: request.intent, request };
    case 'settings':
      return { ...base, intent: request.intent, request };
    default:
      return { ...base, intent: request.intent, request };
  }
}

/** `op welke plek staat Gouda in Midden-Holland`: the other place is what it is counted in. */
function amongOf(places: readonly AskedPlace[]): Place | null {
  if (places.length < 2) return null;
  return (
    (
      places.find(({ place }) => place.level === 'country') ??
      places.findLast(({ place }) => place.level === 'region')
    )?.place ?? null
  );
}

function isPlaceGoal({ share, of, nth, added }: GoalAsked): boolean {
  return share === null && of === null && nth === undefined && added === undefined;
}

/** `om Venray te passeren`: the place named last has the share. */
function goalOf(goal: GoalAsked, places: readonly AskedPlace[]): GoalAsked {
  const last = places.findLast(({ place }) => place.level === 'country') ?? places.at(-1);
  return isPlaceGoal(goal) && last !== undefined ? { ...goal, of: last } : goal;
}

function metricOf({ intent, metric }: Candidate): Metric | null {
  switch (frameOf(intent).metric) {
    case 'none':
      return null;
    case 'may':
      return metric.metric;
    case 'needs':
      return metric.metric ?? 'profile_share';
    case 'share':
      return asShare(metric.metric);
    case 'register_share':
      return 'register_share';
  }
}

function periodOf({ intent, period, leaning }: Candidate, before: Question | null): PeriodAsked {
  const frame = frameOf(intent);
  if (frame.period === 'none') return { kind: 'newest' };
  const talk = leaning === 'own' || before === null ? null : before.period;
  if (frame.period === 'point') {
    const asked = period.asked ?? talk;
    return asked === null ? { kind: 'newest' } : asked.kind === 'span' ? asked.to : asked;
  }
  const asked = period.asked ?? (talk !== null && talk.kind === 'span' ? talk : null);
  if (asked === null || asked.kind === 'newest')
    return { kind: 'span', from: { kind: 'oldest' }, to: { kind: 'newest' } };
  return asked.kind === 'span' ? asked : { kind: 'span', from: asked, to: { kind: 'newest' } };
}

/** What is ranked and within what: a region named, the one around a municipality, the channel's, else the country. */
function rankOf(
  candidate: Candidate,
  { talk, channelPlace: channel }: QuestionContext,
  tools: Tools,
): { readonly rank: RankAsked; readonly metric: Metric } | null {
  const {
    rank: said,
    limits,
    places: { places },
    placeFrom,
    metric,
    leaning,
    signs,
  } = candidate;
  if (said === null) return null;
  const before = leaning === 'same' || leaning === 'fill' ? (talk.understood?.rank ?? null) : null;
  const municipality = places.find(({ place }) => place.level === 'municipality');
  const around = municipality === undefined ? null : tools.regionOf(municipality.place);
  const country = places.find(({ place }) => place.level === 'country') ?? impliedPlace(THE_COUNTRY, '');
  const scope =
    places.find(({ place }) => place.level === 'region') ??
    (places.some(({ place }) => place.level === 'country') ? country : null) ??
    (around === null ? null : impliedPlace(around, municipality?.written ?? '')) ??
    (channel !== null && placeFrom === 'channel' ? channelPlace(channel, '') : null);
  const saysLevel = hasAny(candidate.spans, 'gemeente', 'gemeenten', 'regio', 'regios');
  const level = leaning === 'same' && before !== null && !saysLevel ? before.level : said.level;
  const within = level === 'region' ? country : (scope ?? country);
  const previous = leaning === 'same' ? (talk.understood?.metric ?? null) : null;
  const cut = limits.written.map((limit) => settleLimit(limit, metric.metric, previous));
  if (cut.some((limit) => limit === null)) return null;
  const [first, ...more] = cut.flatMap((limit) => (limit === null ? [] : [limit]));
  const asked = (first === undefined ? metric.metric : first.metric) ?? 'profile_share';
  const keepsLimit = leaning === 'same' && first === undefined && limits.than === null && said.end === null;
  const order =
    said.end === null && before !== null && leaning === 'same'
      ? flipped(before.order, signs.has('says:reverse'))
      : said.end === 'both'
        ? 'both'
        : orderOf(said.end ?? 'high', asked);
  const n =
    leaning === 'same' && said.n === null && before !== null && !signs.has('says:all') ? before.n : said.n;
  const than = limits.than;
  return {
    metric: asked,
    rank: {
      order,
      n,
      level,
      scope: within,
      ...(said.nth === null ? {} : { nth: said.nth }),
      ...(first !== undefined
        ? { limit: first.limit }
        : keepsLimit && before?.limit !== undefined && sameUnit(asked, talk.understood?.metric ?? null)
          ? { limit: before.limit }
          : {}),
      ...(more.length > 0 ? { moreLimits: more.map(({ limit }) => limit) } : {}),
      ...(than !== null
        ? { than: { side: than.side, of: than.of === 'scope' ? within : than.of } }
        : keepsLimit && before?.than !== undefined
          ? { than: before.than }
          : {}),
    },
  };
}

function sameUnit(one: Metric | null, two: Metric | null): boolean {
  return (one ?? 'profile_share').endsWith('share') === (two ?? 'profile_share').endsWith('share');
}

function flipped(order: RankAsked['order'], reverse: boolean): RankAsked['order'] {
  if (!reverse || order === 'both') return order;
  return order === 'desc' ? 'asc' : 'desc';
}

function orderOf(end: 'high' | 'low' | 'good' | 'bad', metric: Metric): 'desc' | 'asc' {
  const lessIsBetter = metric.includes('without');
  if (end === 'good') return lessIsBetter ? 'asc' : 'desc';
  if (end === 'bad') return lessIsBetter ? 'desc' : 'asc';
  return end === 'low' ? 'asc' : 'desc';
}

function formatIn(spans: readonly Span[]): Question['format'] {
  const written = spans.map((span) => tagValue(span, 'format')).find((value) => value !== null);
  return FORMATS.find((format) => format === written) ?? null;
}

/** `bedankt`, `fijne dag nog`. */
function partingIn(spans: readonly Span[]): { readonly parting?: Parting } {
  if (hasAny(spans, 'says:greeting')) return {};
  if (hasAny(spans, 'says:thanks', 'says:reaction')) return { parting: 'thanks' };
  return hasAny(spans, 'says:bye') ? { parting: 'bye' } : {};
}

/** `samen`, `opgeteld`; the mean or the median of a region's members. */
function aggregateOf(signs: Signs): 'sum' | 'mean' | 'median' | null {
  if (signs.has('says:median')) return 'median';
  if (signs.has('says:mean')) return 'mean';
  return signs.has('says:sum') ? 'sum' : null;
}

function languageOf(spans: readonly Span[], intent: Question['intent']): Language | null {
  if (intent !== 'settings') {
    if (hasAny(spans, 'language:en')) return 'en';
    if (hasAny(spans, 'language:nl')) return 'nl';
  }
  let dutch = 0;
  let english = 0;
  for (const span of spans) {
    if (span.place !== null) continue;
    if (span.language === 'nl') dutch += span.to - span.from;
    if (span.language === 'en') english += span.to - span.from;
  }
  if (dutch === 0 && english === 0) return null;
  return english > dutch ? 'en' : 'nl';
}
