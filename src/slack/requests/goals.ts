import type { PlaceCode } from '../../domain/place.ts';
import { type Teller, tellerOf } from '../../domain/recipient.ts';
import type { Goal } from '../../domain/state.ts';
import type { RequestContext } from '../request-context.ts';
import type { Change } from './decision.ts';
import { channelLanguage, type Facts } from './facts.ts';
import { TIME_ZONE } from './subscription-defaults.ts';

/** Who will tell this channel about a place. */
export function tellerIn({ subscriptions }: Facts, place: PlaceCode): Teller {
  return tellerOf(place, subscriptions);
}

export function hasGoals({ goals }: Facts, place: PlaceCode): boolean {
  return goals.some((goal) => goal.place === place);
}

/** Whoever sets a goal, also one that was set before, is told when it cannot be posted. */
export function goalSet(facts: Facts, at: RequestContext, goal: Goal): Change {
  const told = {
    timeZone: TIME_ZONE,
    language: channelLanguage(facts, 'nl'),
    createdBy: at.user,
    createdAt: facts.now.toISOString(),
  };
  return { kind: 'put-goal', goal, told };
}
