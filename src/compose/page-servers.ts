import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { PageRoute } from '../operate/health.ts';
import { openPages, type PageServer } from '../operate/page-server.ts';

export interface Pages {
  /** Beside Slack's own, on its HTTP server. */
  readonly routes: readonly PageRoute[];
  /** Opens what has a server of its own; gives the port of the health pages where that is one of them. */
  open(log: Logger): Promise<{ readonly port: number | null; close(): void }>;
}

/** Over HTTP the health pages stand beside Slack's, in Socket Mode on a server of their own; metrics where they are wanted. */
export function pagesFor(
  { slack, host, port, metricsPort }: Pick<Config, 'slack' | 'host' | 'port' | 'metricsPort'>,
  health: readonly PageRoute[],
  metrics: PageRoute,
): Pages {
  const pages = metricsPort === null ? [...health, metrics] : health;
  const isAlone = slack.kind === 'socket';
  return {
    routes: isAlone ? [] : pages,
    async open(log) {
      const own = isAlone ? await openOrWarn(pages, host, port, log) : null;
      const apart = metricsPort === null ? null : await openOrWarn([metrics], host, metricsPort, log);
      return {
        port: own?.port ?? null,
        close() {
          own?.close();
          apart?.close();
        },
      };
    },
  };
}

/** The bot does its work without these pages too. */
function openOrWarn(
  routes: readonly PageRoute[],
  host: string,
  port: number,
  log: Logger,
): Promise<PageServer | null> {
  return openPages(routes, host, port).catch((err: unknown) => {
    log.warn({ err, port }, 'the health pages could not be opened');
    return null;
  });
}
