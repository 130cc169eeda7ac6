import { parentPort, workerData } from 'node:worker_threads';
import { readPublication } from './read-publication.ts';
import type { WorkerAnswer, WorkerTask } from './worker-task.ts';

/** Reads one publication in a thread of its own, so that whoever asks a question meanwhile is not kept waiting. */
const task: WorkerTask = workerData;
const send = (answer: WorkerAnswer) => parentPort?.postMessage(answer);

send({
  kind: 'result',
  result: await readPublication(task.file, task.options, task.places, task.held, (page, pages) =>
    send({ kind: 'progress', page, pages }),
  ),
});
