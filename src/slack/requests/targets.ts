import { randomUUID } from 'node:crypto';
import { isShareMetric } from '../../domain/figures.ts';
import type { Language } from '../../domain/language.ts';
import { periodOfDay } from '../../domain/period.ts';
import type { TargetRequest } from '../../domain/request.ts';
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
import type { SlackDeps } from '../deps.ts';
import type { RequestContext } from '../request-context.ts';
import type { Request } from './carry-out.ts';
import { channelLanguage, startSomething, stopSomething, tellAsker } from './changes.ts';
import { stopWatching, tellerIn, watch } from './watches.ts';

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
  const held = (await deps.state.targets.inChannel(id)).find(
    (each) => each.place === place.code && each.metric === metric,
  );
  if (held !== undefined && held.share === share && held.by === by) {
    await watch(deps, at, held);
    return tellAsker(deps, at, language, sameTarget(language, held));
  }
  const target: Target = {
    ...id,
    id: held?.id ?? randomUUID(),
    place: place.code,
    metric,
    share,
    by,
    setBy: at.user,
  };
  const everyone = await channelLanguage(deps, at, at.channel, language);
  const teller = await tellerIn(deps, at, place.code);
  await startSomething(deps, at, language, {
    channel: at.channel,
    notice: targetNotice(everyone, target, answer.progress),
    store: async () => {
      await deps.state.targets.put(target);
      await watch(deps, at, target);
    },
    reply: targetDone(language, at.channel, teller, requestNotes(language, answer)),
  });
}

export async function listTargets(deps: SlackDeps, at: RequestContext, { spoken }: Request): Promise<void> {
  const { targets, alerts } = await inChannel(deps, at);
  await tellAsker(deps, at, spoken.language, targetList(spoken.language, targets, alerts));
}

export async function removeTargetByName(
  deps: SlackDeps,
  at: RequestContext,
  request: Request,
): Promise<void> {
  const { targets } = await inChannel(deps, at);
  await removeTheOneMeant(deps, at, request, targets, removeTarget);
}

export async function removeAlertByName(
  deps: SlackDeps,
  at: RequestContext,
  request: Request,
): Promise<void> {
  const { alerts } = await inChannel(deps, at);
  await removeTheOneMeant(deps, at, request, alerts, removeAlert);
}

export async function removeTarget(
  deps: SlackDeps,
  at: RequestContext,
  language: Language,
  target: Target,
): Promise<void> {
  await remove(deps, at, language, target, () => deps.state.targets.remove(target.id));
}

export async function removeAlert(
  deps: SlackDeps,
  at: RequestContext,
  language: Language,
  alert: Threshold,
): Promise<void> {
  await remove(deps, at, language, alert, () => deps.state.thresholds.remove(alert.id));
}

async function remove(
  deps: SlackDeps,
  at: RequestContext,
  language: Language,
  what: Target | Threshold,
  store: () => Promise<boolean>,
): Promise<void> {
  const everyone = await channelLanguage(deps, at, what.channel, language);
  await stopSomething(deps, at, language, {
    channel: what.channel,
    notice: removedNotice(everyone, at.user, what),
    store: async () => {
      await store();
      await stopWatching(deps, what);
    },
    reply: targetReply(language, 'removeDone'),
  });
}

/** Removes the only one that fits; with several the list lets the person choose. */
async function removeTheOneMeant<T extends Target | Threshold>(
  deps: SlackDeps,
  at: RequestContext,
  { spoken, answer }: Request,
  all: readonly T[],
  removeOne: (deps: SlackDeps, at: RequestContext, language: Language, what: T) => Promise<void>,
): Promise<void> {
  const { language } = spoken;
  const isNamed = spoken.asked.question.places[0]?.via.kind !== 'channel';
  const meant =
    answer.place !== null && isNamed ? all.filter(({ place }) => place === answer.place?.code) : all;
  const [only] = meant;
  if (meant.length === 1 && only !== undefined) return removeOne(deps, at, language, only);
  if (meant.length === 0) return tellAsker(deps, at, language, targetReply(language, 'noSuch'));
  const { targets, alerts } = await inChannel(deps, at);
  await tellAsker(deps, at, language, targetList(language, targets, alerts));
}

async function inChannel(deps: SlackDeps, at: RequestContext) {
  const id = { workspace: at.workspace, channel: at.channel };
  const [targets, alerts] = await Promise.all([
    deps.state.targets.inChannel(id),
    deps.state.thresholds.inChannel(id),
  ]);
  return { targets, alerts };
}
