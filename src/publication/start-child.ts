import { type ChildProcess, fork } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The program that reads; the only place that knows in which file it lies. */
const READER = fileURLToPath(new URL('./child.ts', import.meta.url));

/** What a child may hold: objects of JavaScript, and everything. */
const MOST_HEAP_MB = 256;
const MOST_BYTES = 512 * 1024 * 1024;

/** Starts a child that is given no secrets, has bounded memory and ends when this process does. */
export function startChild(program: string = READER): ChildProcess {
  return fork(program, [String(process.pid), String(MOST_BYTES)], {
    // What the first child compiled, the next one finds; `enableCompileCache` of the bot itself keeps it there too.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') },
    execArgv: [`--max-old-space-size=${MOST_HEAP_MB}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}
