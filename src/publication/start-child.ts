import { type ChildProcess, fork } from 'node:child_process';
import { constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReadTask } from './child-messages.ts';

/** The program that reads; the only place that knows in which file it lies. */
const READER = fileURLToPath(new URL('./child.ts', import.meta.url));

/** What a child may hold: objects of JavaScript, and everything. */
const MOST_HEAP_MB = 256;
const MOST_BYTES = 512 * 1024 * 1024;

/** Starts a child on its task. It is given no secrets, has bounded memory and ends when this process does. */
export function startChild({ file, ...task }: ReadTask, program: string = READER): ChildProcess {
  const child = fork(program, [String(process.pid), String(MOST_BYTES)], {
    // What the first child compiled, the next one finds; `enableCompileCache` of the bot itself keeps it there too.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') },
    execArgv: [`--max-old-space-size=${MOST_HEAP_MB}`],
    serialization: 'advanced',
    stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
  });
  // Before it has threads of its own, so that all of them let go before who asks a question.
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  // A child that could not start, or ended before it had heard all, tells by its end.
  child.send({ ...task, name: file.name }, () => {});
  child.stdin?.on('error', () => {});
  // A large message would be put together while everybody waits; a stream goes in pieces.
  child.stdin?.end(file.bytes);
  return child;
}
