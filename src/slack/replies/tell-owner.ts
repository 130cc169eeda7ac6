import type { WebClient } from '@slack/web-api';
import type { OwnerNews } from '../../domain/owner-news.ts';
import type { Place } from '../../domain/place.ts';
import { type Places, placeOf } from '../../domain/places.ts';
import type { Recipient } from '../../domain/state.ts';
import { ownerMessage } from '../../present/owner-message.ts';
import { wordsOf } from '../../present/words/words.ts';
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
 * Tells who set it; when that person has left the channel, else the administrators. Gives false when
 * Slack could not be reached, so that it has to be tried again. Never throws.
 */
export async function tellOwner(parts: OwnerParts, recipient: Recipient, news: OwnerNews): Promise<boolean> {
  const { places, admins, log } = parts;
  const place: Place | null = placeOf(places, recipient.place);
  if (place === null) return true;
  const { text, blocks } = ownerMessage(news, place, recipient, wordsOf(places, recipient.language));
  const here = admins
    .filter((admin) => admin.startsWith(`${recipient.workspace}:`))
    .map((admin) => admin.slice(recipient.workspace.length + 1));
  for (const to of [recipient.createdBy, recipient.channel, ...here]) {
    if (to === '') continue;
    const told = await tell(parts.client, to, text, blocks);
    if (told !== 'refused') return told === 'told';
  }
  log.error({ recipient: recipient.id, news: news.kind }, 'nobody could be told about a digest');
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
