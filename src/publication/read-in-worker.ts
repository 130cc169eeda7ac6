import { Worker } from 'node:worker_threads';
import type { ReadPublication, ReadResult } from '../domain/publication.ts';
import { refused } from './refusal.ts';
import type { WorkerAnswer, WorkerTask } from './worker-task.ts';

export interface ReadLimits {
  readonly milliseconds: number;
  /** What the whole process may grow by: buffers of a decompressed stream lie outside the worker's heap. */
  readonly growthBytes: number;
}

const LIMITS: ReadLimits = { milliseconds: 30_000, growthBytes: 600 * 1024 * 1024 };
const HEAP_MB = 400;
const WATCH_MS = 25;

/** `readPublication` in a thread of its own, with bounded time and memory: a file can only end in a result. */
export const readInWorker: ReadPublication = (...task) => readWithin(LIMITS, ...task);

/** The same with other limits. */
export function readWithin(
  limits: ReadLimits,
  ...[file, options, places, held, onProgress]: Parameters<ReadPublication>
): Promise<ReadResult> {
  const task: WorkerTask = { file, options, places, held };
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
    const patience = setTimeout(() => end(unreadable('took-too-long')), limits.milliseconds);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.growthBytes) end(unreadable('damaged'));
    }, WATCH_MS);
    worker.on('message', (answer: WorkerAnswer) => {
      if (answer.kind === 'progress') onProgress?.(answer.page, answer.pages);
      else end(answer.result);
    });
    worker.on('error', () => end(unreadable('damaged')));
    worker.on('exit', () => end(unreadable('damaged')));
  });
}

function unreadable(detail: 'took-too-long' | 'damaged'): ReadResult {
  return refused([{ kind: 'unreadable', detail }]);
}
