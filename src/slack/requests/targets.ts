import { isShareMetric } from '../../domain/figures.ts';
import type { Language } from '../../domain/language.ts';
import { periodOfDay } from '../../domain/period.ts';
import type { TargetRequest } from '../../domain/request.ts';
import type { Goal, Target } from '../../domain/state.ts';
import {
  goalList,
  removedNotice,
  sameTarget,
  targetDone,
  targetNotice,
  targetReply,
} from '../../present/surfaces/goals.ts';
import { requestNotes } from '../../present/surfaces/request-notes.ts';
import { wordsOf } from '../../present/words/words.ts';
import type { RequestContext } from '../request-context.ts';
import { type Decision, type Request, start, stop, tell } from './decision.ts';
import { channelWords, type Facts } from './facts.ts';
import { goalSet, tellerIn } from './goals.ts';

/** `doel venlo 70% eind 2026` */
export function setTarget(
  facts: Facts,
  at: RequestContext,
  { spoken, answer }: Request,
  { share, by }: TargetRequest,
): Decision {
  const { language } = spoken;
  const words = wordsOf(facts.places, language);
  const metric = answer.reading.metric ?? 'profile_share';
  const { place } = answer;
  if (share === null || place === null) return tell(language, targetReply(language, 'noShare'));
  if (!isShareMetric(metric)) return tell(language, targetReply(language, 'notAShare'));
  if (share <= 0 || share > 1) return tell(language, targetReply(language, 'outOfRange'));
  if (by !== null && by < periodOfDay(facts.today)) return tell(language, targetReply(language, 'past'));
  const held = facts.goals
    .filter((goal) => goal.kind === 'target')
    .find((each) => each.place === place.code && each.metric === metric);
  if (held !== undefined && held.share === share && held.by === by) {
    return tell(language, sameTarget(words, held), [goalSet(facts, at, held)]);
  }
  const target: Target = {
    kind: 'target',
    id: held?.id ?? facts.newId(),
    workspace: at.workspace,
    channel: at.channel,
    place: place.code,
    metric,
    share,
    by,
    setBy: at.user,
  };
  const teller = tellerIn(facts, place.code);
  return start(at, language, {
    channel: at.channel,
    notice: targetNotice(channelWords(facts, language), target, answer.progress),
    changes: [goalSet(facts, at, target)],
    reply: targetDone(language, at.channel, teller, requestNotes(words, answer)),
  });
}

export function listGoals({ goals, places }: Facts, { spoken }: Request): Decision {
  return tell(spoken.language, goalList(wordsOf(places, spoken.language), goals));
}

export function removeGoal(facts: Facts, at: RequestContext, reader: Language, goal: Goal): Decision {
  return stop(at, reader, {
    channel: goal.channel,
    notice: removedNotice(channelWords(facts, reader), at.user, goal),
    changes: [{ kind: 'remove-goal', goal }],
    reply: targetReply(reader, 'removeDone'),
  });
}

/** Removes the only one that fits; with several the list lets the person choose. */
export function removeGoalByName(
  facts: Facts,
  at: RequestContext,
  { spoken, answer }: Request,
  kind: Goal['kind'],
): Decision {
  const { language } = spoken;
  const { goals, places } = facts;
  const isNamed = spoken.asked.question.places[0]?.via.kind !== 'channel';
  const place = isNamed ? answer.place : null;
  const meant = goals.filter((goal) => goal.kind === kind && (place === null || goal.place === place.code));
  const [only] = meant;
  if (meant.length === 1 && only !== undefined) return removeGoal(facts, at, language, only);
  if (meant.length === 0) return tell(language, targetReply(language, 'noSuch'));
  return tell(language, goalList(wordsOf(places, language), goals));
}
