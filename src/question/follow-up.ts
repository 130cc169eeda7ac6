import { isShareMetric, type Metric } from '../domain/figures.ts';
import { frameOf, type Intent } from '../domain/intents.ts';
import type { AskedPlace } from '../domain/match.ts';
import { canBeFollowed, type Question, type RankAsked } from '../domain/question.ts';
import type { AskingIntent, Draft } from './draft.ts';
import { hasAny } from './item.ts';
import { shiftMetric } from './read-metric.ts';
import type { ReadRank } from './read-rank.ts';

/** A question about figures, of which another can be asked the same. */
type Followed = Extract<Question, { request: null }>;

const MOST_PLACES = 6;

/** Fills a sentence that leans on the question before it (`en venray?`, `als grafiek`); others come back as they are. */
export function followUp(draft: Draft, previous: Question | null): Draft {
  if (previous === null || previous.request !== null || !canBeFollowed(previous)) return draft;
  const named = draft.places.length + draft.unclear.length > 0;
  return named ? otherPlace(draft, previous) : samePlace(draft, previous);
}

/** `en venray?` asks the same of another place; `vergelijk met venray` adds it. */
function otherPlace(draft: Draft, previous: Followed): Draft {
  if (draft.request !== null) return draft;
  const before = previous.places.map(fromThread);
  const adds =
    (draft.intent === 'compare' || (draft.intent === null && (opensWithVersus(draft) || saysToAdd(draft)))) &&
    draft.places.length + draft.unclear.length === 1 &&
    !draft.we &&
    (hasAny(draft.items, 'cue:compare', 'vs') || saysToAdd(draft));
  if (adds) {
    return {
      ...draft,
      intent: 'compare',
      places: together(before, draft.places),
      metric: inherit(draft, previous),
      period: samePeriod(draft, previous),
    };
  }
  const sideBySide = draft.intent === 'compare' && !hasAny(draft.items, 'cue:compare', 'vs', 'cue:peers');
  if (sideBySide && leans(draft)) {
    return { ...draft, metric: inherit(draft, previous), period: samePeriod(draft, previous) };
  }
  if (draft.intent !== null || !leans(draft)) return draft;
  const filled = { ...draft, metric: inherit(draft, previous), period: samePeriod(draft, previous) };
  if (previous.intent === 'compare' && previous.places.length > 1) {
    return { ...filled, intent: 'compare', places: together(before, draft.places) };
  }
  return { ...filled, ...sameIntent(draft, previous) };
}

/** `tov Emmen`, `en tov Emmen`. */
function opensWithVersus({ items }: Draft): boolean {
  return items.find((item) => !item.tags.has('cue:follow') || item.tags.has('vs'))?.tags.has('vs') === true;
}

/** `en Assen erbij`. */
function saysToAdd({ items }: Draft): boolean {
  return items.some(({ words }) => /^(erbij|toevoegen|voeg toe|add|added|as well)$/.test(words));
}

function samePlace(draft: Draft, previous: Followed): Draft {
  if (draft.we || (draft.intent !== null && !takesPlace(draft.intent))) return draft;
  if (draft.intent === null && !says(draft)) return draft;
  const places = previous.places.map(fromThread);
  const otherLevel =
    draft.intent === 'list_members' &&
    previous.rank !== null &&
    !hasAny(draft.items, 'cue:list', 'ask:which', 'ask:howmany');
  if (otherLevel && previous.rank !== null) {
    const level = hasAny(draft.items, 'regios') ? 'region' : 'municipality';
    return {
      ...draft,
      intent: 'rank',
      places: [],
      metric: inherit(draft, previous),
      period: samePeriod(draft, previous),
      rank: { ...asBefore(draft, previous, previous.rank), level },
    };
  }
  if (draft.intent === 'rank') {
    if (previous.rank === null)
      return { ...draft, places: places.filter(({ place }) => place.level === 'region') };
    const ownLevel = hasAny(draft.items, 'gemeente', 'gemeenten', 'regio', 'regios');
    return {
      ...draft,
      places: [fromThread(previous.rank.scope)],
      metric: inherit(draft, previous),
      period: samePeriod(draft, previous),
      rank: draft.rank === null || ownLevel ? draft.rank : { ...draft.rank, level: previous.rank.level },
    };
  }
  const filled = {
    ...draft,
    places,
    metric: inherit(draft, previous),
    period:
      draft.intent === 'trend' && draft.period.asked === null ? draft.period : samePeriod(draft, previous),
  };
  return draft.intent === null ? { ...filled, ...sameIntent(draft, previous), request: null } : filled;
}

/** The same ranking; a limit on a share says nothing of people, and the other way round. */
function asBefore(draft: Draft, previous: Followed, rank: RankAsked): ReadRank {
  const metric = inherit(draft, previous);
  const isOfShare = (asked: Metric | null) => asked === null || isShareMetric(asked);
  return {
    order: rank.order,
    n: rank.n,
    level: rank.level,
    limit: isOfShare(metric.metric) === isOfShare(previous.metric) ? (rank.limit ?? null) : null,
    than: rank.than ?? null,
    used: new Set(),
  };
}

/** The previous intent; a single moment asked after a trend is a look-up. */
function sameIntent(
  draft: Draft,
  previous: Followed,
): Pick<Draft, 'rank' | 'peers'> & { readonly intent: AskingIntent } {
  const point = draft.period.asked !== null && draft.period.asked.kind !== 'span';
  const figures = previous.intent === 'list_members' && draft.metric.metric !== null;
  const intent = figures || (previous.intent === 'trend' && point) ? 'lookup' : previous.intent;
  const rank = previous.rank === null ? null : asBefore(draft, previous, previous.rank);
  return { intent, rank: intent === 'rank' ? rank : null, peers: previous.peers };
}

/** Opens with `en`, `what about`, or is a name with a question mark. */
function leans(draft: Draft): boolean {
  const [first] = draft.items;
  if (first === undefined || draft.metric.metric !== null) {
    return first?.tags.has('cue:follow') === true;
  }
  if (hasAny(draft.items, 'cue:figures')) return false;
  return (
    first.tags.has('cue:follow') ||
    hasAny(draft.items, 'ask:howmany') ||
    draft.items.some((item) => /^(ook|also|dan|hetzelfde)$/.test(item.words))
  );
}

/** Names a metric, a period, a format or a unit. */
function says(draft: Draft): boolean {
  return (
    draft.metric.metric !== null ||
    draft.metric.unitOnly !== null ||
    draft.period.asked !== null ||
    draft.format !== null ||
    hasAny(draft.items, 'cue:figures', 'ask:howmany', 'ask:how')
  );
}

function inherit(draft: Draft, previous: Followed): Draft['metric'] {
  const said = draft.metric.metric !== null || draft.metric.unitOnly !== null;
  return { ...draft.metric, metric: said ? shiftMetric(previous.metric, draft.metric) : previous.metric };
}

function samePeriod(draft: Draft, previous: Followed): Draft['period'] {
  return draft.period.asked === null ? { ...draft.period, asked: previous.period } : draft.period;
}

function together(before: readonly AskedPlace[], added: readonly AskedPlace[]): readonly AskedPlace[] {
  const fresh = added.filter(({ place }) => before.every((known) => known.place.code !== place.code));
  return [...before, ...fresh].slice(0, MOST_PLACES);
}

function fromThread(asked: AskedPlace): AskedPlace {
  return { ...asked, written: '', via: { kind: 'thread' } };
}

function takesPlace(intent: Intent): boolean {
  return frameOf(intent).placeFrom.includes('talk');
}
