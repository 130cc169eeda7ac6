import type { WebClient } from '@slack/web-api';
import type { Place } from '../../domain/place.ts';
import { type Places, placeOf } from '../../domain/places.ts';
import type { Subscription } from '../../domain/state.ts';
import { type OwnerNews, ownerMessage } from '../../present/owner-message.ts';
import type { Log } from '../deps.ts';
import { attemptOf } from '../transport/failed-call.ts';

export interface OwnerParts {
  readonly client: WebClient;
  readonly places: Places;
  /** `T…:U…` */
  readonly admins: readonly string[];
  readonly log: Log;
}

/**
 * Tells the owner of a subscription; when that person has left the channel, else the administrators. Gives false when
 * Slack could not be reached, so that it has to be tried again. Never throws.
 */
export async function tellOwner(
  parts: OwnerParts,
  subscription: Subscription,
  news: OwnerNews,
): Promise<boolean> {
  const { places, admins, log } = parts;
  const place: Place | null = placeOf(places, subscription.place);
  if (place === null) return true;
  const { text, blocks } = ownerMessage(news, place, subscription, subscription.language);
  const here = admins
    .filter((admin) => admin.startsWith(`${subscription.workspace}:`))
    .map((admin) => admin.slice(subscription.workspace.length + 1));
  for (const to of [subscription.createdBy, subscription.channel, ...here]) {
    if (to === '') continue;
    const told = await tell(parts.client, to, text, blocks);
    if (told !== 'refused') return told === 'told';
  }
  log.error({ subscription: subscription.id, news: news.kind }, 'nobody could be told about a digest');
  return true;
}

async function tell(
  client: WebClient,
  channel: string,
  text: string,
  blocks: ReturnType<typeof ownerMessage>['blocks'],
): Promise<'told' | 'refused' | 'later'> {
  try {
    await client.chat.postMessage({
      channel,
      text,
      blocks: [...blocks],
      unfurl_links: false,
      unfurl_media: false,
    });
    return 'told';
  } catch (error) {
    return attemptOf(error).kind === 'refused' ? 'refused' : 'later';
  }
}
