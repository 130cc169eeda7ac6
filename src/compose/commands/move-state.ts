import { moveState } from '../../store/move-state.ts';
import { defineCommand, UsageError } from '../command-line.ts';

export const moveStateCommand = defineCommand({
  words: 'FROM_URL TO_URL',
  options: {},
  does: 'moves everything the bot holds between SQLite and PostgreSQL; the target must be empty',
  run: async ({ positionals: [from, to, ...rest] }, terminal) => {
    if (from === undefined || to === undefined || rest.length > 0) {
      throw new UsageError('move-state needs two addresses: FROM_URL TO_URL.');
    }
    const rows = await moveState(from, to);
    terminal.out(`${rows} rows moved\n`);
    return 0;
  },
});
