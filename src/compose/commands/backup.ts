import type { Command } from '../command-line.ts';
import { Refusal, UsageError } from '../command-line.ts';
import { withBot } from '../with-bot.ts';

/** `backup FILE`: a copy of the SQLite database, also while a server uses it. */
export const backup: Command = (args, terminal) => {
  const [file, ...rest] = args;
  if (file === undefined || rest.length > 0) throw new UsageError('backup needs one file to write to.');
  if (/^postgres/.test(terminal.env['DATABASE_URL'] ?? '')) {
    throw new Refusal('PostgreSQL has its own tool: use pg_dump (see docs/operating.md).');
  }
  return withBot(terminal, async ({ store }) => {
    await store.backup(file);
    terminal.out(`${file}\n`);
    return 0;
  });
};
