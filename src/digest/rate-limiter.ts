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
export interface RateLimiter {
  /** Gives 0 when `id` may be posted now, else the milliseconds to its turn, which is then kept for it. */
  reserve(workspace: string, channel: string, now: number, id: string): number;
  /** Slack did not take `id` after all, so it does not count. */
  release(workspace: string, id: string): void;
}

interface Lane {
  /** When which was posted. */
  readonly posted: Map<string, number>;
  /** Turns to come. */
  readonly turns: Map<string, number>;
}

export function makeRateLimiter({ channelSeconds, workspacePosts, workspaceSeconds }: Rates): RateLimiter {
  const channelMs = channelSeconds * 1_000;
  const workspaceMs = workspaceSeconds * 1_000;
  const channels = new Map<string, Lane>();
  const workspaces = new Map<string, Lane>();
  let cleanedAt = 0;
  return {
    reserve(workspace, channel, now, id) {
      if (now < cleanedAt) {
        // The clock went back: by it nothing was posted yet.
        channels.clear();
        workspaces.clear();
      }
      if (Math.abs(now - cleanedAt) > workspaceMs) {
        clean(now);
        cleanedAt = now;
      }
      const inChannel = laneOf(channels, `${workspace}:${channel}`);
      const inWorkspace = laneOf(workspaces, workspace);
      const kept = inWorkspace.turns.get(id);
      if (kept !== undefined && now < kept) return kept - now;
      // Who comes for its turn waits only for what was really posted; who is new goes behind all that have a turn.
      const isNew = kept === undefined;
      const turn = Math.max(
        now,
        freeAt(inChannel, 1, channelMs, isNew),
        freeAt(inWorkspace, workspacePosts, workspaceMs, isNew),
      );
      for (const lane of [inChannel, inWorkspace]) {
        lane.turns.delete(id);
        (turn > now ? lane.turns : lane.posted).set(id, turn);
      }
      return turn - now;
    },
    release: (workspace, id) => {
      workspaces.get(workspace)?.posted.delete(id);
    },
  };

  function clean(now: number): void {
    for (const lanes of [channels, workspaces]) {
      for (const [key, lane] of lanes) {
        // Whoever does not come for its turn was posted by another process.
        for (const times of [lane.posted, lane.turns]) {
          for (const [id, at] of times) if (now - at > workspaceMs) times.delete(id);
        }
        if (lane.posted.size + lane.turns.size === 0) lanes.delete(key);
      }
    }
  }
}

function laneOf(lanes: Map<string, Lane>, key: string): Lane {
  const lane = lanes.get(key) ?? { posted: new Map(), turns: new Map() };
  lanes.set(key, lane);
  return lane;
}

/** The first moment at which a lane that takes `posts` in `ms` has room. */
function freeAt({ posted, turns }: Lane, posts: number, ms: number, behindTurns: boolean): number {
  const times = [...posted.values(), ...(behindTurns ? turns.values() : [])];
  if (times.length < posts) return -Infinity;
  return (times.toSorted((a, b) => a - b).at(-posts) ?? -Infinity) + ms;
}
