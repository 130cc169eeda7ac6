import type { PlaceCode } from '../../domain/place.ts';
import type { ChannelId, State, Subscription } from '../../domain/state.ts';
import { isWatch, type Teller, tellerOf } from '../../domain/watch.ts';
import type { RequestContext } from '../request-context.ts';
import type { Change, Goal } from './decision.ts';
import { channelLanguage, type Facts } from './facts.ts';
import { DEFAULT_MOMENT, TIME_ZONE } from './subscription-defaults.ts';

type Goals = Pick<State, 'targets' | 'thresholds'>;
type Watches = Pick<State, 'subscriptions'>;

/** Who will tell this channel about a place. */
export function tellerIn({ subscriptions }: Facts, place: PlaceCode): Teller {
  return tellerOf(place, subscriptions);
}

export function hasGoals({ targets, alerts }: Facts, place: PlaceCode): boolean {
  return [...targets, ...alerts].some((goal) => goal.place === place);
}

/** Makes sure that somebody tells when a target or threshold of this place is crossed. */
export function watching(facts: Facts, at: RequestContext, { workspace, channel, place }: Goal): Change {
  return {
    kind: 'watch',
    watch: {
      id: facts.newId(),
      workspace,
      channel,
      place,
      moment: DEFAULT_MOMENT,
      timeZone: TIME_ZONE,
      direct: true,
      language: channelLanguage(facts, 'nl'),
      createdBy: at.user,
      createdAt: facts.now.toISOString(),
      paused: false,
      stoppedBecause: null,
      nextDue: null,
    },
  };
}

/** Stored only where no weekly message or watch of the place came in the meantime. */
export async function watch({ subscriptions }: Watches, wanted: Subscription): Promise<void> {
  const all = await subscriptions.inChannel(wanted);
  if (all.some((one) => one.place === wanted.place)) return;
  await subscriptions.put(wanted);
}

/** Nothing is left to watch once the last target and threshold of a place are gone. */
export async function stopWatching(state: Goals & Watches, goal: Goal): Promise<void> {
  if (await areGoalsLeft(state, goal, goal.place)) return;
  const watching = (await state.subscriptions.inChannel(goal)).find(
    (one) => one.place === goal.place && isWatch(one),
  );
  if (watching !== undefined) await state.subscriptions.remove(watching.id);
}

/** Ends a weekly message; where the channel has targets or thresholds for the place, a watch on those is left. */
export async function endDigest(state: Goals & Watches, subscription: Subscription): Promise<void> {
  if (!(await areGoalsLeft(state, subscription, subscription.place))) {
    await state.subscriptions.remove(subscription.id);
    return;
  }
  await state.subscriptions.put({
    ...subscription,
    direct: true,
    paused: false,
    stoppedBecause: null,
    nextDue: null,
  });
}

async function areGoalsLeft(state: Goals, { workspace, channel }: ChannelId, place: PlaceCode) {
  const id = { workspace, channel };
  const [targets, thresholds] = await Promise.all([
    state.targets.inChannel(id),
    state.thresholds.inChannel(id),
  ]);
  return [...targets, ...thresholds].some((goal) => goal.place === place);
}
