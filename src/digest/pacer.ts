/**
 * Slack takes about one message a second in a channel, counted where they arrive, so a little more room is kept; 100 a
 * minute in a workspace is our own assumption.
 */
export interface Rates {
  readonly channelSeconds: number;
  readonly workspacePerMinute: number;
}

export const SLACK_RATES: Rates = { channelSeconds: 1.2, workspacePerMinute: 100 };

/** Keeps the rates of what this process posts. Slack's own 429 settles what other processes do. */
export interface Pacer {
  /** Reserves a place now and gives 0, or gives the milliseconds to come back after. */
  reserve(workspace: string, channel: string, now: number): number;
}

export function makePacer({ channelSeconds, workspacePerMinute }: Rates): Pacer {
  const lastInChannel = new Map<string, number>();
  const lastMinute = new Map<string, number[]>();
  let cleanedAt = 0;
  return {
    reserve(workspace, channel, now) {
      if (now - cleanedAt > 60_000) {
        clean(now);
        cleanedAt = now;
      }
      const key = `${workspace}:${channel}`;
      const channelWait = (lastInChannel.get(key) ?? -Infinity) + channelSeconds * 1_000 - now;
      const posts = (lastMinute.get(workspace) ?? []).filter((at) => now - at < 60_000);
      const workspaceWait = posts.length < workspacePerMinute ? 0 : (posts[0] ?? now) + 60_000 - now;
      const wait = Math.max(0, channelWait, workspaceWait);
      if (wait === 0) {
        lastInChannel.set(key, now);
        posts.push(now);
      }
      lastMinute.set(workspace, posts);
      return wait;
    },
  };

  function clean(now: number): void {
    for (const [key, at] of lastInChannel) if (now - at > 60_000) lastInChannel.delete(key);
    for (const [key, posts] of lastMinute) if (posts.every((at) => now - at > 60_000)) lastMinute.delete(key);
  }
}
