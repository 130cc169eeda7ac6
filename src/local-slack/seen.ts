import type { Channel, Person } from './inhabitants.ts';
import type { Message, State } from './state.ts';

/** What a person sees in a channel, oldest first; nothing in a channel they are not in. */
export function seenBy(state: State, person: Person, channel: Channel): readonly Message[] {
  const now = state.channels.get(channel.id) ?? channel;
  if (!now.members.includes(person.id)) return [];
  return state.messages.filter(
    (message) =>
      message.channel === channel.id &&
      !message.deleted &&
      (message.onlyFor === null || message.onlyFor === person.id),
  );
}
