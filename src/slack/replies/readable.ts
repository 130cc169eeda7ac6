import { UNLINKED_CHANNEL, withoutMarkup } from '../../text/slack-markup.ts';
import type { SlackDeps } from '../deps.ts';
import type { RequestContext } from '../request-context.ts';

const CHANNEL = /<#([A-Z0-9]+)(?:\|[^<>]*)?>/g;

/** What a person wrote as the reader takes it: a channel that is named stands for the region it is linked to. */
export async function readable(deps: SlackDeps, at: RequestContext, text: string): Promise<string> {
  const named = new Set([...text.matchAll(CHANNEL)].map(([, channel = '']) => channel));
  const regions = new Map<string, string>();
  for (const channel of named) {
    const linked = await deps.state.channels.get({ workspace: at.workspace, channel });
    regions.set(channel, linked?.region ?? UNLINKED_CHANNEL);
  }
  return withoutMarkup(text.replace(CHANNEL, (_, channel: string) => ` ${regions.get(channel)} `));
}
