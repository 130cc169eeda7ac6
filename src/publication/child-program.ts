import { once } from 'node:events';
import { arrayBuffer } from 'node:stream/consumers';
import { isMainThread, Worker } from 'node:worker_threads';
import type { ReadTask } from './child-messages.ts';

const WATCH_MS = 20;

/**
 * What a child of `startChild` does: it loads what does the work, does it once, says what came of it and ends. A second
 * thread of the same `file` ends it when its parent is gone or it holds too much, also while the first is busy and hears
 * nothing.
 */
export async function childProgram(
  file: string,
  load: () => Promise<(task: ReadTask) => Promise<unknown>>,
): Promise<void> {
  if (!isMainThread) return watch();
  const given = Promise.all([once(process, 'message'), arrayBuffer(process.stdin)]);
  const watching = once(new Worker(file, { argv: process.argv.slice(2) }), 'online');
  const work = await load();
  await watching;
  const [[{ name, ...task }], bytes] = await given;
  const done = await work({ ...task, file: { name, bytes: new Uint8Array(bytes) } });
  process.send?.(done, undefined, undefined, () => process.exit());
}

function watch(): void {
  const [parent, mostBytes] = process.argv.slice(2).map(Number);
  setInterval(() => {
    const isAlone = process.ppid !== parent;
    const isTooHeavy = process.memoryUsage.rss() > (mostBytes ?? 0);
    if (isAlone || isTooHeavy) process.kill(process.pid, 'SIGKILL');
  }, WATCH_MS);
}
