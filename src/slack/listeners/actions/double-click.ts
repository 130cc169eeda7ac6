import { LRUCache } from 'lru-cache';
import type { BlockAction } from './block-action.ts';

/** No person means to use one button twice within this time. */
const AT_ONCE_MS = 2_000;

/** Gives a test whether the same person pressed the same button of the same message a moment ago. */
export function makeDoubleClick(): (action: BlockAction) => boolean {
  const pressed = new LRUCache<string, true>({ max: 5_000, ttl: AT_ONCE_MS });
  return ({ at, actionId, value }) => {
    const key = JSON.stringify([at.workspace, at.channel, at.user, at.messageTs, actionId, value]);
    if (pressed.has(key)) return true;
    pressed.set(key, true);
    return false;
  };
}
