import { unlessAway } from '../../domain/database-away.ts';
import type { State } from '../../domain/state.ts';
import { UNLINKED_CHANNEL, withoutMarkup } from '../../text/slack-markup.ts';
import type { RequestContext } from '../request-context.ts';

const CHANNEL = /<#([A-Z0-9]+)(?:\|[^<>]*)?>/g;

/** What a person wrote as the reader takes it: a channel that is named stands for the region it is linked to. */
export async function readable(
  { channels }: Pick<State, 'channels'>,
  { workspace }: RequestContext,
  text: string,
): Promise<string> {
  const named = new Set([...text.matchAll(CHANNEL)].map(([, channel = '']) => channel));
  const regions = new Map<string, string>();
  for (const channel of named) {
    const linked = await unlessAway(channels.get({ workspace, channel }), null);
    regions.set(channel, linked?.region ?? UNLINKED_CHANNEL);
  }
  return withoutMarkup(text.replace(CHANNEL, (_, channel: string) => ` ${regions.get(channel)} `));
}
