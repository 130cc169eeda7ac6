import { randomUUID } from 'node:crypto';
import type { PlaceCode } from '../../domain/place.ts';
import type { Subscription, Target, Threshold } from '../../domain/state.ts';
import { isWatch, type Teller, tellerOf } from '../../domain/watch.ts';
import type { SlackDeps } from '../deps.ts';
import type { RequestContext } from '../request-context.ts';
import { channelLanguage } from './changes.ts';
import { DEFAULT_MOMENT, TIME_ZONE } from './subscription-defaults.ts';

type Goal = Target | Threshold;

/** Who will tell this channel about a place. */
export async function tellerIn(deps: SlackDeps, at: RequestContext, place: PlaceCode): Promise<Teller> {
  return tellerOf(place, await inChannel(deps, at.workspace, at.channel));
}

/** Makes sure that somebody tells when a target or threshold of this place is crossed. */
export async function watch(deps: SlackDeps, at: RequestContext, goal: Goal): Promise<void> {
  const { workspace, channel, place } = goal;
  const all = await inChannel(deps, workspace, channel);
  if (all.some((one) => one.place === place)) return;
  await deps.state.subscriptions.put({
    id: randomUUID(),
    workspace,
    channel,
    place,
    moment: DEFAULT_MOMENT,
    timeZone: TIME_ZONE,
    direct: true,
    language: await channelLanguage(deps, at, channel, 'nl'),
    createdBy: at.user,
    createdAt: deps.clock.now().toISOString(),
    paused: false,
    stoppedBecause: null,
    nextDue: null,
  });
}

/** Nothing is left to watch once the last target and threshold of a place are gone. */
export async function stopWatching(deps: SlackDeps, { workspace, channel, place }: Goal): Promise<void> {
  if (await hasGoals(deps, { workspace, channel, place })) return;
  const watching = (await inChannel(deps, workspace, channel)).find(
    (one) => one.place === place && isWatch(one),
  );
  if (watching !== undefined) await deps.state.subscriptions.remove(watching.id);
}

/** Ends a weekly message; where the channel has targets or thresholds for the place, a watch on those is left. */
export async function endDigest(deps: SlackDeps, subscription: Subscription): Promise<void> {
  const { subscriptions } = deps.state;
  if (!(await hasGoals(deps, subscription))) {
    await subscriptions.remove(subscription.id);
    return;
  }
  await subscriptions.put({
    ...subscription,
    direct: true,
    paused: false,
    stoppedBecause: null,
    nextDue: null,
  });
}

export async function hasGoals(
  deps: SlackDeps,
  { workspace, channel, place }: Pick<Subscription, 'workspace' | 'channel' | 'place'>,
): Promise<boolean> {
  const [targets, thresholds] = await Promise.all([
    deps.state.targets.inChannel({ workspace, channel }),
    deps.state.thresholds.inChannel({ workspace, channel }),
  ]);
  return [...targets, ...thresholds].some((goal) => goal.place === place);
}

function inChannel(
  { state }: SlackDeps,
  workspace: string,
  channel: string,
): Promise<readonly Subscription[]> {
  return state.subscriptions.inChannel({ workspace, channel });
}
