import type { RequestContext } from '../request-context.ts';

/** Does work of one key after another, so that a double click finds what the first one did. */
export type Mutex = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** The key of changes to one channel; in App Home of one person. */
export function channelTurn({ workspace, channel, user }: RequestContext): string {
  return `${workspace} ${channel === '' ? user : channel}`;
}

export function makeMutex(): Mutex {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const before = last.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    const tail = mine
      .catch(() => {})
      .then(() => {
        if (last.get(key) === tail) last.delete(key);
      });
    last.set(key, tail);
    return mine;
  };
}
