import { BOT, type Channel, type Person } from '../inhabitants.ts';
import { SlackFailure } from '../slack-failure.ts';
import { directChannelOf } from '../state.ts';
import type { Call } from './method.ts';

export function personOr(call: Call, id: string, code = 'user_not_found'): Person {
  const person = call.state.people.get(id);
  if (person === undefined) throw new SlackFailure(code);
  const meets = [...call.state.channels.values()].some(
    (channel) => channel.team === call.team && channel.members.includes(id),
  );
  if (person.team !== call.team && !meets) throw new SlackFailure(code);
  return person;
}

/** The channel to post in: a channel id, or a user id for the direct message with that person. */
export function postableChannel(call: Call, id: string): Channel {
  if (/^[UW]/.test(id)) return directChannelOf(call.state, personOr(call, id, 'channel_not_found'));
  const channel = knownChannel(call, id);
  if (channel.archived) throw new SlackFailure('is_archived');
  if (!channel.members.includes(BOT.user)) throw new SlackFailure('not_in_channel');
  return channel;
}

/** A private channel without the bot is as unknown as one that does not exist. */
export function knownChannel(call: Call, id: string): Channel {
  const channel = call.state.channels.get(id);
  const hidden = channel?.kind === 'private' && !channel.members.includes(BOT.user);
  if (channel === undefined || channel.team !== call.team || hidden)
    throw new SlackFailure('channel_not_found');
  return channel;
}
