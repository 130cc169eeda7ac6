import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Metrics } from './metrics.ts';

export interface PageRoute {
  readonly path: string;
  readonly method: 'GET';
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void;
}

/** `/healthz`: the process lives. `/readyz`: it may get traffic (database answers, editions held, not shutting down). */
export function healthRoutes(ready: () => Promise<string | null>): readonly PageRoute[] {
  return [
    route('/healthz', async () => ({ status: 200, text: 'ok\n' })),
    route('/readyz', async () => {
      const reason = await ready();
      return reason === null ? { status: 200, text: 'ready\n' } : { status: 503, text: `${reason}\n` };
    }),
  ];
}

/** `/metrics`: Prometheus text, where `token` is set only for who brings it as a bearer token. */
export function metricsRoute(metrics: Metrics, token: string | null): PageRoute {
  return route('/metrics', async ({ headers }) =>
    token === null || isSame(headers.authorization ?? '', `Bearer ${token}`)
      ? { status: 200, text: await metrics.text() }
      : { status: 401, text: 'METRICS_TOKEN is asked for\n' },
  );
}

/** In a time that says nothing about how much of it is right. */
function isSame(given: string, wanted: string): boolean {
  const [one, other] = [given, wanted].map((text) => createHash('sha256').update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}

function route(
  path: string,
  answer: (request: IncomingMessage) => Promise<{ status: number; text: string }>,
): PageRoute {
  return {
    path,
    method: 'GET',
    handler(request, response) {
      answer(request)
        .catch(() => ({ status: 500, text: 'failed\n' }))
        .then(({ status, text }) => {
          response.writeHead(status, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
          response.end(text);
        });
    },
  };
}
