import { Worker } from 'node:worker_threads';
import type { ReadPublication, ReadResult } from '../domain/publication.ts';
import { refused } from './refusal.ts';
import type { WorkerAnswer, WorkerTask } from './worker-task.ts';

const LONGEST_MS = 60_000;
const HEAP_MB = 512;
/** What the whole process may grow by: buffers of a decompressed stream lie outside the worker's heap. */
const GROWTH_BYTES = 900 * 1024 * 1024;
const WATCH_MS = 100;

/** `readPublication` in a thread of its own, with bounded time and memory: a file can only end in a result. */
export const readInWorker: ReadPublication = (file, options, places, held, today, onProgress) => {
  const task: WorkerTask = { file, options, places, held, today };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    stdout: true,
    stderr: true,
  });
  return new Promise<ReadResult>((resolve) => {
    const before = process.memoryUsage.rss();
    const end = (result: ReadResult) => {
      clearTimeout(patience);
      clearInterval(watch);
      resolve(result);
      void worker.terminate();
    };
    const patience = setTimeout(() => end(unreadable('took-too-long')), LONGEST_MS);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > GROWTH_BYTES) end(unreadable('damaged'));
    }, WATCH_MS);
    worker.on('message', (answer: WorkerAnswer) => {
      if (answer.kind === 'progress') onProgress?.(answer.page, answer.pages);
      else end(answer.result);
    });
    worker.on('error', () => end(unreadable('damaged')));
    worker.on('exit', () => end(unreadable('damaged')));
  });
};

function unreadable(detail: 'took-too-long' | 'damaged'): ReadResult {
  return refused([{ kind: 'unreadable', detail }]);
}
