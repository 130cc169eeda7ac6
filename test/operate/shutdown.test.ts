import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('./closing-process.ts', import.meta.url));

/** Starts the process, signals it (each signal when the one before was noticed) and waits for its end. */
async function ended(way: string, signals: readonly NodeJS.Signals[]) {
  const child = spawn(process.execPath, [SCRIPT, way]);
  let out = '';
  let err = '';
  child.stdout.on('data', (bytes) => {
    out += bytes;
  });
  child.stderr.on('data', (bytes) => {
    err += bytes;
  });
  const exit = once(child, 'exit');
  await once(child.stdout, 'data');
  for (const [index, signal] of signals.entries()) {
    if (index > 0) await once(child.stderr, 'data');
    child.kill(signal);
  }
  const [code] = await exit;
  return { code, out, err };
}

it.each(['SIGTERM', 'SIGINT'] as const)('closes on %s and ends well', async (signal) => {
  const { code, out, err } = await ended('closes', [signal]);
  expect(code).toBe(0);
  expect(out).toBe('ready\nclosed\n');
  expect(err).toContain(`"signal":"${signal}"`);
});

it('says that closing failed', async () => {
  const { code, err } = await ended('fails', ['SIGTERM']);
  expect(code).toBe(1);
  expect(err).toContain('the store would not close');
});

it('ends at once on a second signal', async () => {
  const started = Date.now();
  const { code } = await ended('hangs', ['SIGTERM', 'SIGINT']);
  expect(code).toBe(1);
  // Far below the ten seconds that closing may take.
  expect(Date.now() - started).toBeLessThan(9_000);
});
