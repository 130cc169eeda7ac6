import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'dekking-env-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(import.meta.dirname, '../../src/operate/env-file.ts');
const script = `import { readEnvFile } from ${JSON.stringify(file)}; readEnvFile(); process.stdout.write(String(process.env.LOG_LEVEL));`;

function run(env: Readonly<Record<string, string>> = {}) {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    encoding: 'utf8',
  });
  return { stdout, stderr };
}

it('without a file nothing is read and nothing is said', () => {
  expect(run()).toEqual({ stdout: 'undefined', stderr: '' });
});

it('settings in the file are read, and the environment wins', () => {
  writeFileSync(join(folder, '.env'), 'LOG_LEVEL=debug\n');
  expect(run().stdout).toBe('debug');
  expect(run({ LOG_LEVEL: 'error' }).stdout).toBe('error');
});
