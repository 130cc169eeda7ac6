import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Metrics } from './metrics.ts';

export interface HealthRoute {
  readonly path: string;
  readonly method: 'GET';
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void;
}

/**
 * `/healthz`: the process lives. `/readyz`: it may get traffic (database answers, editions held, not shutting down).
 * `/metrics`: Prometheus text.
 */
export function healthRoutes(ready: () => Promise<string | null>, metrics: Metrics): readonly HealthRoute[] {
  return [
    route('/healthz', async () => ({ status: 200, text: 'ok\n' })),
    route('/readyz', async () => {
      const reason = await ready();
      return reason === null ? { status: 200, text: 'ready\n' } : { status: 503, text: `${reason}\n` };
    }),
    route('/metrics', async () => ({ status: 200, text: await metrics.text() })),
  ];
}

function route(path: string, answer: () => Promise<{ status: number; text: string }>): HealthRoute {
  return {
    path,
    method: 'GET',
    handler(_request, response) {
      answer()
        .catch(() => ({ status: 500, text: 'failed\n' }))
        .then(({ status, text }) => {
          response.writeHead(status, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
          response.end(text);
        });
    },
  };
}
