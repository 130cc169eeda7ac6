import type { Logger } from 'pino';

/** Ends the process after SIGTERM or SIGINT: closes in the given order, at most ten seconds. A second signal ends it at once. */
export function closeOnSignal(log: Logger, close: () => Promise<void>): void {
  let closing = false;
  const end = (signal: string) => {
    if (closing) process.exit(1);
    closing = true;
    log.info({ signal }, 'closing');
    setTimeout(() => process.exit(1), 10_000).unref();
    close().then(
      () => process.exit(0),
      (err: unknown) => {
        log.error({ err }, 'closing failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', () => end('SIGTERM'));
  process.on('SIGINT', () => end('SIGINT'));
}
