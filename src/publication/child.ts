import { once } from 'node:events';
import { isMainThread, Worker } from 'node:worker_threads';
import type { ReadTask } from './child-messages.ts';

/**
 * The program of a child that reads one publication: `child.ts PARENT BYTES`. A second thread ends it when its parent is
 * gone or it holds more than so many bytes, also while the first is busy and hears nothing.
 */
const WATCH_MS = 20;

if (isMainThread) await readOne();
else watch();

async function readOne(): Promise<void> {
  const given = once(process, 'message');
  const watching = once(new Worker(import.meta.filename, { argv: process.argv.slice(2) }), 'online');
  const { readPublication } = await import('./read-publication.ts');
  await watching;
  const [message] = await given;
  const { file, options, places, held }: ReadTask = message;
  const result = await readPublication(file, options, places, held, (page, pages) =>
    process.send?.({ kind: 'progress', page, pages }),
  );
  process.send?.({ kind: 'result', result }, undefined, undefined, () => process.exit());
}

function watch(): void {
  const [parent, mostBytes] = process.argv.slice(2).map(Number);
  setInterval(() => {
    const isAlone = process.ppid !== parent;
    const isTooHeavy = process.memoryUsage.rss() > (mostBytes ?? 0);
    if (isAlone || isTooHeavy) process.kill(process.pid, 'SIGKILL');
  }, WATCH_MS);
}
