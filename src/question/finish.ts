import { frameOf, type Intent } from '../domain/intents.ts';
import type { AskedPlace, UnclearPlace } from '../domain/match.ts';
import { THE_COUNTRY } from '../domain/place.ts';
import {
  NOTHING_SAID,
  type Parting,
  type PeriodAsked,
  type Question,
  type QuestionBase,
  type QuestionContext,
  type QuestionSlots,
  type RankAsked,
} from '../domain/question.ts';
import type { RequestDetails } from '../domain/request.ts';
import type { AskingIntent, Draft } from './draft.ts';
import { hasAny, type Item, tagValue } from './item.ts';
import { placesLeftOut, unreadWords } from './left-out.ts';
import { partsOf } from './parts.ts';
import { rankAsked } from './rank-asked.ts';
import type { Tools } from './read-draft.ts';
import { channelPlace, impliedPlace } from './regions.ts';
import { nothingRead, unreadName } from './unread-name.ts';

/** Fills in what was not said from the channel, and makes the Question. */
export function finish(draft: Draft, context: QuestionContext, tools: Tools): Question {
  const unclear = [...draft.unclear, ...unreadName(draft, tools)];
  const unsaid = nothingRead(draft, unclear) ? 'out_of_scope' : 'lookup';
  const peers = draft.peers ?? benchmarked(draft);
  const wanted = draft.intent ?? unsaid;
  const written = frameOf(wanted).place === 'none' ? [] : draft.places;
  const isNamed = written.length + unclear.length > 0;
  const compared = comparedWithChannel(wanted, written, unclear, { ...draft, peers }, context);
  const named = [...compared, ...written];
  const asked = draft.request ?? settle(draft.intent ?? unsaid, named, unclear, { ...draft, peers });
  const intent = typeof asked === 'string' ? asked : asked.intent;
  const frame = frameOf(intent);
  const channel =
    !isNamed &&
    context.channelPlace !== null &&
    frame.placeFrom.includes('channel') &&
    !wantsCountry(intent, draft)
      ? channelPlace(context.channelPlace, '')
      : null;
  const places = isNamed
    ? named
    : channel !== null && frame.says !== 'rank'
      ? [channel]
      : fallback(intent, draft);
  const rank = rankAsked(draft.rank ?? WHOLE_LIST, places, channel, draft.items, tools.regionOf);
  const slots: QuestionSlots = {
    places,
    unclear: frame.place === 'none' ? [] : unclear,
    metric: metricOf(intent, draft),
    period: periodOf(intent, draft),
    format: draft.format,
    language: draft.language,
    scopedByChannel: channel !== null || compared.length > 0,
    unread: [
      ...unreadWords(draft, unclear),
      ...placesLeftOut(intent, places, frame.says === 'rank' ? rank : null),
    ],
    rest: null,
    parts: partsOf(draft),
  };
  return typeof asked === 'string'
    ? asking({ ...slots, ...NOTHING_SAID }, asked, { ...draft, peers, rank })
    : requesting({ ...slots, ...NOTHING_SAID }, asked);
}

/** The question with what this intent says beyond its slots. */
function asking(
  base: QuestionBase,
  intent: AskingIntent,
  said: Omit<Draft, 'rank'> & { readonly rank: RankAsked },
): Question {
  switch (intent) {
    case 'rank':
      return { ...base, intent, rank: said.rank };
    case 'compare':
      return { ...base, intent, peers: said.peers };
    case 'definition':
      return { ...base, intent, topic: said.topic ?? 'begrippen' };
    case 'out_of_scope':
      return { ...base, intent, outOfScope: said.outOfScope ?? 'other' };
    case 'greeting':
      return { ...base, intent, ...partingIn(said.items) };
    default:
      return { ...base, intent };
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

const WHOLE_LIST = { order: 'desc', n: null, level: 'municipality', limit: null, than: null } as const;

/** `bedankt`, `fijne dag nog`. */
function partingIn(items: readonly Item[]): { readonly parting?: Parting } {
  if (hasAny(items, 'cue:greeting')) return {};
  if (hasAny(items, 'cue:thanks')) return { parting: 'thanks' };
  return hasAny(items, 'cue:bye') ? { parting: 'bye' } : {};
}

/** A comparison of one place is a look-up of it. */
function settle(
  intent: AskingIntent,
  places: readonly AskedPlace[],
  unclear: readonly UnclearPlace[],
  draft: Draft,
): AskingIntent {
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
  const ofAll = frameOf(intent).period === 'span' && items.some((item) => tagValue(item, 'super') !== null);
  return ofAll || frameOf(intent).placeFrom.includes('country') ? [impliedPlace(THE_COUNTRY, '')] : [];
}

function metricOf(intent: Intent, draft: Draft): Question['metric'] {
  const { metric } = draft.metric;
  switch (frameOf(intent).metric) {
    case 'none':
      return null;
    case 'may':
      return metric === 'total' && saysTotalBySize(intent, draft.items) ? null : metric;
    case 'needs':
      return metric ?? 'profile_share';
    case 'share':
      return shareFor(metric);
    case 'register_share':
      return 'register_share';
  }
}

/** `grootste stijgers` says nothing of the number of people, nor does `stuur het bestand`. */
function saysTotalBySize(intent: Intent, items: readonly Item[]): boolean {
  const counted = items.filter(({ tags }) => tags.has('noun:total') || tags.has('noun:client'));
  if (intent === 'trend') return counted.length === 0 && !hasAny(items, 'noun:people');
  return intent === 'export' && counted.every(({ words }) => words === 'bestand');
}

/** Targets and thresholds are shares. */
function shareFor(metric: Question['metric']): Question['metric'] {
  if (metric === null) return 'profile_share';
  if (metric.endsWith('share')) return metric;
  if (metric.startsWith('uwv')) return 'uwv_profile_share';
  return metric.startsWith('municipal') ? 'municipal_profile_share' : 'profile_share';
}

function periodOf(intent: Intent, draft: Draft): PeriodAsked {
  const asked = draft.period.asked;
  if (frameOf(intent).period !== 'span')
    return asked?.kind === 'span' ? asked.to : (asked ?? { kind: 'newest' });
  if (asked === null || asked.kind === 'newest') {
    return { kind: 'span', from: { kind: 'oldest' }, to: { kind: 'newest' } };
  }
  return asked.kind === 'span' ? asked : { kind: 'span', from: asked, to: { kind: 'newest' } };
}
