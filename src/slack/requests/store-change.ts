import type { State } from '../../domain/state.ts';
import type { Change } from './decision.ts';

export type ChangeParts = Pick<State, 'channels' | 'users' | 'subscriptions' | 'goals'>;

export async function storeChange(state: ChangeParts, change: Change): Promise<unknown> {
  switch (change.kind) {
    case 'put-channel':
      return state.channels.set(change.settings);
    case 'put-user':
      return state.users.set(change.settings);
    case 'forget-user':
      return state.users.forget(change.workspace, change.user);
    case 'put-subscription':
      return state.subscriptions.put(change.subscription);
    case 'remove-subscription':
      return state.subscriptions.remove(change.subscription);
    case 'pause':
      return state.subscriptions.pause(change.subscription);
    case 'resume':
      return state.subscriptions.resume(change.subscription, change.nextDue);
    case 'put-goal':
      return state.goals.put(change.goal, change.told);
    case 'remove-goal':
      return state.goals.remove(change.goal);
  }
}
