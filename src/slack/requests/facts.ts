import { randomUUID } from 'node:crypto';
import type { Language } from '../../domain/language.ts';
import type { Day } from '../../domain/period.ts';
import type { Places } from '../../domain/places.ts';
import type { Clock } from '../../domain/ports.ts';
import type {
  ChannelId,
  ChannelSettings,
  Goal,
  Recipient,
  State,
  Subscription,
  UserSettings,
} from '../../domain/state.ts';
import { type Words, wordsOf } from '../../present/words/words.ts';

/** What stands in the state about a channel and a person, read before anything is decided, and what places there are. */
export interface Facts {
  readonly places: Places;
  readonly now: Date;
  readonly today: Day;
  readonly person: UserSettings | null;
  readonly settings: ChannelSettings | null;
  /** The weekly messages of the channel. */
  readonly subscriptions: readonly Subscription[];
  /** All that is told there: the weekly messages, and goals by themselves. */
  readonly recipients: readonly Recipient[];
  readonly goals: readonly Goal[];
  /** For a new row. */
  readonly newId: () => string;
}

export interface FactParts {
  readonly state: Pick<State, 'users' | 'channels' | 'subscriptions' | 'recipients' | 'goals'>;
  readonly clock: Clock;
  readonly places: Places;
}

export async function readFacts(
  { state, clock, places }: FactParts,
  { workspace, channel }: ChannelId,
  user: string,
): Promise<Facts> {
  const id = { workspace, channel };
  const [person, settings, subscriptions, recipients, goals] = await Promise.all([
    state.users.get(workspace, user),
    state.channels.get(id),
    state.subscriptions.inChannel(id),
    state.recipients.inChannel(id),
    state.goals.inChannel(id),
  ]);
  const [now, today] = [clock.now(), clock.today()];
  return { places, now, today, person, settings, subscriptions, recipients, goals, newId: randomUUID };
}

/** The language everyone in the channel reads. */
export function channelLanguage({ settings }: Facts, reader: Language): Language {
  return settings?.language ?? reader;
}

/** For what everyone in the channel reads. */
export function channelWords(facts: Facts, reader: Language): Words {
  return wordsOf(facts.places, channelLanguage(facts, reader));
}
