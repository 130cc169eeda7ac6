import { z } from 'zod';
import { BOT } from '../inhabitants.ts';
import { addMessage } from '../messages.ts';
import { SlackFailure } from '../slack-failure.ts';
import { newId } from '../state.ts';
import { mimetypeOf } from '../uploads.ts';
import { checkContent } from './chat.ts';
import { jsonObjects, method, wholeNumber } from './method.ts';
import { fileObject } from './objects.ts';
import { postableChannel } from './reach.ts';

const listed = z.object({ id: z.string(), title: z.string().optional() });
const fileList = z.preprocess(
  (value) => (typeof value === 'string' ? JSON.parse(value) : value),
  z.array(listed).min(1),
);

export const fileMethods = [
  method(
    'files.getUploadURLExternal',
    { scope: 'files:write' },
    z.looseObject({
      filename: z.string().min(1),
      length: wholeNumber.min(1),
      alt_txt: z.string().optional(),
    }),
    (call, args) => {
      const id = newId(call.state, 'F');
      call.state.files.set(id, {
        id,
        team: call.team,
        owner: BOT.user,
        name: args.filename,
        title: args.filename,
        mimetype: mimetypeOf(args.filename),
        content: new Uint8Array(),
        alt: args.alt_txt ?? '',
        createdAt: call.state.clock.now().getTime(),
        processedAt: Number.POSITIVE_INFINITY,
        completed: false,
        channels: [],
      });
      return { upload_url: `${call.origin}/upload/v1/${id}`, file_id: id };
    },
  ),
  method(
    'files.completeUploadExternal',
    { scope: 'files:write' },
    z.looseObject({
      files: fileList,
      channel_id: z.string().optional(),
      thread_ts: z.string().optional(),
      initial_comment: z.string().optional(),
      blocks: jsonObjects.optional(),
    }),
    (call, args) => {
      const channel = args.channel_id === undefined || args.channel_id === '' ? null : args.channel_id;
      if (channel !== null && /^[UW]/.test(channel)) throw new SlackFailure('channel_not_found');
      const posted = channel === null ? null : postableChannel(call, channel);
      if (args.blocks !== undefined) checkContent(call, 'x', args.blocks);
      const files = args.files.map(({ id, title }) => {
        const file = call.state.files.get(id);
        if (file === undefined || file.content.length === 0) throw new SlackFailure('file_not_found');
        const done = {
          ...file,
          title: title ?? file.title,
          completed: true,
          processedAt: Date.now() + call.imageProcessingMs,
          channels: posted === null ? file.channels : [...file.channels, posted.id],
        };
        call.state.files.set(id, done);
        return done;
      });
      if (posted !== null) {
        addMessage(call.state, {
          channel: posted.id,
          author: BOT.user,
          text: args.initial_comment ?? '',
          blocks: args.blocks ?? [],
          threadTs: args.thread_ts ?? null,
          files: files.map((file) => file.id),
          via: 'files.completeUploadExternal',
        });
      }
      return { files: files.map((file) => fileObject(file, call.origin)) };
    },
  ),
  method('files.info', { scope: 'files:read' }, z.looseObject({ file: z.string() }), (call, args) => {
    const file = call.state.files.get(args.file);
    if (file === undefined || file.team !== call.team) throw new SlackFailure('file_not_found');
    return { file: fileObject(file, call.origin) };
  }),
];
