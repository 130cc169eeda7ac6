import { type Teller, tellerOf } from '../../domain/recipient.ts';
import type { Goal } from '../../domain/state.ts';
import type { SlackDeps } from '../deps.ts';
import type { RequestContext } from '../request-context.ts';
import { channelLanguage } from './changes.ts';
import { TIME_ZONE } from './subscription-defaults.ts';

type Parts = Pick<SlackDeps, 'state'>;
type About = Pick<Goal, 'workspace' | 'channel' | 'place'>;

/** Who will tell a channel about a place. */
export async function tellerIn({ state }: Parts, { place, ...channel }: About): Promise<Teller> {
  return tellerOf(place, await state.subscriptions.inChannel(channel));
}

/** Whoever sets a goal, also one that was set before, is told when it cannot be posted. */
export async function storeGoal(deps: SlackDeps, at: RequestContext, goal: Goal): Promise<void> {
  await deps.state.goals.put(goal, {
    timeZone: TIME_ZONE,
    language: await channelLanguage(deps, at, goal.channel, 'nl'),
    createdBy: at.user,
    createdAt: deps.clock.now().toISOString(),
  });
}

export async function hasGoals({ state }: Parts, { workspace, channel, place }: About): Promise<boolean> {
  return (await state.goals.inChannel({ workspace, channel })).some((goal) => goal.place === place);
}
