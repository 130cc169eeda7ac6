import { createServer, type Server } from 'node:http';
import { HTTPReceiver } from '@slack/bolt';
import type { Log, Route, SlackSettings } from '../deps.ts';
import type { Receiver } from './receiver.ts';

export interface Listening {
  /** Of the HTTP server; null where there is none. */
  readonly port: number | null;
  stop(): Promise<void>;
}

/** Starts the receiver. In Socket Mode the health pages get a small server of their own. */
export async function listen(
  receiver: Receiver,
  { host, port, routes }: Pick<SlackSettings, 'host' | 'port' | 'routes'>,
  log: Log,
): Promise<Listening> {
  if (receiver instanceof HTTPReceiver) {
    const server = await receiver.start({ host, port });
    return { port: portOf(server), stop: () => receiver.stop() };
  }
  await receiver.start();
  if (routes.length === 0) return { port: null, stop: () => receiver.stop() };
  const server = await serveRoutes(routes, host, port).catch((error: unknown) => {
    log.warn({ err: error, port }, 'the health pages could not be opened');
    return null;
  });
  return {
    port: server === null ? null : portOf(server),
    async stop() {
      server?.close();
      await receiver.stop();
    },
  };
}

function serveRoutes(routes: readonly Route[], host: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const route = routes.find((each) => each.path === path && each.method === request.method);
    if (route === undefined) response.writeHead(404).end();
    else route.handler(request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

function portOf(server: Pick<Server, 'address'>): number | null {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : null;
}
