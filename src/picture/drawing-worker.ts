import { Worker } from 'node:worker_threads';
import { z } from 'zod';

/** A drawing that takes longer is given up: the worker is stopped and the next one gets a new worker. */
const SLOWEST_MS = 30_000;

const reply = z.union([
  z.object({ id: z.number(), png: z.instanceof(Uint8Array) }),
  z.object({ id: z.number(), error: z.string() }),
]);

interface Waiting {
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

interface Running {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

let running: Running | null = null;
let last = 0;

/** Draws in the one worker of this process, which starts with the first drawing and does not keep the process alive. */
export function drawInWorker(svg: string): Promise<Uint8Array> {
  const current = running ?? start();
  running = current;
  last += 1;
  const id = last;
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const timer = setTimeout(() => fail(current, new Error('the drawing took too long')), SLOWEST_MS);
  current.waiting.set(id, { resolve, reject });
  current.worker.ref();
  current.worker.postMessage({ id, svg });
  return promise.finally(() => {
    clearTimeout(timer);
    current.waiting.delete(id);
    if (current.waiting.size === 0) current.worker.unref();
  });
}

function start(): Running {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  const started: Running = { worker, waiting: new Map() };
  worker.on('message', (message: unknown) => {
    const answer = reply.parse(message);
    const waiting = started.waiting.get(answer.id);
    if ('png' in answer) waiting?.resolve(answer.png);
    else waiting?.reject(new Error(`the picture cannot be drawn: ${answer.error}`));
  });
  worker.on('error', (error) => fail(started, error instanceof Error ? error : new Error(String(error))));
  worker.unref();
  return started;
}

function fail(failed: Running, error: Error): void {
  if (running === failed) running = null;
  for (const { reject } of failed.waiting.values()) reject(error);
  void failed.worker.terminate();
}
