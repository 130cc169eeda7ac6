import { defineCommand, Refusal, UsageError } from '../command-line.ts';
import { withBot } from '../with-bot.ts';

export const backup = defineCommand({
  words: 'FILE',
  options: {},
  does: 'copies the SQLite database, also while a server uses it',
  run: async ({ positionals: [file, ...rest] }, terminal) => {
    if (file === undefined || rest.length > 0) throw new UsageError('backup needs one file to write to.');
    if (/^postgres/.test(terminal.env['DATABASE_URL'] ?? '')) {
      throw new Refusal('PostgreSQL has its own tool: use pg_dump (see docs/operating.md).');
    }
    return withBot(terminal, async ({ store }) => {
      await store.backup(file);
      terminal.out(`${file}\n`);
      return 0;
    });
  },
});
