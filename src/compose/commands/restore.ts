import { readSettings } from '../../config.ts';
import { restoreBackup } from '../../store/restore.ts';
import { defineCommand, Refusal, UsageError } from '../command-line.ts';

export const restore = defineCommand({
  words: 'FILE',
  options: {},
  does: 'puts a backup in place of the SQLite database; refuses while a server holds it',
  run: async ({ positionals: [file, ...rest] }, terminal) => {
    if (file === undefined || rest.length > 0) throw new UsageError('restore needs the file of a backup.');
    const checked = readSettings(terminal.env);
    if (!checked.ok) throw new Refusal(checked.advice.join('\n'));
    await restoreBackup(file, checked.config.databaseUrl);
    terminal.out(`${file} restored\n`);
    return 0;
  },
});
