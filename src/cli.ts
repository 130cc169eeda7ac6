#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { SHIPPED_EDITIONS_FOLDER } = await import('./compose/data-folder.ts');
const { readEnvFile } = await import('./operate/env-file.ts');
const { runCommandLine } = await import('./compose/run-command-line.ts');

readEnvFile();

// A reader that stops early (`dekking ask … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const exitCode = await runCommandLine(process.argv.slice(2), {
  env: process.env,
  input: process.stdin,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  now: () => new Date(),
  editionsFolder: SHIPPED_EDITIONS_FOLDER,
});
// What could not start must not linger on the connections that it did open.
if (exitCode !== 0) process.exit(exitCode);
