import { isShareMetric } from '../../domain/figures.ts';
import type { Language } from '../../domain/language.ts';
import { periodOfDay } from '../../domain/period.ts';
import type { Target, Threshold } from '../../domain/state.ts';
import { requestNotes } from '../../present/surfaces/request-notes.ts';
import {
  removedNotice,
  sameTarget,
  targetDone,
  targetList,
  targetNotice,
  targetReply,
} from '../../present/surfaces/targets.ts';
import type { RequestContext } from '../request-context.ts';
import { type Change, type Decision, type Goal, type Request, start, stop, tell } from './decision.ts';
import { channelLanguage, type Facts } from './facts.ts';
import { tellerIn, watching } from './watches.ts';

/** `doel venlo 70% eind 2026` */
export function setTarget(facts: Facts, at: RequestContext, { spoken, answer }: Request): Decision {
  const { language } = spoken;
  const { share, by } = answer.details;
  const metric = answer.reading.metric ?? 'profile_share';
  const { place } = answer;
  if (share === null || place === null) return tell(language, targetReply(language, 'noShare'));
  if (!isShareMetric(metric)) return tell(language, targetReply(language, 'notAShare'));
  if (share <= 0 || share > 1) return tell(language, targetReply(language, 'outOfRange'));
  if (by !== null && by < periodOfDay(facts.today)) return tell(language, targetReply(language, 'past'));
  const held = facts.targets.find((each) => each.place === place.code && each.metric === metric);
  if (held !== undefined && held.share === share && held.by === by) {
    return tell(language, sameTarget(language, held), [watching(facts, at, held)]);
  }
  const target: Target = {
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
    notice: targetNotice(channelLanguage(facts, language), target, answer.progress),
    changes: [{ kind: 'put-target', target }, watching(facts, at, target)],
    reply: targetDone(language, at.channel, teller, requestNotes(language, answer)),
  });
}

export function listTargets(facts: Facts, { spoken }: Request): Decision {
  return tell(spoken.language, listOf(facts, spoken.language));
}

export function removeTargetByName(facts: Facts, at: RequestContext, request: Request): Decision {
  return removeTheOneMeant(facts, at, request, facts.targets, removeTarget);
}

export function removeAlertByName(facts: Facts, at: RequestContext, request: Request): Decision {
  return removeTheOneMeant(facts, at, request, facts.alerts, removeAlert);
}

export function removeTarget(facts: Facts, at: RequestContext, reader: Language, target: Target): Decision {
  return remove(facts, at, reader, target, { kind: 'remove-target', target });
}

export function removeAlert(facts: Facts, at: RequestContext, reader: Language, alert: Threshold): Decision {
  return remove(facts, at, reader, alert, { kind: 'remove-alert', alert });
}

function remove(facts: Facts, at: RequestContext, reader: Language, goal: Goal, change: Change): Decision {
  return stop(at, reader, {
    channel: goal.channel,
    notice: removedNotice(channelLanguage(facts, reader), at.user, goal),
    changes: [change, { kind: 'stop-watching', goal }],
    reply: targetReply(reader, 'removeDone'),
  });
}

/** Removes the only one that fits; with several the list lets the person choose. */
function removeTheOneMeant<T extends Goal>(
  facts: Facts,
  at: RequestContext,
  { spoken, answer }: Request,
  all: readonly T[],
  removeOne: (facts: Facts, at: RequestContext, reader: Language, goal: T) => Decision,
): Decision {
  const { language } = spoken;
  const isNamed = spoken.asked.question.places[0]?.via.kind !== 'channel';
  const meant =
    answer.place !== null && isNamed ? all.filter(({ place }) => place === answer.place?.code) : all;
  const [only] = meant;
  if (meant.length === 1 && only !== undefined) return removeOne(facts, at, language, only);
  if (meant.length === 0) return tell(language, targetReply(language, 'noSuch'));
  return tell(language, listOf(facts, language));
}

function listOf({ targets, alerts }: Facts, language: Language) {
  return targetList(language, targets, alerts);
}
