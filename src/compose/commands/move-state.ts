import { moveState } from '../../store/move-state.ts';
import { type Command, UsageError } from '../command-line.ts';

/** `move-state FROM_URL TO_URL`: everything the bot holds, between SQLite and PostgreSQL; the target must be empty. */
export const moveStateCommand: Command = async (args, terminal) => {
  const [from, to, ...rest] = args;
  if (from === undefined || to === undefined || rest.length > 0) {
    throw new UsageError('move-state needs two addresses: FROM_URL TO_URL.');
  }
  const rows = await moveState(from, to);
  terminal.out(`${rows} rows moved\n`);
  return 0;
};
