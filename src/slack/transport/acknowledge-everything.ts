import type { AckFn, App } from '@slack/bolt';

/**
 * What no listener is for (a shortcut of an older manifest, a form that was closed, a kind Bolt does not know) would hang
 * until Slack shows a warning and sends it again. It is acknowledged with nothing.
 */
export function acknowledgeEverything(app: Pick<App, 'processEvent'>): void {
  const process = app.processEvent.bind(app);
  app.processEvent = async (event) => {
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
