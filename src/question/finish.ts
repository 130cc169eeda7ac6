import type { AskedPlace, UnclearPlace } from '../domain/match.ts';
import { THE_COUNTRY } from '../domain/place.ts';
import type { Intent, PeriodAsked, Question, QuestionContext } from '../domain/question.ts';
import type { Draft } from './draft.ts';
import { hasAny, type Item } from './item.ts';
import { partsOf } from './parts.ts';
import { rankAsked } from './rank-asked.ts';
import type { Tools } from './read-draft.ts';
import { channelPlace, impliedPlace } from './regions.ts';

const NEEDS_PLACE: readonly Intent[] = ['lookup', 'trend', 'compare', 'register_coverage', 'target', 'alert'];
const TAKES_CHANNEL: readonly Intent[] = [
  ...NEEDS_PLACE,
  'rank',
  'map',
  'export',
  'list_members',
  'digest_subscribe',
];
const TAKES_COUNTRY: readonly Intent[] = ['map', 'export', 'list_members'];
const PLACELESS: readonly Intent[] = ['definition', 'greeting', 'help', 'out_of_scope', 'settings'];

/** Answered for the first place only. */
const ONE_PLACE: readonly Intent[] = [
  'rank',
  'list_members',
  'register_coverage',
  'map',
  'export',
  'target',
  'target_remove',
  'alert',
  'alert_remove',
  'digest_subscribe',
  'digest_unsubscribe',
  'digest_pause',
  'channel_link',
];

/** Fills in what was not said from the channel, and makes the Question. */
export function finish(draft: Draft, context: QuestionContext, tools: Tools): Question {
  const unclear = [...draft.unclear, ...unreadName(draft, tools)];
  const nothing = nothingRead(draft, unclear);
  const wanted = draft.intent ?? (nothing ? 'out_of_scope' : 'lookup');
  const written = PLACELESS.includes(wanted) ? [] : draft.places;
  const isNamed = written.length + unclear.length > 0;
  const compared = comparedWithChannel(wanted, written, unclear, draft, context);
  const intent = settle(wanted, [...compared, ...written], unclear, draft);
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
      : fallback(intent);
  const ranked =
    draft.rank ??
    (intent === 'rank'
      ? { order: 'desc' as const, n: null, level: 'municipality' as const, limit: null }
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
    peers: intent === 'compare' ? draft.peers : null,
    topic: draft.topic,
    outOfScope: intent === 'out_of_scope' ? (draft.outOfScope ?? 'other') : null,
    format: draft.format,
    request: draft.request,
    language: draft.language,
    scopedByChannel: channel !== null || compared.length > 0,
    unread: [...unreadWords(draft, unclear), ...placesLeftOut(intent, places, rank)],
    rest: null,
    parts: partsOf(draft),
  };
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
  // `welke gemeente doet het beter, Venlo of Venray`
  const contest = places.filter(({ place }) => place.level !== 'country').length > 1;
  if (intent === 'rank' && contest && draft.rank?.n === 1) return 'compare';
  return intent;
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

function fallback(intent: Intent): readonly AskedPlace[] {
  return TAKES_COUNTRY.includes(intent) ? [impliedPlace(THE_COUNTRY, '')] : [];
}

function metricOf(intent: Intent, draft: Draft): Question['metric'] {
  const { metric } = draft.metric;
  if (intent === 'register_coverage') return 'register_share';
  if (intent === 'rank' || intent === 'target' || intent === 'alert') return shareForTarget(intent, metric);
  return PLACELESS.includes(intent) || intent === 'list_members' || intent === 'sources' ? null : metric;
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

/** A sentence that needs a place and holds one unread word: that word was the place. */
function unreadName(draft: Draft, tools: Tools): readonly UnclearPlace[] {
  const intent = draft.intent ?? 'lookup';
  if (draft.intent === null && asksUnknownTerm(draft)) return [];
  const second = unreadSecond(draft);
  if (second !== null) return [second];
  const open = draft.places.length + draft.unclear.length === 0 && !draft.we;
  const short = draft.items.length <= 4;
  const asked =
    NEEDS_PLACE.includes(intent) || (short && TAKES_CHANNEL.includes(intent)) || intent === 'channel_link';
  const names = draft.unread.filter((item) => /\p{L}/u.test(item.text));
  const [first] = names;
  if (!open || !asked || first === undefined || (draft.intent === null && isForeign(draft))) return [];
  const written = names
    .filter((item) => item.to <= first.to + 3)
    .map(({ text }) => text)
    .join(' ');
  const match = tools.gazetteer.find(written, { level: null, near: [], alone: short });
  return match.kind === 'match' ? [{ kind: 'unknown', written, suggestions: [match.asked.place] }] : [match];
}

/** `vergelijk venlo met new york`: what stands after `met` was the second place. */
function unreadSecond(draft: Draft): UnclearPlace | null {
  const { items } = draft;
  const one = draft.places.length === 1 && draft.unclear.length === 0 && draft.peers === null && !draft.we;
  if (!one || !hasAny(items, 'cue:compare', 'vs')) return null;
  const place = items.findIndex((item) => item.place !== null || item.tags.has('country'));
  const from = items.findIndex(
    (item, i) => i > place && (/^(met|with|to|en|and)$/.test(item.words) || item.tags.has('vs')),
  );
  const after = from < 0 ? [] : items.slice(from + 1, from + 5);
  const last = after.findLastIndex((item) => draft.unread.includes(item) && /\p{L}{2}/u.test(item.text));
  if (last < 0 || after.some((item) => item.tags.has('regio') || item.tags.has('country'))) return null;
  const written = after
    .slice(0, last + 1)
    .map(({ text }) => text)
    .join(' ');
  return { kind: 'unknown', written, suggestions: [] };
}

/** Nothing but unread words and noise, and more than a name could be. */
function isForeign(draft: Draft): boolean {
  const known = draft.items.some((item) => isMeaningful(item));
  return !known && draft.items.length > 4;
}

function isMeaningful(item: Item): boolean {
  const idle = [
    'noise',
    'article',
    'prep',
    'and',
    'cue:follow',
    'cue:that',
    'cue:belongs',
    'cue:if',
    'cue:greeting',
    'ask:what',
    'ask:how',
    'ask:which',
    'ask:where',
    'ask:who',
    'ask:when',
    'vs',
    'cue:thanks',
    'cue:all',
    'cue:direct',
    'cue:only',
    'we',
  ];
  return item.place !== null || [...item.tags].some((tag) => !idle.includes(tag));
}

/** `wat is de wajong`: a meaning is asked that the glossary does not hold. */
function asksUnknownTerm(draft: Draft): boolean {
  const named = draft.places.length + draft.unclear.length > 0;
  const figures = draft.metric.metric !== null || hasAny(draft.items, 'cue:figures');
  return (
    !named && !figures && /^(wat (is|zijn|betekent)|what (is|are|s|does))\b/.test(draft.items[0]?.words ?? '')
  );
}

function nothingRead(draft: Draft, unclear: readonly UnclearPlace[]): boolean {
  if (draft.intent !== null || draft.we || draft.period.asked !== null) return false;
  if (asksUnknownTerm(draft)) return true;
  return draft.places.length + unclear.length === 0 && !draft.items.some((item) => isMeaningful(item));
}

/** `kaart twente en achterhoek`: one place at a time, and the answer says which it left out. */
function placesLeftOut(
  intent: Intent,
  places: readonly AskedPlace[],
  rank: Question['rank'],
): readonly string[] {
  if (!ONE_PLACE.includes(intent)) return [];
  const others =
    rank === null
      ? places.slice(1)
      : places.filter(({ place }) => place.level === 'region' && place.code !== rank.scope.place.code);
  return others.flatMap(({ place, written }) =>
    place.level === 'country' || written === '' ? [] : [written],
  );
}

function withSign(item: Item, items: readonly Item[]): string {
  const isShare = items[items.indexOf(item) + 1]?.words === '%';
  return isShare ? `${item.text}%` : item.text;
}

/** `1.726` and `62,7` are read as two words. */
function isDecimals(item: Item | undefined, next: Item | undefined): boolean {
  return (
    item?.to === next?.from &&
    /^\d+$/.test(item?.words ?? '') &&
    /^\d+$/.test(next?.words ?? '') &&
    /^[.,]$/.test(next?.before ?? '')
  );
}

function unreadWords(draft: Draft, unclear: readonly UnclearPlace[]): readonly string[] {
  const told = unclear.map(({ written }) => written).join(' ');
  const words = draft.unread
    .flatMap((item, i) => {
      if (isDecimals(draft.unread[i - 1], item)) return [];
      const next = draft.unread[i + 1];
      return isDecimals(item, next) && next !== undefined
        ? `${item.text}${next.before}${withSign(next, draft.items)}`
        : withSign(item, draft.items);
    })
    .filter((word) => !told.includes(word));
  return [...words, ...draft.ignored];
}
