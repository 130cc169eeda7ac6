import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Message } from '../../domain/message.ts';
import type { PostAttempt } from '../../domain/post-attempt.ts';
import type { Delivery, Recipient } from '../../domain/state.ts';
import { attemptOf } from '../transport/failed-call.ts';

const EVENT_TYPE = 'dekkingsbot_delivery';

/** Without a `ts` it stands in the channel all the same. */
const posted = z.object({ ts: z.string().catch('') });

/** Posts once, with the delivery's id in the metadata so that it can be found again. Never throws. */
export async function postDelivery(
  client: WebClient,
  { channel }: Recipient,
  message: Message,
  { id }: Delivery,
): Promise<PostAttempt> {
  try {
    const metadata = { event_type: EVENT_TYPE, event_payload: { delivery: id } };
    // As text, as it travels anyway: of objects the client makes a redacted copy for its log, whether it logs or not.
    const result = await client.apiCall('chat.postMessage', {
      channel,
      text: message.text,
      blocks: textOfBlocks(message),
      metadata: JSON.stringify(metadata),
      unfurl_links: false,
      unfurl_media: false,
    });
    return { kind: 'posted', ts: posted.parse(result).ts };
  } catch (error) {
    return attemptOf(error);
  }
}

const blockTexts = new WeakMap<Message, string>();

/** One message goes to many channels. */
function textOfBlocks(message: Message): string {
  const text = blockTexts.get(message) ?? JSON.stringify(message.blocks);
  blockTexts.set(message, text);
  return text;
}

const history = z.object({
  messages: z.array(
    z.object({
      ts: z.string(),
      metadata: z
        .object({ event_type: z.string(), event_payload: z.object({ delivery: z.string().optional() }) })
        .optional()
        .catch(undefined),
    }),
  ),
  has_more: z.boolean().default(false),
});

/** Slack gives apps that are not in its Marketplace no more than this at a time. */
const PAGE = 15;
const BEFORE_CLAIM_S = 120;
/** Far more than a post ever takes: one that turns up late is still found. */
const AFTER_CLAIM_S = 900;

/**
 * One look at what was posted in the channel around the attempt. `unknown` where the optional scopes were not granted or
 * so much was said that the page may not hold it; `later` when Slack did not answer.
 */
export async function lookForDelivery(
  client: WebClient,
  { channel }: Recipient,
  { id, due, claimedAt }: Delivery,
): Promise<{ readonly ts: string } | 'absent' | 'unknown' | 'later'> {
  const begun = Date.parse(claimedAt ?? due) / 1_000;
  try {
    const found = history.parse(
      await client.conversations.history({
        channel,
        oldest: String(begun - BEFORE_CLAIM_S),
        latest: String(begun + AFTER_CLAIM_S),
        include_all_metadata: true,
        limit: PAGE,
      }),
    );
    const message = found.messages.find(({ metadata }) => metadata?.event_payload.delivery === id);
    if (message !== undefined) return { ts: message.ts };
    return found.has_more ? 'unknown' : 'absent';
  } catch (error) {
    return attemptOf(error).kind === 'refused' ? 'unknown' : 'later';
  }
}
