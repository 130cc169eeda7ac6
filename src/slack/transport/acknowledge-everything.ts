import type { AckFn, App } from '@slack/bolt';
import { DatabaseAway } from '../../domain/database-away.ts';

/**
 * Looks at a request before it is acknowledged, for at most two seconds. null: it is acknowledged as usual. Else it is
 * acknowledged when it was answered; when `settle` says no, Slack has to send it again.
 */
export type Admit = (body: object) => Promise<{ settle(isAnswered: boolean): boolean } | null>;

/**
 * What no listener is for (a shortcut of an older manifest, a form that was closed, a kind Bolt does not know) would hang
 * until Slack shows a warning and sends it again. It is acknowledged with nothing. What Slack has to send again is not: it
 * ends in a DatabaseAway.
 */
export function acknowledgeEverything(app: Pick<App, 'processEvent'>, admit: Admit): void {
  const process = app.processEvent.bind(app);
  app.processEvent = async (event) => {
    const answeredFirst = await admit(event.body);
    if (answeredFirst !== null) {
      await process({ ...event, ack: async () => {} });
      if (!answeredFirst.settle(false)) throw new DatabaseAway();
      // After three seconds Bolt has answered by itself.
      await event.ack().catch(() => {});
      return;
    }
    let isAcknowledged = false;
    const ack: AckFn<unknown> = (response) => {
      isAcknowledged = true;
      return event.ack(response);
    };
    try {
      await process({ ...event, ack });
    } finally {
      // After three seconds Bolt has answered by itself.
      if (!isAcknowledged) await event.ack().catch(() => {});
    }
  };
}
