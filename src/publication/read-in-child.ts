import type { Complaint } from '../domain/edition.ts';
import type { ReadResult } from '../domain/publication.ts';
import { childMessageSchema, type ReadTask } from './child-messages.ts';
import { refused } from './refusal.ts';
import { startChild } from './start-child.ts';

export interface Reading {
  readonly onProgress?: (page: number, pages: number) => void;
  /** Ends the reading, also one that waits for its turn. */
  readonly signal?: AbortSignal;
  /** How long the child may take. */
  readonly milliseconds?: number;
}

type Why = Extract<Complaint, { kind: 'unreadable' }>['detail'];

const MOST_MILLISECONDS = 30_000;
const MOST_WAITING = 8;
/** What it says of a child that it was ended so: the last resort of memory is a kill, that of the heap an abort. */
const WHY: Readonly<Partial<Record<NodeJS.Signals, Why>>> = {
  SIGKILL: 'too-heavy',
  SIGABRT: 'too-heavy',
  SIGTERM: 'not-now',
  SIGINT: 'not-now',
  SIGHUP: 'not-now',
};

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * `readPublication` in a process of its own, with bounded time and memory: a file can only end in a result. One at a
 * time, so that the memory of all of them is bounded too; the child is gone when the result is there.
 */
export async function readInChild(task: ReadTask, reading: Reading = {}): Promise<ReadResult> {
  if (waiting > MOST_WAITING) return unreadable('not-now');
  waiting += 1;
  const result = last.then(() => readNow(task, reading));
  const done = () => {
    waiting -= 1;
  };
  last = result.then(done, done);
  return result;
}

function readNow(
  task: ReadTask,
  { onProgress, signal, milliseconds = MOST_MILLISECONDS }: Reading,
): Promise<ReadResult> {
  if (signal?.aborted) return Promise.resolve(unreadable('not-now'));
  return new Promise((resolve) => {
    const child = startChild(task);
    let result: ReadResult | null = null;
    const end = (ended: ReadResult) => {
      result ??= ended;
      child.kill('SIGKILL');
    };
    const stop = () => end(unreadable('not-now'));
    const patience = setTimeout(() => end(unreadable('took-too-long')), milliseconds);
    signal?.addEventListener('abort', stop);
    const gone = (why: Why) => {
      clearTimeout(patience);
      signal?.removeEventListener('abort', stop);
      resolve(result ?? unreadable(why));
    };
    child.on('message', (said: unknown) => {
      const message = childMessageSchema.safeParse(said).data;
      if (message?.kind === 'progress') onProgress?.(message.page, message.pages);
      else if (message) result = message.result;
      else end(unreadable('damaged'));
    });
    child.on('exit', (_, by) => gone(by === null ? 'damaged' : (WHY[by] ?? 'damaged')));
    // It could not start; of a child that did, `exit` tells.
    child.on('error', () => child.pid === undefined && gone('not-now'));
  });
}

function unreadable(detail: Why): ReadResult {
  return refused([{ kind: 'unreadable', detail }]);
}
