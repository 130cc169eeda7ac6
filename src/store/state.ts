import type { State } from '../domain/state.ts';
import type { Database } from './database.ts';
import type { Secrets } from './secrets.ts';
import { channels } from './state/channels.ts';
import { clean } from './state/clean.ts';
import { deliveries } from './state/deliveries.ts';
import { events } from './state/events.ts';
import { features } from './state/features.ts';
import { future } from './state/future.ts';
import { goals } from './state/goals.ts';
import { installations } from './state/installations.ts';
import { misreadings } from './state/misreadings.ts';
import { oauthStates } from './state/oauth-states.ts';
import { occasions } from './state/occasions.ts';
import { pendingImports } from './state/pending-imports.ts';
import { recipients } from './state/recipients.ts';
import { subscriptions } from './state/subscriptions.ts';
import { threads } from './state/threads.ts';
import { users } from './state/users.ts';

export function createState(database: Database, secrets: Secrets): State {
  return {
    channels: channels(database),
    users: users(database),
    events: events(database),
    threads: threads(database),
    recipients: recipients(database),
    subscriptions: subscriptions(database),
    deliveries: deliveries(database),
    future: future(database),
    occasions: occasions(database),
    goals: goals(database),
    misreadings: misreadings(database),
    installations: installations(database, secrets),
    oauthStates: oauthStates(database),
    features: features(database),
    pendingImports: pendingImports(database),
    clean: (now) => clean(database, now),
  };
}
