import { randomUUID } from 'node:crypto';
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
import type { SlackDeps } from '../deps.ts';
import type { RequestContext } from '../request-context.ts';
import type { Request } from './carry-out.ts';
import { channelLanguage, startSomething, stopSomething, tellAsker } from './changes.ts';
import { storeGoal, tellerIn } from './goals.ts';

/** `doel venlo 70% eind 2026` */
export async function setTarget(
  deps: SlackDeps,
  at: RequestContext,
  { spoken, answer }: Request,
  { share, by }: TargetRequest,
): Promise<void> {
  const { language } = spoken;
  const metric = answer.reading.metric ?? 'profile_share';
  const { place } = answer;
  if (share === null || place === null)
    return tellAsker(deps, at, language, targetReply(language, 'noShare'));
  if (!isShareMetric(metric)) return tellAsker(deps, at, language, targetReply(language, 'notAShare'));
  if (share <= 0 || share > 1) return tellAsker(deps, at, language, targetReply(language, 'outOfRange'));
  if (by !== null && by < periodOfDay(deps.clock.today())) {
    return tellAsker(deps, at, language, targetReply(language, 'past'));
  }
  const id = { workspace: at.workspace, channel: at.channel };
  const held = (await deps.state.goals.inChannel(id))
    .filter((goal) => goal.kind === 'target')
    .find((each) => each.place === place.code && each.metric === metric);
  if (held !== undefined && held.share === share && held.by === by) {
    await storeGoal(deps, at, held);
    return tellAsker(deps, at, language, sameTarget(language, held));
  }
  const target: Target = {
    ...id,
    kind: 'target',
    id: held?.id ?? randomUUID(),
    place: place.code,
    metric,
    share,
    by,
    setBy: at.user,
  };
  const everyone = await channelLanguage(deps, at, at.channel, language);
  const teller = await tellerIn(deps, { ...id, place: place.code });
  await startSomething(deps, at, language, {
    channel: at.channel,
    notice: targetNotice(everyone, target, answer.progress),
    store: () => storeGoal(deps, at, target),
    reply: targetDone(language, at.channel, teller, requestNotes(language, answer)),
  });
}

export async function listGoals(deps: SlackDeps, at: RequestContext, { spoken }: Request): Promise<void> {
  await tellAsker(deps, at, spoken.language, goalList(spoken.language, await goalsIn(deps, at)));
}

export async function removeGoal(
  deps: SlackDeps,
  at: RequestContext,
  language: Language,
  goal: Goal,
): Promise<void> {
  const everyone = await channelLanguage(deps, at, goal.channel, language);
  await stopSomething(deps, at, language, {
    channel: goal.channel,
    notice: removedNotice(everyone, at.user, goal),
    store: () => deps.state.goals.remove(goal),
    reply: targetReply(language, 'removeDone'),
  });
}

/** Removes the only one that fits; with several the list lets the person choose. */
export async function removeGoalByName(
  deps: SlackDeps,
  at: RequestContext,
  { spoken, answer }: Request,
  kind: Goal['kind'],
): Promise<void> {
  const { language } = spoken;
  const goals = await goalsIn(deps, at);
  const isNamed = spoken.asked.question.places[0]?.via.kind !== 'channel';
  const place = isNamed ? answer.place : null;
  const meant = goals.filter((goal) => goal.kind === kind && (place === null || goal.place === place.code));
  const [only] = meant;
  if (meant.length === 1 && only !== undefined) return removeGoal(deps, at, language, only);
  const told = meant.length === 0 ? targetReply(language, 'noSuch') : goalList(language, goals);
  await tellAsker(deps, at, language, told);
}

function goalsIn({ state }: SlackDeps, { workspace, channel }: RequestContext): Promise<readonly Goal[]> {
  return state.goals.inChannel({ workspace, channel });
}
