import type { Server } from 'node:http';
import { HTTPReceiver } from '@slack/bolt';
import type { Log, SlackSettings } from '../deps.ts';
import type { Receiver } from './receiver.ts';
import { guardFrames, keepConnected } from './socket-guard.ts';

export interface Listening {
  /** Of the HTTP server; null where there is none. */
  readonly port: number | null;
  stop(): Promise<void>;
}

/** Slack sends a request in one go, and far fewer at once. Who is slow or comes with many keeps nobody else out. */
const TIME_LIMITS = { headersTimeout: 5_000, requestTimeout: 10_000, connectionsCheckingInterval: 1_000 };
const MOST_CONNECTIONS = 500;
/** What is being acknowledged gets so long at a stop; what was sent by half is cut off then. */
const LAST_MS = 2_500;

/** Starts the receiver. */
export async function listen(
  receiver: Receiver,
  { host, port }: Pick<SlackSettings, 'host' | 'port'>,
  log: Log,
): Promise<Listening> {
  if (receiver instanceof HTTPReceiver) {
    const server = await receiver.start({ host, port }, TIME_LIMITS);
    server.maxConnections = MOST_CONNECTIONS;
    return {
      port: portOf(server),
      async stop() {
        const cut = setTimeout(() => server.closeAllConnections(), LAST_MS);
        await receiver.stop().finally(() => clearTimeout(cut));
      },
    };
  }
  guardFrames(receiver.client, log);
  await receiver.start();
  const letGo = keepConnected(receiver.client, log);
  return {
    port: null,
    async stop() {
      letGo();
      await receiver.stop();
    },
  };
}

function portOf(server: Pick<Server, 'address'>): number | null {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : null;
}
