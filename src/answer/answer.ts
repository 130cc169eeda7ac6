import type { Answer, NoPlaceAnswer } from '../domain/answer.ts';
import type { Day } from '../domain/period.ts';
import type { Place } from '../domain/place.ts';
import type { Question } from '../domain/question.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Target } from '../domain/state.ts';
import { type Asking, common } from './asking.ts';
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
  const [unclear] = question.unclear;
  if (unclear) return answerUnclear(asking, unclear);
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
      return answerRanking(asking, question.rank, point);
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

function help(asking: Asking) {
  const [first] = asking.question.places;
  return { ...common(asking, {}), region: first?.place ?? asking.channelPlace };
}

/** The question needs a place and names none. */
function noPlace(asking: Asking): NoPlaceAnswer {
  return { ...common(asking, readPeriod(asking, [])), kind: 'no-place' };
}
