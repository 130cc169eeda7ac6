import { createServer } from 'node:http';
import type { PageRoute } from './health.ts';

export interface PageServer {
  readonly port: number | null;
  close(): void;
}

/** Probes and a collector of metrics ask little, and wait for nothing. */
const TIME_LIMITS = { headersTimeout: 5_000, requestTimeout: 5_000, connectionsCheckingInterval: 1_000 };
const MOST_CONNECTIONS = 50;

/** A small server for pages that only operators read. Rejects when the port is taken. */
export function openPages(routes: readonly PageRoute[], host: string, port: number): Promise<PageServer> {
  const server = createServer(TIME_LIMITS, (request, response) => {
    const url = request.url ?? '';
    if (!URL.canParse(url, 'http://localhost')) {
      response.writeHead(400).end();
      return;
    }
    const { pathname } = new URL(url, 'http://localhost');
    const route = routes.find((each) => each.path === pathname && each.method === request.method);
    if (route === undefined) response.writeHead(404).end();
    else route.handler(request, response);
  });
  server.maxConnections = MOST_CONNECTIONS;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : null,
        close() {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}
