import type { Metric } from '../domain/figures.ts';
import { type Frame, frameOf, INTENTS, type Intent, isRequest } from '../domain/intents.ts';
import type { AskedPlace, Gazetteer, MatchHint } from '../domain/match.ts';
import { type Place, THE_COUNTRY } from '../domain/place.ts';
import type { GoalAsked, OutOfScope, Question } from '../domain/question.ts';
import type { QuestionContext } from '../domain/read-question.ts';
import type { RequestDetails } from '../domain/request.ts';
import type { Topic } from '../domain/topic.ts';
import type { Stretch } from './clauses.ts';
import { ASKED } from './frames.ts';
import { channelPlace, impliedPlace, type RegionOfPlace } from './regions.ts';
import { meanings, type Signs, signsOf } from './signs.ts';
import { goalAlternatives } from './slots/goal.ts';
import { type LimitsSaid, limitAlternatives } from './slots/limits.ts';
import { type MetricSaid, metricAlternatives } from './slots/metric.ts';
import { outOfScopeAlternatives } from './slots/out-of-scope.ts';
import { type PeriodSaid, periodAlternatives } from './slots/period.ts';
import { type PlacesSaid, placeAlternatives } from './slots/places.ts';
import { type RankSaid, rankAlternatives } from './slots/rank.ts';
import { readRequest } from './slots/request.ts';
import type { Alternative } from './slots/slot.ts';
import { topicAlternatives } from './slots/topics.ts';
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

export interface Tools {
  readonly gazetteer: Gazetteer;
  readonly regionOf: RegionOfPlace;
}

/** How the talk before fills in what a sentence leaves open. */
export type Leaning = 'own' | 'fill' | 'same' | 'add' | 'these';

/** One thing that a stretch of the text can mean, with the words it accounts for. */
export interface Candidate {
  readonly intent: Intent;
  readonly stretch: Stretch;
  readonly spans: readonly Span[];
  readonly signs: Signs;
  readonly leaning: Leaning;
  readonly places: PlacesSaid;
  /** Where places that were not written come from. */
  readonly placeFrom: 'words' | 'channel' | 'talk' | 'country' | 'none';
  readonly metric: MetricSaid;
  readonly period: PeriodSaid;
  readonly limits: LimitsSaid;
  readonly rank: RankSaid | null;
  readonly goal: GoalAsked | null;
  readonly topic: Topic | null;
  readonly outOfScope: OutOfScope | null;
  readonly request: RequestDetails | null;
  /** Spans of the stretch that some slot used. */
  readonly used: ReadonlySet<number>;
  /** What its slots cost; lists are shared between candidates. */
  readonly bills: readonly (readonly string[])[];
}

const NO_LIMITS: LimitsSaid = { written: [], than: null };
const NO_METRIC: Alternative<MetricSaid> = { value: { metric: null, from: 'none' }, used: [], features: [] };
/** Utrecht, Amsterdam, Den Haag, Rotterdam. */
const BIG_FOUR = ['GM0363', 'GM0599', 'GM0518', 'GM0344'];
const NONE: readonly string[] = [];
const NOTHING: ReadonlySet<number> = new Set();

/** Everything that one stretch can mean. */
export function candidatesOf(
  stretch: Stretch,
  all: readonly Span[],
  tokens: readonly Token[],
  context: QuestionContext,
  tools: Tools,
): readonly Candidate[] {
  const spans = all.slice(stretch.from, stretch.to);
  const { understood } = context.talk;
  const period = periodAlternatives(spans, context.today);
  const taken = new Set(period[0]?.value.asked === null ? [] : period[0]?.used);
  const side = understood?.rank?.limit?.side ?? null;
  const limits = limitAlternatives(spans, side, taken);
  const limitsBare = taken.size === 0 ? limits : limitAlternatives(spans, side, new Set());
  const signs = new Set([
    ...signsOf(spans),
    ...(period.length > 1 ? ['period', `period:${period[0]?.value.asked?.kind}`] : []),
    ...(period[0]?.value.future === true ? ['future'] : []),
    ...(limitsBare.length > 1 ? ['limit'] : []),
    ...(spans.length === 1 ? ['alone'] : []),
    ...(spans.length <= 3 ? ['short'] : []),
  ]);
  const before = understood?.metric ?? null;
  const made: Candidate[] = [];
  const places = new Map<string, readonly Alternative<PlacesSaid>[]>();
  const placesAt = (level: MatchHint['level']): readonly Alternative<PlacesSaid>[] => {
    const key = String(level);
    const known = places.get(key);
    if (known !== undefined) return known;
    const found = placeAlternatives(spans, {
      tokens,
      gazetteer: tools.gazetteer,
      regionOf: tools.regionOf,
      channel: context.channelPlace,
      thread: understood?.places[0]?.place ?? context.talk.subjects[0] ?? null,
      level,
      bigFour: signs.has('says:g4')
        ? BIG_FOUR.flatMap((code) => {
            const found = tools.gazetteer.findExact(code, { level: null, near: [], alone: true });
            return found?.kind === 'match' ? [found.asked.place] : [];
          })
        : [],
      comparing: false,
    });
    places.set(key, found);
    return found;
  };
  const metrics = metricAlternatives(spans, signs, before);
  const shared = { stretch, spans, signs };

  for (const intent of INTENTS) {
    const frame = frameOf(intent);
    const leanings = leaningsOf(intent, frame, signs, context);
    for (const leaning of leanings) {
      for (const place of placesFor(
        frame,
        intent,
        leaning,
        placesAt(levelFor(intent, frame, signs)),
        context,
        signs,
      )) {
        for (const metric of frame.metric === 'none' || (isRequest(intent) && frame.metric === 'may')
          ? [NO_METRIC]
          : metricsFor(metrics, leaning, before)) {
          for (const time of frame.period === 'none' && !isRequest(intent)
            ? [period.at(-1) ?? period[0]]
            : period) {
            if (time === undefined) continue;
            const base = {
              ...shared,
              intent,
              leaning,
              places: place.value,
              placeFrom: place.from,
              metric: metric.value,
              period: time.value,
            };
            const bills = [place.features, metric.features, time.features];
            const used = [...place.used, ...metric.used, ...time.used];
            const isTimed = time.value.asked !== null;
            for (const ending of endingsOf(
              intent,
              spans,
              signs,
              isTimed ? limits : limitsBare,
              isTimed ? taken : NOTHING,
              time.value,
            )) {
              if (ending.value.limits.than !== null && place.used.some((i) => ending.used.includes(i)))
                continue;
              made.push({
                ...base,
                ...ending.value,
                used: new Set([...used, ...ending.used]),
                bills: [...bills, ending.features],
              });
            }
          }
        }
      }
    }
  }
  return made;
}

/** A name that is a municipality and a region: what the question says of it decides. */
function levelFor(intent: Intent, frame: Frame, signs: Signs): MatchHint['level'] {
  if (intent === 'list_members') return signs.has('ask:which>regio') ? 'municipality' : 'region';
  return frame.level;
}

function leaningsOf(
  intent: Intent,
  frame: Frame,
  signs: Signs,
  { talk }: QuestionContext,
): readonly Leaning[] {
  const triggered = ASKED[intent].triggers.some((trigger) => signs.has(trigger));
  const leanings: Leaning[] = [];
  if (triggered || intent === 'lookup' || intent === 'out_of_scope') {
    leanings.push('own');
    if (talk.understood !== null && frame.placeFrom.includes('talk')) leanings.push('fill');
  }
  if (talk.understood !== null && familyOf(talk.understood.intent) === familyOf(intent))
    leanings.push('same');
  if (intent === 'compare' && talk.subjects.length > 0) leanings.push('add', 'these');
  if (intent === 'why' && talk.subjects.length > 1 && triggered) leanings.push('these');
  if (intent === 'gap' && talk.understood !== null) leanings.push('add');
  if (intent === 'lookup' && talk.subjects.length > 1 && signs.has('says:sum')) leanings.push('these');
  if (intent === 'rank' && talk.shown.length > 0 && talk.understood?.intent !== 'rank') leanings.push('same');
  return leanings;
}

/** A look-up and a comparison are one family: `en venray en gennep?`. */
function familyOf(intent: Intent): Intent {
  return intent === 'compare' ? 'lookup' : intent;
}

interface PlaceChoice extends Alternative<PlacesSaid> {
  readonly from: Candidate['placeFrom'];
}

function placesFor(
  frame: Frame,
  intent: Intent,
  leaning: Leaning,
  written: readonly Alternative<PlacesSaid>[],
  { channelPlace: channel, talk }: QuestionContext,
  signs: Signs,
): readonly PlaceChoice[] {
  const nothing: PlacesSaid = { places: [], unclear: [] };
  const choose = (
    from: Candidate['placeFrom'],
    places: readonly AskedPlace[],
    base: Alternative<PlacesSaid>,
    ...features: readonly string[]
  ): PlaceChoice => ({
    value: { ...base.value, places },
    used: base.used,
    features: [...base.features, ...features],
    from,
  });
  const left = written.find(({ value }) => value.places.length + value.unclear.length === 0) ?? {
    value: nothing,
    used: [],
    features: NONE,
  };
  if (frame.place === 'none') return [{ value: nothing, used: [], features: NONE, from: 'none' }];
  const named = written.filter(({ value }) => value.places.length + value.unclear.length > 0);
  const spoken = talk.understood === null ? [] : spokenOf(talk.understood);
  if (leaning === 'add') {
    const before = spoken.length > 0 ? spoken : talk.subjects.slice(0, 1).map(fromTalk);
    return named.flatMap((one) => {
      const joined = together(before, one.value.places);
      const [gone] = one.value.places;
      const isInstead =
        signs.has('says:not') &&
        gone !== undefined &&
        before.some(({ place }) => place.code === gone.place.code) &&
        one.value.places.length > 1;
      if (isInstead) {
        const others = before.filter(({ place }) => place.code !== gone.place.code);
        return [choose('talk', together(others, one.value.places.slice(1)), one, 'add:instead')];
      }
      const [kept] = before;
      const swapped = kept === undefined || before.length < 2 ? [] : together([kept], one.value.places);
      return [
        ...(joined.length < 2 && one.value.unclear.length === 0 ? [] : [choose('talk', joined, one)]),
        ...(swapped.length < 2 ? [] : [choose('talk', swapped, one, 'add:swap')]),
      ];
    });
  }
  if (leaning === 'these') {
    return [2, 3, 4, 6].flatMap((n) =>
      talk.subjects.length < n
        ? []
        : [
            choose(
              'talk',
              talk.subjects.slice(0, n).toReversed().map(fromTalk),
              left,
              `these:${n}`,
              ...(signs.has('number') ? [`these:${n}-of-number`] : []),
            ),
          ],
    );
  }
  const back = backTo(signs, talk.subjects, left, choose);
  if (leaning === 'fill' && back !== null)
    return [back, ...(spoken.length === 0 ? [] : [choose('talk', spoken, left, 'place:from-talk')])];
  if (leaning === 'fill') return spoken.length === 0 ? [] : [choose('talk', spoken, left, 'place:from-talk')];
  const choices: PlaceChoice[] = named.map((one) => ({ ...one, from: 'words' }));
  if (leaning === 'same')
    return [...choices, ...(back === null ? [] : [back]), choose('talk', spoken, left, 'place:from-talk')];
  if (intent === 'compare') {
    const compared =
      channel === null
        ? []
        : choices
            .filter(
              ({ value }) =>
                value.places.length + value.unclear.length === 1 &&
                value.places[0]?.place.code !== channel.code,
            )
            .map((one) =>
              choose('channel', [channelPlace(channel, ''), ...one.value.places], one, 'place:with-channel'),
            );
    const peers = signs.has('says:peers') || signs.has('says:benchmark');
    return [
      ...choices.filter(({ value }) => value.places.length + value.unclear.length > 1 || peers),
      ...compared,
      ...(channel !== null && peers
        ? [choose('channel', [channelPlace(channel, '')], left, 'place:channel')]
        : []),
    ];
  }
  if (frame.placeFrom.includes('channel') && channel !== null)
    choices.push(choose('channel', [channelPlace(channel, '')], left, 'place:channel'));
  if (frame.placeFrom.includes('country'))
    choices.push(
      choose(
        'country',
        intent === 'rank' ? [] : [impliedPlace(THE_COUNTRY, '')],
        left,
        channel === null ? 'place:country' : 'place:country-in-channel',
      ),
    );
  if (frame.place === 'may' || channel === null)
    choices.push(
      choose('none', left.value.places, left, frame.place === 'needs' ? 'place:needed' : 'place:none'),
    );
  return choices;
}

/** `en de gemeente?`: back to the place of that level that was spoken of. */
function backTo(
  signs: Signs,
  subjects: readonly Place[],
  left: Alternative<PlacesSaid>,
  choose: (
    from: 'talk',
    places: readonly AskedPlace[],
    base: Alternative<PlacesSaid>,
    feature: string,
  ) => PlaceChoice,
): PlaceChoice | null {
  const level = signs.has('gemeente') ? 'municipality' : signs.has('regio') ? 'region' : null;
  const place = level === null ? undefined : subjects.find((subject) => subject.level === level);
  return place === undefined ? null : choose('talk', [fromTalk(place)], left, 'place:back');
}

/** What the talk is about: the places of the last question, or where its ranking was. */
function spokenOf(question: Question): readonly AskedPlace[] {
  if (question.rank !== null) return [fromTalk(question.rank.scope.place)];
  return question.places.map((asked) => ({ ...asked, written: '', via: { kind: 'thread' } }));
}

function fromTalk(place: Place): AskedPlace {
  return { place, written: '', via: { kind: 'thread' }, alsoVillageIn: [] };
}

const MOST_PLACES = 6;

function together(before: readonly AskedPlace[], added: readonly AskedPlace[]): readonly AskedPlace[] {
  const fresh = added.filter(({ place }) => before.every((known) => known.place.code !== place.code));
  return [...before, ...fresh].slice(0, MOST_PLACES);
}

function metricsFor(
  said: readonly Alternative<MetricSaid>[],
  leaning: Leaning,
  before: Metric | null,
): readonly Alternative<MetricSaid>[] {
  if (leaning === 'own' || before === null) return said.filter(({ value }) => value.from !== 'talk');
  const inherited: Alternative<MetricSaid> = {
    value: { metric: before, from: 'talk' },
    used: [],
    features: [
      ...(said[0]?.features ?? []).map((feature) => feature.replace('metric:none', 'metric:talk')),
      'metric:from-talk',
    ],
  };
  return leaning === 'same'
    ? [...said.filter(({ value }) => value.from !== 'none'), inherited]
    : [...said, inherited];
}

type Ending = Pick<Candidate, 'limits' | 'rank' | 'goal' | 'topic' | 'outOfScope' | 'request'>;

const NO_ENDING: Ending = {
  limits: NO_LIMITS,
  rank: null,
  goal: null,
  topic: null,
  outOfScope: null,
  request: null,
};

/** What an intent says beyond place, metric and period. */
function endingsOf(
  intent: Intent,
  spans: readonly Span[],
  signs: Signs,
  limits: readonly Alternative<LimitsSaid>[],
  taken: ReadonlySet<number>,
  period: PeriodSaid,
): readonly Alternative<Ending>[] {
  const none = { value: NO_ENDING, used: [], features: NONE };
  switch (intent) {
    case 'rank':
      return limits.flatMap((limit) =>
        rankAlternatives(spans, signs, new Set([...taken, ...limit.used]), limit.value).map((rank) => ({
          value: { ...NO_ENDING, limits: limit.value, rank: rank.value },
          used: [...limit.used, ...rank.used],
          features: [...limit.features, ...rank.features],
        })),
      );
    case 'gap':
      return goalAlternatives(spans, signs, taken).map((goal) => ({
        ...goal,
        value: { ...NO_ENDING, goal: goal.value },
      }));
    case 'definition':
      return topicAlternatives(spans, signs).map((topic) => ({
        ...topic,
        value: { ...NO_ENDING, topic: topic.value },
      }));
    case 'out_of_scope':
      return outOfScopeAlternatives(signs).map((subject) => ({
        ...subject,
        value: { ...NO_ENDING, outOfScope: subject.value },
      }));
    default: {
      if (!isRequest(intent)) return [none];
      const { details, used } = readRequest(intent, spans, period.points, taken);
      const features =
        'share' in details ? [details.share === null ? 'request:no-share' : 'request:share'] : NONE;
      return [{ value: { ...NO_ENDING, request: details }, used: [...used], features }];
    }
  }
}

/** The words of a stretch that neither a slot nor the frame accounts for. */
export function leftOver(candidate: Candidate): readonly number[] {
  const { triggers, explains } = ASKED[candidate.intent];
  return candidate.spans.flatMap((span, i) => {
    if (candidate.used.has(i)) return [];
    const means = meanings(span);
    return means.length === 0 || means.some((sign) => triggers.includes(sign) || explains.includes(sign))
      ? []
      : [i];
  });
}
