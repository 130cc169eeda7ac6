import { LRUCache } from 'lru-cache';
import type { ChannelId, State, WorkspaceId } from '../domain/state.ts';

/** Other instances notice a changed setting within this time; a change made here is seen at once. */
const FRESH_MS = 3_000;
const MOST = 5_000;

/**
 * The state, with what every question needs (the channel's region, the reader's language, goals, what Slack does not
 * take yet) kept for a moment, so that a look-up waits for no database before its acknowledgement.
 */
export function cachedState(state: State): State {
  const channels = remember((key: string) => state.channels.get(channelOf(key)));
  const goals = remember((key: string) => state.goals.inChannel(channelOf(key)));
  const lacks = remember((workspace: string) => state.features.lacks(workspace));
  const users = remember((key: string) => {
    const { workspace, channel: user } = channelOf(key);
    return state.users.get(workspace, user);
  });
  const forgetAll = () => {
    for (const cache of [channels, goals, lacks, users]) cache.clear();
  };
  return {
    ...state,
    channels: {
      get: (id) => channels.get(keyOf(id)),
      set: (settings) => after(state.channels.set(settings), () => channels.forget(keyOf(settings))),
      remove: (id) => after(state.channels.remove(id), () => channels.forget(keyOf(id))),
    },
    users: {
      get: (workspace, user) => users.get(keyOf({ workspace, channel: user })),
      set: (person) =>
        after(state.users.set(person), () =>
          users.forget(keyOf({ workspace: person.workspace, channel: person.user })),
        ),
      claimWelcome: (workspace, user, at) =>
        after(state.users.claimWelcome(workspace, user, at), () =>
          users.forget(keyOf({ workspace, channel: user })),
        ),
      forget: (workspace, user) => after(state.users.forget(workspace, user), forgetAll),
    },
    goals: {
      ...state.goals,
      inChannel: (id) => goals.get(keyOf(id)),
      put: (goal, told) => after(state.goals.put(goal, told), () => goals.forget(keyOf(goal))),
      remove: (goal) => after(state.goals.remove(goal), () => goals.forget(keyOf(goal))),
    },
    features: {
      lacks: (workspace) => lacks.get(workspace),
      markLacking: (workspace, feature, at) =>
        after(state.features.markLacking(workspace, feature, at), () => lacks.forget(workspace)),
    },
    installations: {
      ...state.installations,
      remove: (workspace) => after(state.installations.remove(workspace), forgetAll),
    },
  };
}

interface Remembered<T> {
  get(key: string): Promise<T>;
  forget(key: string): void;
  readonly clear: () => void;
}

function remember<T>(read: (key: string) => Promise<T>): Remembered<T> {
  const cache = new LRUCache<string, Promise<T>>({ max: MOST, ttl: FRESH_MS });
  return {
    get(key) {
      const known = cache.get(key);
      if (known !== undefined) return known;
      const reading = read(key);
      cache.set(key, reading);
      // What failed is read again.
      reading.catch(() => cache.delete(key));
      return reading;
    },
    forget: (key) => {
      cache.delete(key);
    },
    clear: () => cache.clear(),
  };
}

/** Ids of Slack hold no space. */
function keyOf({ workspace, channel }: ChannelId): string {
  return `${workspace} ${channel}`;
}

function channelOf(key: string): { readonly workspace: WorkspaceId; readonly channel: string } {
  const [workspace = '', channel = ''] = key.split(' ');
  return { workspace, channel };
}

async function after<T>(change: Promise<T>, then: () => void): Promise<T> {
  const result = await change;
  then();
  return result;
}
