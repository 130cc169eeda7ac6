import { z } from 'zod';
import { checkMessage } from '../block-kit-limits.ts';
import { BOT } from '../inhabitants.ts';
import { isObject, type JsonObject } from '../json.ts';
import { addMessage, changeMessage, findMessage } from '../messages.ts';
import { SlackFailure } from '../slack-failure.ts';
import type { Message } from '../state.ts';
import { fileReady } from './file-ready.ts';
import { type Call, flag, jsonObject, jsonObjects, method } from './method.ts';
import { messageObject } from './objects.ts';
import { keepPace } from './pace.ts';
import { postableChannel } from './reach.ts';

const content = {
  channel: z.string(),
  text: z.string().optional(),
  blocks: jsonObjects.optional(),
  thread_ts: z.string().optional(),
  metadata: jsonObject.optional(),
  reply_broadcast: flag.optional(),
};

/** Throws `invalid_blocks` or `no_text` when Slack would refuse the content. */
export function checkContent(call: Call, text: string, blocks: readonly JsonObject[] | undefined): void {
  const payload = blocks === undefined ? { text } : { text, blocks };
  const complaints = checkMessage(payload, fileReady(call.state)).filter(
    (complaint) => !complaint.startsWith('text is missing'),
  );
  if (complaints.length === 0) return;
  if (complaints.includes('no_text')) throw new SlackFailure('no_text');
  const code = complaints.find((each) => each.startsWith('msg_blocks_too_long'))
    ? 'msg_blocks_too_long'
    : 'invalid_blocks';
  throw new SlackFailure(code, { errors: complaints, response_metadata: { messages: complaints } });
}

function checkMetadata(metadata: JsonObject | undefined): void {
  if (metadata === undefined) return;
  const { event_type: type, event_payload: payload } = metadata;
  if (typeof type !== 'string' || !isObject(payload)) throw new SlackFailure('invalid_metadata_format');
}

function ownMessage(call: Call, channel: string, ts: string, otherwise: string): Message {
  const message = findMessage(call.state, channel, ts);
  if (message === undefined || message.onlyFor !== null) throw new SlackFailure('message_not_found');
  if (message.author !== BOT.user) throw new SlackFailure(otherwise);
  return message;
}

export const chatMethods = [
  method('chat.postMessage', { scope: 'chat:write' }, z.looseObject(content), (call, args) => {
    const channel = postableChannel(call, args.channel);
    checkContent(call, args.text ?? '', args.blocks);
    checkMetadata(args.metadata);
    keepPace(call, channel.id);
    const message = addMessage(call.state, {
      channel: channel.id,
      author: BOT.user,
      text: args.text ?? '',
      blocks: args.blocks ?? [],
      threadTs: args.thread_ts ?? null,
      metadata: args.metadata ?? null,
      via: 'chat.postMessage',
    });
    return { channel: channel.id, ts: message.ts, message: messageObject(call.state, message, true) };
  }),
  method(
    'chat.postEphemeral',
    { scope: 'chat:write' },
    z.looseObject({ ...content, user: z.string() }),
    (call, args) => {
      const channel = postableChannel(call, args.channel);
      if (!channel.members.includes(args.user)) throw new SlackFailure('user_not_in_channel');
      checkContent(call, args.text ?? '', args.blocks);
      const message = addMessage(call.state, {
        channel: channel.id,
        author: BOT.user,
        text: args.text ?? '',
        blocks: args.blocks ?? [],
        threadTs: args.thread_ts ?? null,
        onlyFor: args.user,
        via: 'chat.postEphemeral',
      });
      return { message_ts: message.ts };
    },
  ),
  method(
    'chat.update',
    { scope: 'chat:write' },
    z.looseObject({ ...content, ts: z.string() }),
    (call, args) => {
      const channel = postableChannel(call, args.channel);
      const message = ownMessage(call, channel.id, args.ts, 'cant_update_message');
      checkContent(call, args.text ?? '', args.blocks);
      const next = changeMessage(call.state, message, {
        text: args.text ?? '',
        blocks: args.blocks ?? [],
        edited: true,
        ...(args.metadata === undefined ? {} : { metadata: args.metadata }),
      });
      return {
        channel: channel.id,
        ts: next.ts,
        text: next.text,
        message: messageObject(call.state, next, true),
      };
    },
  ),
  method(
    'chat.delete',
    { scope: 'chat:write' },
    z.looseObject({ channel: z.string(), ts: z.string() }),
    (call, args) => {
      const channel = postableChannel(call, args.channel);
      const message = ownMessage(call, channel.id, args.ts, 'cant_delete_message');
      changeMessage(call.state, message, { deleted: true });
      return { channel: channel.id, ts: args.ts };
    },
  ),
  method(
    'chat.getPermalink',
    {},
    z.looseObject({ channel: z.string(), message_ts: z.string() }),
    (call, args) => {
      const channel = postableChannel(call, args.channel);
      if (findMessage(call.state, channel.id, args.message_ts) === undefined)
        throw new SlackFailure('message_not_found');
      return {
        channel: channel.id,
        permalink: `${call.origin}/?channel=${channel.id}&ts=${args.message_ts}`,
      };
    },
  ),
  method('blocks.validate', {}, z.looseObject({ blocks: jsonObjects }), (call, args) => {
    checkContent(call, 'x', args.blocks);
    return {};
  }),
];
