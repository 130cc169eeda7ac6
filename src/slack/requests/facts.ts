import { randomUUID } from 'node:crypto';
import type { Language } from '../../domain/language.ts';
import type { Day } from '../../domain/period.ts';
import type { Clock } from '../../domain/ports.ts';
import type {
  ChannelId,
  ChannelSettings,
  State,
  Subscription,
  Target,
  Threshold,
  UserSettings,
} from '../../domain/state.ts';
import { isWatch } from '../../domain/watch.ts';

/** What stands in the state about a channel and a person, read before anything is decided. */
export interface Facts {
  readonly now: Date;
  readonly today: Day;
  readonly person: UserSettings | null;
  readonly settings: ChannelSettings | null;
  readonly subscriptions: readonly Subscription[];
  readonly targets: readonly Target[];
  readonly alerts: readonly Threshold[];
  /** For a new row. */
  readonly newId: () => string;
}

export interface FactParts {
  readonly state: Pick<State, 'users' | 'channels' | 'subscriptions' | 'targets' | 'thresholds'>;
  readonly clock: Clock;
}

export async function readFacts(
  { state, clock }: FactParts,
  { workspace, channel }: ChannelId,
  user: string,
): Promise<Facts> {
  const id = { workspace, channel };
  const [person, settings, subscriptions, targets, alerts] = await Promise.all([
    state.users.get(workspace, user),
    state.channels.get(id),
    state.subscriptions.inChannel(id),
    state.targets.inChannel(id),
    state.thresholds.inChannel(id),
  ]);
  const [now, today] = [clock.now(), clock.today()];
  return { now, today, person, settings, subscriptions, targets, alerts, newId: randomUUID };
}

/** The weekly messages of the channel. */
export function digestsIn({ subscriptions }: Facts): readonly Subscription[] {
  return subscriptions.filter((one) => !isWatch(one));
}

/** The language everyone in the channel reads. */
export function channelLanguage({ settings }: Facts, reader: Language): Language {
  return settings?.language ?? reader;
}
