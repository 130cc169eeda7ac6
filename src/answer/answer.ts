import type { Answer, NoPlaceAnswer, Reading } from '../domain/answer.ts';
import type { Day } from '../domain/period.ts';
import { isRegionCode, type Place } from '../domain/place.ts';
import type { Question, RankAsked } from '../domain/question.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Target } from '../domain/state.ts';
import { type Asking, common } from './asking.ts';
import { canonicalSentence } from './canonical-sentence.ts';
import { answerComparison } from './comparison.ts';
import { answerExport } from './export.ts';
import { holdingsOf } from './holdings.ts';
import { withImpliedPlace } from './implied-place.ts';
import { answerMembers } from './list-members.ts';
import { answerLookup } from './lookup.ts';
import { answerMap } from './map.ts';
import { atItsDate } from './places-at-date.ts';
import { answerRanking } from './ranking.ts';
import { pointOf, readPeriod } from './read-period.ts';
import { answerRegister, withRegister } from './register.ts';
import { answerRequest } from './request.ts';
import { answerTrend } from './trend.ts';
import { answerUnclear } from './unclear.ts';

interface AnswerContext {
  readonly today: Day;
  readonly targets: readonly Target[];
  /** The channel's region, for examples that fit it. */
  readonly channelPlace?: Place | null;
}

/** Answers from the editions held. An unknown place or a missing edition is an answer too; nothing throws. */
export function answer(question: Question, snapshot: Snapshot, context: AnswerContext): Answer {
  const holdings = holdingsOf(snapshot);
  return answerOf({ question: atItsDate(question, holdings), holdings, channelPlace: null, ...context });
}

function answerOf(asking: Asking): Answer {
  const { question, holdings } = asking;
  if (question.readings !== undefined) return whichReading(asking, question.readings);
  const [unclear] = question.unclear;
  if (unclear) return answerUnclear(asking, unclear);
  if (question.aggregate !== undefined || question.group !== undefined) return notYet(asking);
  const point = pointOf(question.period);
  const [first] = question.places;
  switch (question.intent) {
    case 'lookup': {
      if (!first) return noPlace(asking);
      if (question.metric === 'register_share') return answerRegister(asking, first);
      if (question.period.kind === 'span') return answerTrend(asking);
      if (question.places.length > 1) return answerComparison(asking, question.places, point);
      return answerLookup(asking, first, point);
    }
    case 'trend':
      return first ? answerTrend(asking) : noPlace(asking);
    case 'compare':
      return first ? answerComparison(asking, withImpliedPlace(asking), point) : noPlace(asking);
    case 'rank':
      return isNewRanking(question.rank) ? notYet(asking) : answerRanking(asking, question.rank, point);
    case 'gap':
    case 'position':
    case 'movers':
    case 'stands_out':
    case 'why':
    case 'group_set':
    case 'group_remove':
    case 'group_list':
      return notYet(asking);
    case 'list_members':
      return answerMembers(asking, point);
    case 'register_coverage':
      return first ? answerRegister(asking, first) : { ...noPlace(asking), register: withRegister(holdings) };
    case 'map':
      return answerMap(asking, point);
    case 'export':
      return answerExport(asking, point);
    case 'definition': {
      const { topic } = question;
      return { ...common(asking, { topic }), kind: 'definition', topic };
    }
    case 'sources':
      return { ...common(asking, {}), kind: 'sources', editions: holdings.snapshot.editions };
    case 'help':
      return { ...help(asking), kind: 'help' };
    case 'greeting': {
      const { parting } = question;
      return { ...help(asking), kind: 'greeting', ...(parting === undefined ? {} : { parting }) };
    }
    case 'out_of_scope':
      return { ...common(asking, {}), kind: 'out-of-scope', subject: question.outOfScope };
    case 'target':
    case 'alert':
      return first ? answerRequest(asking, question.request) : noPlace(asking);
    case 'target_list':
    case 'target_remove':
    case 'alert_remove':
    case 'digest_subscribe':
    case 'digest_unsubscribe':
    case 'digest_pause':
    case 'digest_list':
    case 'channel_link':
    case 'channel_unlink':
    case 'settings':
      return answerRequest(asking, question.request);
  }
}

/** Both ends, one place in the order, or several limits. */
function isNewRanking({ order, nth, moreLimits }: RankAsked): boolean {
  return order === 'both' || nth !== undefined || moreLimits !== undefined;
}

function notYet(asking: Asking): Answer {
  const { rank, places } = asking.question;
  const place = rank?.scope.place ?? places[0]?.place ?? asking.channelPlace;
  return { ...common(asking, { rank: rank === null ? null : readRank(rank) }), kind: 'not-yet', place };
}

function readRank({ order, n, nth, level, scope, limit, moreLimits }: RankAsked): Reading['rank'] {
  const { code } = scope.place;
  return {
    order,
    n,
    level,
    scope: isRegionCode(code) ? code : 'NL',
    ...(nth === undefined ? {} : { nth }),
    ...(limit === undefined ? {} : { limit, limits: [limit, ...(moreLimits ?? [])] }),
  };
}

function whichReading(asking: Asking, readings: readonly Question[]): Answer {
  const options = readings.map(({ readings: _, ...question }) => ({
    reading: answerOf({ ...asking, question }).reading,
    sentence: canonicalSentence(question, null),
  }));
  return { ...common(asking, {}), kind: 'which-reading', options };
}

function help(asking: Asking) {
  const [first] = asking.question.places;
  return { ...common(asking, {}), region: first?.place ?? asking.channelPlace };
}

/** The question needs a place and names none. */
function noPlace(asking: Asking): NoPlaceAnswer {
  return { ...common(asking, readPeriod(asking, [])), kind: 'no-place' };
}
