import { z } from 'zod';
import { BOT } from '../inhabitants.ts';
import { SlackFailure } from '../slack-failure.ts';
import { directChannelOf } from '../state.ts';
import { flag, method, wholeNumber } from './method.ts';
import { channelObject, messageObject, userObject } from './objects.ts';
import { knownChannel, personOr } from './reach.ts';

const paging = {
  channel: z.string(),
  limit: wholeNumber.optional(),
  oldest: z.string().optional(),
  latest: z.string().optional(),
  inclusive: flag.optional(),
  include_all_metadata: flag.optional(),
};
const HISTORY_SCOPE = { public: 'channels:history', private: 'groups:history', dm: 'im:history' } as const;

export const peopleAndChannelMethods = [
  method(
    'users.info',
    { scope: 'users:read' },
    z.looseObject({ user: z.string(), include_locale: flag.optional() }),
    (call, args) => {
      if (args.user === BOT.user) {
        return { user: { id: BOT.user, team_id: call.team, name: BOT.name, is_bot: true, is_admin: false } };
      }
      const person = personOr(call, args.user);
      const locale = args.include_locale === true ? { locale: person.locale } : {};
      return { user: { ...userObject(person, call.team), ...locale } };
    },
  ),
  method('bots.info', { scope: 'users:read' }, z.looseObject({ bot: z.string().optional() }), () => ({
    bot: { id: BOT.bot, app_id: BOT.app, user_id: BOT.user, name: BOT.name, deleted: false },
  })),
  method(
    'conversations.open',
    { scope: 'im:write' },
    z.looseObject({ users: z.string().optional(), channel: z.string().optional() }),
    (call, args) => {
      if (args.users === undefined || args.users.includes(','))
        throw new SlackFailure('users_list_not_supplied');
      const channel = directChannelOf(call.state, personOr(call, args.users));
      return { channel: { id: channel.id } };
    },
  ),
  method('conversations.info', {}, z.looseObject({ channel: z.string() }), (call, args) => {
    const channel = knownChannel(call, args.channel);
    const needed = { public: 'channels:read', private: 'groups:read', dm: 'im:read' }[channel.kind];
    if (!call.installation.scopes.has(needed)) {
      throw new SlackFailure('missing_scope', { needed, provided: [...call.installation.scopes].join(',') });
    }
    return { channel: channelObject(channel) };
  }),
  method('conversations.history', {}, z.looseObject(paging), (call, args) => {
    const channel = knownChannel(call, args.channel);
    needHistory(call.installation.scopes, channel.kind);
    if (!channel.members.includes(BOT.user)) throw new SlackFailure('not_in_channel');
    const found = call.state.messages
      .filter((message) => message.channel === channel.id && message.threadTs === null)
      .filter((message) => message.onlyFor === null && !message.deleted && within(message.ts, args))
      .toReversed();
    const messages = found.slice(0, args.limit ?? 100);
    return {
      messages: messages.map((message) =>
        messageObject(call.state, message, args.include_all_metadata === true),
      ),
      has_more: messages.length < found.length,
    };
  }),
  method('conversations.replies', {}, z.looseObject({ ...paging, ts: z.string() }), (call, args) => {
    const channel = knownChannel(call, args.channel);
    needHistory(call.installation.scopes, channel.kind);
    const messages = call.state.messages
      .filter((message) => message.channel === channel.id && !message.deleted && message.onlyFor === null)
      .filter((message) => message.ts === args.ts || message.threadTs === args.ts)
      .filter((message) => within(message.ts, args))
      .slice(0, args.limit ?? 1000);
    if (messages.length === 0) throw new SlackFailure('thread_not_found');
    return {
      messages: messages.map((message) =>
        messageObject(call.state, message, args.include_all_metadata === true),
      ),
      has_more: false,
    };
  }),
];

function needHistory(scopes: ReadonlySet<string>, kind: keyof typeof HISTORY_SCOPE): void {
  const needed = HISTORY_SCOPE[kind];
  if (!scopes.has(needed))
    throw new SlackFailure('missing_scope', { needed, provided: [...scopes].join(',') });
}

function within(
  ts: string,
  range: { oldest?: string | undefined; latest?: string | undefined; inclusive?: boolean | undefined },
): boolean {
  const inclusive = range.inclusive === true;
  const from = range.oldest === undefined || (inclusive ? ts >= range.oldest : ts > range.oldest);
  const to = range.latest === undefined || (inclusive ? ts <= range.latest : ts < range.latest);
  return from && to;
}
