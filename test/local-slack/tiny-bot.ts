import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, LogLevel, SocketModeReceiver } from '@slack/bolt';
import { openWorkspace } from '../../src/local-slack/open-workspace.ts';
import { travelClock } from '../../src/local-slack/travel-clock.ts';
import type { Workspace, WorkspaceOptions } from '../../src/local-slack/workspace.ts';

export const SECRET = 'a signing secret of this test';

export async function workspaceOnly(options: Partial<WorkspaceOptions> = {}): Promise<Workspace> {
  return openWorkspace({
    port: 0,
    clock: travelClock(),
    signingSecret: SECRET,
    imageProcessingMs: 0,
    ...options,
  });
}

/** A bare Bolt app with real signatures: what it does is written by the test. */
export async function httpBot(
  workspace: Workspace,
  listen: (app: App) => void,
  secret = SECRET,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const receiver = new HTTPReceiver({ signingSecret: secret, logLevel: LogLevel.ERROR });
  const app = new App({
    receiver,
    token: workspace.botToken,
    logLevel: LogLevel.ERROR,
    clientOptions: {
      slackApiUrl: workspace.apiUrl,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
    },
  });
  app.error(async () => {});
  listen(app);
  const server = await receiver.start({ port: 0, host: '127.0.0.1' });
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/slack/events`,
    close: async () => {
      await receiver.stop();
    },
  };
}

export async function socketBot(
  workspace: Workspace,
  listen: (app: App) => void,
): Promise<() => Promise<void>> {
  const clientOptions = { slackApiUrl: workspace.apiUrl, retryConfig: { retries: 0 } };
  const receiver = new SocketModeReceiver({
    appToken: workspace.appToken,
    logLevel: LogLevel.ERROR,
    // The SDK waits this long before it connects again.
    clientPingTimeout: 100,
    installerOptions: { clientOptions },
  });
  const app = new App({ receiver, token: workspace.botToken, logLevel: LogLevel.ERROR, clientOptions });
  app.error(async () => {});
  listen(app);
  await app.start();
  return async () => {
    await app.stop();
  };
}
