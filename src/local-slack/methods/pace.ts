import { SlackFailure } from '../slack-failure.ts';
import type { Call } from './method.ts';

const CHANNEL_MS = 1_000;
const MINUTE_MS = 60_000;
/** Slack does not publish what a workspace takes; this is our assumption. */
const WORKSPACE_PER_MINUTE = 100;

/** About one message a second in a channel and a hundred a minute in a workspace, while limits are on. */
export function keepPace({ state, team, limitsRate }: Call, channel: string): void {
  if (!limitsRate) return;
  const now = Date.now();
  const recent = (state.recentPosts.get(team) ?? []).filter((at) => at > now - MINUTE_MS);
  const inChannel = (state.lastPost.get(channel) ?? -Infinity) + CHANNEL_MS - now;
  const inWorkspace = (recent.at(-WORKSPACE_PER_MINUTE) ?? -Infinity) + MINUTE_MS - now;
  const wait = Math.max(inChannel, inWorkspace);
  if (wait > 0) throw new SlackFailure('ratelimited', { retry_after: Math.ceil(wait / 1_000) });
  state.lastPost.set(channel, now);
  state.recentPosts.set(team, [...recent, now]);
}
