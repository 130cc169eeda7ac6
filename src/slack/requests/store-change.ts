import type { State } from '../../domain/state.ts';
import type { Change } from './decision.ts';
import { endDigest, stopWatching, watch } from './watches.ts';

export type ChangeParts = Pick<State, 'channels' | 'users' | 'subscriptions' | 'targets' | 'thresholds'>;

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
    case 'set-paused':
      return state.subscriptions.setPaused(change.subscription, change.paused, change.nextDue);
    case 'end-digest':
      return endDigest(state, change.subscription);
    case 'put-target':
      return state.targets.put(change.target);
    case 'remove-target':
      return state.targets.remove(change.target.id);
    case 'put-alert':
      return state.thresholds.put(change.alert);
    case 'remove-alert':
      return state.thresholds.remove(change.alert.id);
    case 'watch':
      return watch(state, change.watch);
    case 'stop-watching':
      return stopWatching(state, change.goal);
  }
}
