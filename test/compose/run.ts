import type { ExitCode } from '../../src/compose/command-line.ts';
import { runCommandLine } from '../../src/compose/run-command-line.ts';
import { EDITIONS_FOLDER } from '../support/editions-folder.ts';

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, on a database in memory unless `env` names another. */
export async function run(
  argv: readonly string[],
  { input = '', env = {} }: { readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await runCommandLine(argv, {
    env: { DATABASE_URL: 'sqlite::memory:', ...env },
    input: (async function* () {
      yield input;
    })(),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    now: () => new Date('2026-11-21T12:00:00Z'),
    editionsFolder: EDITIONS_FOLDER,
  });
  return { code, out, err };
}
