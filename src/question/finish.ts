import type { AskedPlace, UnclearPlace } from '../domain/match.ts';
import { THE_COUNTRY } from '../domain/place.ts';
import type { Intent, PeriodAsked, Question, QuestionContext } from '../domain/question.ts';
import type { Draft } from './draft.ts';
import { hasAny, type Item, tagValue } from './item.ts';
import { placesLeftOut, unreadWords } from './left-out.ts';
import { partsOf } from './parts.ts';
import { rankAsked } from './rank-asked.ts';
import type { Tools } from './read-draft.ts';
import { channelPlace, impliedPlace } from './regions.ts';
import { nothingRead, TAKES_CHANNEL, unreadName } from './unread-name.ts';

const TAKES_COUNTRY: readonly Intent[] = ['map', 'export', 'list_members'];
const PLACELESS: readonly Intent[] = ['definition', 'greeting', 'help', 'out_of_scope', 'settings'];

/** Fills in what was not said from the channel, and makes the Question. */
export function finish(draft: Draft, context: QuestionContext, tools: Tools): Question {
  const unclear = [...draft.unclear, ...unreadName(draft, tools)];
  const nothing = nothingRead(draft, unclear);
  const peers = draft.peers ?? benchmarked(draft);
  const wanted = draft.intent ?? (nothing ? 'out_of_scope' : 'lookup');
  const written = PLACELESS.includes(wanted) ? [] : draft.places;
  const isNamed = written.length + unclear.length > 0;
  const compared = comparedWithChannel(wanted, written, unclear, { ...draft, peers }, context);
  const intent = settle(wanted, [...compared, ...written], unclear, { ...draft, peers });
  const channel =
    !isNamed &&
    context.channelPlace !== null &&
    TAKES_CHANNEL.includes(intent) &&
    !wantsCountry(intent, draft)
      ? channelPlace(context.channelPlace, '')
      : null;
  const places = isNamed
    ? [...compared, ...written]
    : channel !== null && intent !== 'rank'
      ? [channel]
      : fallback(intent, draft);
  const ranked =
    draft.rank ??
    (intent === 'rank'
      ? { order: 'desc' as const, n: null, level: 'municipality' as const, limit: null, than: null }
      : null);
  const rank =
    ranked === null || intent !== 'rank'
      ? null
      : rankAsked(ranked, places, channel, draft.items, tools.regionOf);
  return {
    intent,
    places,
    unclear: PLACELESS.includes(intent) ? [] : unclear,
    metric: metricOf(intent, draft),
    period: periodOf(intent, draft),
    rank,
    peers: intent === 'compare' ? peers : null,
    topic: draft.topic,
    outOfScope: intent === 'out_of_scope' ? (draft.outOfScope ?? 'other') : null,
    format: draft.format,
    request: draft.request,
    language: draft.language,
    scopedByChannel: channel !== null || compared.length > 0,
    unread: [...unreadWords(draft, unclear), ...placesLeftOut(intent, places, rank)],
    rest: null,
    parts: partsOf(draft),
    ...(intent === 'greeting' ? partingIn(draft.items) : {}),
  };
}

/** `bedankt`, `fijne dag nog`. */
function partingIn(items: readonly Item[]): Pick<Question, 'parting'> {
  if (hasAny(items, 'cue:greeting')) return {};
  if (hasAny(items, 'cue:thanks')) return { parting: 'thanks' };
  return hasAny(items, 'cue:bye') ? { parting: 'bye' } : {};
}

/** A comparison of one place is a look-up of it. */
function settle(
  intent: Intent,
  places: readonly AskedPlace[],
  unclear: readonly UnclearPlace[],
  draft: Draft,
): Intent {
  const count = places.length + unclear.length;
  if (intent === 'compare' && count < 2 && draft.peers === null) return 'lookup';
  if (intent === 'lookup' && count > 1) return 'compare';
  return intent === 'rank' && isContest(places, draft) ? 'compare' : intent;
}

/** `benchmark Assen`: one municipality beside those of its size. */
function benchmarked({ intent, places, unclear, items }: Draft): Question['peers'] {
  const [only, second] = places;
  const alone = second === undefined && unclear.length === 0 && only?.place.level === 'municipality';
  const asked = items.some(({ words }) => /^benchmark(en|ing)?$/.test(words));
  return intent === 'compare' && alone && asked && !items.some(({ tags }) => tags.has('we'))
    ? 'size-class'
    : null;
}

/** `welke gemeente doet het beter, Venlo of Venray`, `de drie grootste: Amsterdam, Rotterdam, Den Haag`. */
function isContest(places: readonly AskedPlace[], { rank }: Draft): boolean {
  const named = places.filter(
    ({ place, via }) => place.level !== 'country' && via.kind !== 'implied' && via.kind !== 'thread',
  );
  const municipalities = named.filter(({ place }) => place.level === 'municipality').length;
  return named.length > 1 && (rank?.n === 1 || rank?.n === named.length || municipalities === named.length);
}

/** `vergelijk met zuid-limburg` in a channel: the channel's region is the other one. */
function comparedWithChannel(
  intent: Intent,
  places: readonly AskedPlace[],
  unclear: readonly UnclearPlace[],
  draft: Draft,
  context: QuestionContext,
): readonly AskedPlace[] {
  const region = context.channelPlace;
  const one = places.length + unclear.length === 1 && draft.peers === null && intent === 'compare';
  return one && region !== null && places[0]?.place.code !== region.code ? [channelPlace(region, '')] : [];
}

function wantsCountry(intent: Intent, draft: Draft): boolean {
  if (intent === 'list_members') return hasAny(draft.items, 'regios') && !hasAny(draft.items, 'gemeenten');
  return intent === 'rank' && draft.rank?.level === 'region';
}

function fallback(intent: Intent, { items }: Draft): readonly AskedPlace[] {
  const ofAll = intent === 'trend' && items.some((item) => tagValue(item, 'super') !== null);
  return ofAll || TAKES_COUNTRY.includes(intent) ? [impliedPlace(THE_COUNTRY, '')] : [];
}

function metricOf(intent: Intent, draft: Draft): Question['metric'] {
  const { metric } = draft.metric;
  if (intent === 'register_coverage') return 'register_share';
  if (intent === 'rank' || intent === 'target' || intent === 'alert') return shareForTarget(intent, metric);
  if (metric === 'total' && saysTotalBySize(intent, draft.items)) return null;
  return PLACELESS.includes(intent) || intent === 'list_members' || intent === 'sources' ? null : metric;
}

/** `grootste stijgers` says nothing of the number of people, nor does `stuur het bestand`. */
function saysTotalBySize(intent: Intent, items: readonly Item[]): boolean {
  const counted = items.filter(({ tags }) => tags.has('noun:total') || tags.has('noun:client'));
  if (intent === 'trend') return counted.length === 0 && !hasAny(items, 'noun:people');
  return intent === 'export' && counted.every(({ words }) => words === 'bestand');
}

/** Targets and thresholds are shares; a ranking without a metric is by share. */
function shareForTarget(intent: Intent, metric: Question['metric']): Question['metric'] {
  if (metric === null) return 'profile_share';
  if (intent === 'rank' || metric.endsWith('share')) return metric;
  if (metric.startsWith('uwv')) return 'uwv_profile_share';
  return metric.startsWith('municipal') ? 'municipal_profile_share' : 'profile_share';
}

function periodOf(intent: Intent, draft: Draft): PeriodAsked {
  const asked = draft.period.asked;
  if (intent !== 'trend') return asked?.kind === 'span' ? asked.to : (asked ?? { kind: 'newest' });
  if (asked === null || asked.kind === 'newest') {
    return { kind: 'span', from: { kind: 'oldest' }, to: { kind: 'newest' } };
  }
  return asked.kind === 'span' ? asked : { kind: 'span', from: asked, to: { kind: 'newest' } };
}
