import type { AllMiddlewareArgs, SlackActionMiddlewareArgs } from '@slack/bolt';
import { z } from 'zod';
import type { Exchange } from '../../replies/send-reply.ts';
import { placeIds } from '../../request-context.ts';

const payload = z.object({
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }).optional(),
  trigger_id: z.string().default(''),
  response_url: z.string().optional(),
  container: z.object({
    type: z.string(),
    message_ts: z.string().optional(),
    thread_ts: z.string().optional(),
    channel_id: z.string().optional(),
    is_ephemeral: z.boolean().default(false),
  }),
  message: z
    .object({ ts: z.string(), thread_ts: z.string().optional(), blocks: z.unknown().optional() })
    .optional(),
  actions: z
    .array(
      z.object({
        action_id: z.string(),
        value: z.string().optional(),
        selected_option: z.object({ value: z.string() }).nullish(),
      }),
    )
    .min(1),
});

/** A button that was pressed or an option that was chosen. */
export interface BlockAction extends Exchange {
  readonly actionId: string;
  /** Of the button or of the chosen option; empty when it has none. */
  readonly value: string;
  readonly triggerId: string;
  /** Only the person who used it sees the message. */
  readonly isPrivate: boolean;
  /** Blocks of the message; Slack does not send those of private ones. */
  readonly blocks: unknown;
}

export type ActionArgs = SlackActionMiddlewareArgs & AllMiddlewareArgs;

export function blockActionOf({
  body,
  client,
  context,
}: Pick<ActionArgs, 'body' | 'client' | 'context'>): BlockAction {
  const { user, channel, trigger_id, response_url, container, message, actions } = payload.parse(body);
  const [used] = actions;
  return {
    at: {
      ...placeIds(context),
      channel: channel?.id ?? container.channel_id ?? '',
      channelName: null,
      thread: message?.thread_ts ?? container.thread_ts ?? null,
      user: user.id,
      english: false,
      responseUrl: response_url ?? null,
      messageTs: message?.ts ?? container.message_ts ?? '',
    },
    client,
    actionId: used?.action_id ?? '',
    value: used?.selected_option?.value ?? used?.value ?? '',
    triggerId: trigger_id,
    isPrivate: container.is_ephemeral,
    blocks: message?.blocks,
  };
}
