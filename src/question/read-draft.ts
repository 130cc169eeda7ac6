import { frameOf, type Intent, isRequest } from '../domain/intents.ts';
import type { Language } from '../domain/language.ts';
import type { Gazetteer } from '../domain/match.ts';
import type { Place } from '../domain/place.ts';
import type { QuestionContext } from '../domain/question.ts';
import type { Draft } from './draft.ts';
import { hasAny, type Item, isRaw, tagValue } from './item.ts';
import { readIntent } from './read-intent.ts';
import { readLimit } from './read-limit.ts';
import { municipalOwners, readMetric } from './read-metric.ts';
import { readOutOfScope } from './read-out-of-scope.ts';
import { readPeriod } from './read-period.ts';
import { isImpliedRegion, readPlaces } from './read-places.ts';
import { asksRank, readRank } from './read-rank.ts';
import { namesShare, readRequest } from './read-request.ts';
import { asksMeaning, type ReadTopic, readTopic } from './read-topic.ts';
import type { RegionOfPlace } from './regions.ts';
import type { Sighted } from './sighted.ts';
import type { Token } from './tokens.ts';

export interface Tools {
  readonly gazetteer: Gazetteer;
  readonly regionOf: RegionOfPlace;
}

/** Reads one sentence by itself. */
export function readDraft(
  written: readonly Item[],
  tokens: readonly Token[],
  context: QuestionContext,
  tools: Tools,
): Draft {
  const limited = readLimit(written, context.previous);
  const items = limited?.items ?? written;
  const ranks = limited !== null || asksRank(items);
  const comparing = hasAny(items, 'cue:compare', 'vs', 'cue:trend');
  const period = readPeriod(items, context.today);
  const metric = limited?.metric ?? readMetric(items, municipalOwners(items), ranks);
  const topic = readTopic(items);
  const placeItems = items.filter((item) => item.place !== null || item.tags.has('country'));
  const seen: Sighted = {
    items,
    placeCount: placeItems.length,
    hasMetric: metric.metric !== null || metric.unitOnly !== null,
    hasPeriod: period.asked !== null,
    isSpan: period.asked?.kind === 'span',
    isRegister:
      metric.metric === 'register_share' ||
      (hasAny(items, 'register') && (placeItems.length > 0 || hasAny(items, 'share', 'ask:howmany'))),
    ranks,
    namesShare: namesShare(items, period.used),
    topic,
    asksMeaning: asksMeaning(items),
    future: period.future,
    we: hasAny(items, 'we'),
    impliesSecond: comparing && items.some((_, i) => isImpliedRegion(items, i)),
    hasRaw: items.some((item) => isRaw(item)),
  };
  const intent = readIntent(seen);
  const says = intent === null ? null : frameOf(intent).says;
  const ranked = says === 'rank' ? limited : null;
  const rank = says === 'rank' ? readRank(items, metric.metric, period.used, ranked) : null;
  const [asks, request] =
    intent === null || !isRequest(intent)
      ? ([intent, null] as const)
      : ([null, readRequest(intent, items, period.points, period.used)] as const);
  const used = new Set([
    ...period.used,
    ...(rank?.used ?? []),
    ...(ranked?.used ?? []),
    ...(request?.used ?? []),
    ...(says === 'topic' ? stepNumbers(items, topic) : []),
  ]);
  const { places, unclear } = readPlaces(items, {
    tokens,
    gazetteer: tools.gazetteer,
    regionOf: tools.regionOf,
    channel: context.channelPlace,
    thread: threadPlace(context),
    level: levelFor(intent, items),
    comparing: hasAny(items, 'cue:compare', 'vs') && intent !== 'alert' && intent !== 'target',
  });
  return {
    ...(request === null
      ? { intent: asks, request }
      : { intent: request.details.intent, request: request.details }),
    items: written,
    places,
    unclear,
    metric,
    period,
    rank,
    peers: hasAny(items, 'cue:peers') ? 'size-class' : null,
    topic: says === 'topic' ? (topic?.topic ?? null) : null,
    outOfScope: says === 'outOfScope' ? readOutOfScope(seen) : null,
    format: formatIn(items),
    language: languageOf(written, intent),
    unread: written.filter((item, i) => isRaw(item) && !used.has(i)),
    ignored: [...metric.ignored, ...(says === 'topic' ? [] : ignoredTopic(items))],
    used,
    we: seen.we,
  };
}

/** The 2 of `advies lokaal 2`. */
function stepNumbers(items: readonly Item[], topic: ReadTopic | null): readonly number[] {
  const number = /^advies-.*-(\d)$/.exec(topic?.topic ?? '')?.[1];
  return items.flatMap((item, i) => (number !== undefined && item.words === number ? [i] : []));
}

/** Topics that go without saying in a question about figures. */
const SILENT_TOPICS = [
  'sonar',
  'banenafspraak',
  'doelgroepregister',
  'kandidatenverkenner',
  'werk.nl',
  'arbeidsmarktregio',
];

/** `participatieladder venlo`: there are no such figures. */
function ignoredTopic(items: readonly Item[]): readonly string[] {
  const topic = readTopic(items);
  if (topic === null || !topic.own || SILENT_TOPICS.includes(topic.topic)) return [];
  return items.filter((item) => tagValue(item, 'topic') === topic.topic).map(({ text }) => text);
}

function threadPlace(context: QuestionContext): Place | null {
  return context.previous?.places[0]?.place ?? null;
}

function levelFor(intent: Intent | null, items: readonly Item[]): 'municipality' | 'region' | null {
  if (intent === null) return null;
  const asksRegion = items.some(
    (item, i) => item.tags.has('regio') && items[i - 1]?.tags.has('ask:which') === true,
  );
  if (intent === 'list_members' && asksRegion) return 'municipality';
  return frameOf(intent).level;
}

function formatIn(items: readonly Item[]): Draft['format'] {
  const written = items.map((item) => tagValue(item, 'format')).find((value) => value !== null);
  const formats = ['csv', 'xlsx', 'chart', 'table'] as const;
  return formats.find((format) => format === written) ?? null;
}

function languageOf(items: readonly Item[], intent: Intent | null): Language | null {
  if (intent !== 'settings') {
    if (hasAny(items, 'language:en')) return 'en';
    if (hasAny(items, 'language:nl')) return 'nl';
  }
  let dutch = 0;
  let english = 0;
  for (const item of items) {
    if (item.place !== null) continue;
    if (item.language === 'nl') dutch += item.to - item.from;
    if (item.language === 'en') english += item.to - item.from;
  }
  if (dutch === 0 && english === 0) return null;
  return english > dutch ? 'en' : 'nl';
}
