import type { Language } from '../../domain/language.ts';
import { runs } from '../../domain/recipient.ts';
import type { Subscription } from '../../domain/state.ts';
import { placeOfCode } from '../../present/names.ts';
import {
  digestReply,
  noSuchSubscription,
  pausedReply,
  previewOf,
  resumedNotice,
  sameSubscription,
  stopNotice,
  stoppedReply,
  subscriptionList,
} from '../../present/surfaces/subscriptions.ts';
import type { SlackDeps } from '../deps.ts';
import type { Draw } from '../replies/newest-blocks.ts';
import { replyPrivately } from '../replies/private-reply.ts';
import type { RequestContext } from '../request-context.ts';
import type { Request } from './carry-out.ts';
import { channelLanguage, startSomething, stopSomething, tellAsker } from './changes.ts';
import { hasGoals } from './goals.ts';

export async function stopByName(deps: SlackDeps, at: RequestContext, request: Request): Promise<void> {
  const found = await theOneMeant(deps, at, request, await digestsIn(deps, at));
  if (found !== null) await stopSubscription(deps, at, request.spoken.language, found);
}

export async function pauseByName(deps: SlackDeps, at: RequestContext, request: Request): Promise<void> {
  const found = await theOneMeant(deps, at, request, await digestsIn(deps, at));
  if (found !== null) await pauseSubscription(deps, at, request.spoken.language, found);
}

/** `hervat`, `hervat zeeland`; what was never set is set. */
export async function resumeByName(deps: SlackDeps, at: RequestContext, request: Request): Promise<void> {
  const { language } = request.spoken;
  const all = await digestsIn(deps, at);
  const named = all.find(({ place }) => place === request.answer.place?.code);
  if (named !== undefined && runs(named)) {
    return tellAsker(deps, at, language, sameSubscription(language, named, []));
  }
  const resting = all.filter((one) => !runs(one));
  if (resting.length === 0) return tellAsker(deps, at, language, digestReply(language, 'nothingPaused'));
  const found = await theOneMeant(deps, at, request, resting);
  if (found !== null) await resumeSubscription(deps, at, language, found);
}

export async function listSubscriptions(
  deps: SlackDeps,
  at: RequestContext,
  { spoken }: Request,
): Promise<void> {
  const all = await digestsIn(deps, at);
  await tellAsker(deps, at, spoken.language, subscriptionList(spoken.language, all, 'list'));
}

export async function stopSubscription(
  deps: SlackDeps,
  at: RequestContext,
  language: Language,
  subscription: Subscription,
): Promise<void> {
  const { channel } = subscription;
  const place = placeOfCode(subscription.place);
  const everyone = await channelLanguage(deps, at, channel, language);
  const goalsStay = await hasGoals(deps, subscription);
  await stopSomething(deps, at, language, {
    channel,
    notice: stopNotice(everyone, 'stopped', at.user, place),
    store: () => deps.state.subscriptions.remove(subscription.id),
    reply: stoppedReply(language, goalsStay ? place : null),
  });
}

export async function pauseSubscription(
  deps: SlackDeps,
  at: RequestContext,
  language: Language,
  subscription: Subscription,
): Promise<void> {
  const { id, channel, place, paused } = subscription;
  if (paused) return tellAsker(deps, at, language, pausedReply(language, subscription));
  const everyone = await channelLanguage(deps, at, channel, language);
  await stopSomething(deps, at, language, {
    channel,
    notice: stopNotice(everyone, 'paused', at.user, placeOfCode(place)),
    store: () => deps.state.subscriptions.pause(id),
    reply: pausedReply(language, subscription),
  });
}

export async function resumeSubscription(
  deps: SlackDeps,
  at: RequestContext,
  language: Language,
  subscription: Subscription,
): Promise<void> {
  const { id, channel, moment, timeZone } = subscription;
  const next = await deps.nextPost(id, moment, timeZone, deps.clock.now());
  await startSomething(deps, at, language, {
    channel,
    notice: resumedNotice(subscription, at.user, next.due),
    store: () => deps.state.subscriptions.resume(id, next.due),
    reply: null,
  });
}

/** What will be posted next, for the person alone. */
export async function previewSubscription(
  deps: SlackDeps,
  at: RequestContext,
  language: Language,
  subscription: Subscription,
): Promise<void> {
  const { id, place, moment, timeZone } = subscription;
  const due = subscription.nextDue ?? (await deps.nextPost(id, moment, timeZone, deps.clock.now())).due;
  const draw: Draw = async () => {
    const message = await deps.previewDigest(subscription, place, subscription.language, due);
    return message === null ? digestReply(language, 'noPreview') : previewOf(language, message);
  };
  await replyPrivately(deps, at, { draw, language, replace: false });
}

/** The one of these subscriptions that was named, or the only one; else the person is told and null is given. */
async function theOneMeant(
  deps: SlackDeps,
  at: RequestContext,
  { spoken, answer }: Request,
  all: readonly Subscription[],
): Promise<Subscription | null> {
  const { language } = spoken;
  const isNamed = spoken.asked.question.places[0]?.via.kind !== 'channel';
  const named = all.find(({ place }) => place === answer.place?.code);
  if (named !== undefined) return named;
  const [only] = all;
  if (all.length === 1 && only !== undefined && (!isNamed || answer.place === null)) return only;
  const told =
    answer.place !== null && isNamed && all.length > 0
      ? noSuchSubscription(language, answer.place)
      : subscriptionList(language, all, 'which');
  await tellAsker(deps, at, language, told);
  return null;
}

/** The weekly messages of the channel something was asked in. */
export function digestsIn(
  { state }: SlackDeps,
  { workspace, channel }: RequestContext,
): Promise<readonly Subscription[]> {
  return state.subscriptions.inChannel({ workspace, channel });
}
