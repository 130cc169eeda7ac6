/** One message in a channel in so many seconds, and so many messages in a workspace in so many seconds. */
export interface Rates {
  readonly channelSeconds: number;
  readonly workspacePosts: number;
  readonly workspaceSeconds: number;
}

/**
 * Slack takes about one message a second in a channel; 100 a minute in a workspace is our own assumption. They are
 * counted where they arrive, so a little more room is kept.
 */
export const SLACK_RATES: Rates = { channelSeconds: 1.2, workspacePosts: 100, workspaceSeconds: 61 };

/** Keeps the rates of what this process posts. Slack's own 429 settles what other processes do. */
export interface Pacer {
  /** Gives 0 when `id` may be posted now, else the milliseconds to its turn, which is then kept for it. */
  reserve(workspace: string, channel: string, now: number, id: string): number;
}

export function makePacer({ channelSeconds, workspacePosts, workspaceSeconds }: Rates): Pacer {
  const rememberedMs = workspaceSeconds * 1_000;
  const lastInChannel = new Map<string, number>();
  const postedInChannel = new Map<string, number>();
  /** Turns per workspace, past and to come, in order. */
  const turns = new Map<string, number[]>();
  const kept = new Map<string, number>();
  let cleanedAt = 0;
  return {
    reserve(workspace, channel, now, id) {
      if (now - cleanedAt > rememberedMs) {
        clean(now);
        cleanedAt = now;
      }
      const mine = kept.get(id);
      if (mine !== undefined && now < mine) return mine - now;
      const key = `${workspace}:${channel}`;
      // Who went before may have come later than its turn.
      const tooSoon = (postedInChannel.get(key) ?? -Infinity) + channelSeconds * 1_000 - now;
      if (mine !== undefined && tooSoon > 0) return tooSoon;
      const inWorkspace = turns.get(workspace) ?? [];
      turns.set(workspace, inWorkspace);
      if (mine !== undefined) {
        // It comes somewhat later than its turn; the time counts from when it is really posted.
        kept.delete(id);
        inWorkspace.splice(inWorkspace.indexOf(mine), 1);
        insert(inWorkspace, now);
        postedInChannel.set(key, now);
        return 0;
      }
      const inChannel = (lastInChannel.get(key) ?? -Infinity) + channelSeconds * 1_000;
      const afterRest = (inWorkspace.at(-workspacePosts) ?? -Infinity) + workspaceSeconds * 1_000;
      const turn = Math.max(now, inChannel, afterRest);
      lastInChannel.set(key, turn);
      insert(inWorkspace, turn);
      if (turn > now) kept.set(id, turn);
      else postedInChannel.set(key, now);
      return turn - now;
    },
  };

  function clean(now: number): void {
    const isOld = (at: number) => now - at > rememberedMs;
    for (const times of [lastInChannel, postedInChannel]) {
      for (const [key, at] of times) if (isOld(at)) times.delete(key);
    }
    // Whoever does not come for its turn was posted by another process.
    for (const [id, at] of kept) if (isOld(at)) kept.delete(id);
    for (const [key, times] of turns) {
      const recent = times.filter((at) => !isOld(at));
      if (recent.length === 0) turns.delete(key);
      else turns.set(key, recent);
    }
  }
}

function insert(times: number[], at: number): void {
  let index = times.length;
  while (index > 0 && (times[index - 1] ?? 0) > at) index -= 1;
  times.splice(index, 0, at);
}
