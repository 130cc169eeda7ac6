import { join } from 'node:path';
import { loadPlaces } from '../../gazetteer/load-places.ts';
import { moveState } from '../../store/move-state.ts';
import { type Command, UsageError } from '../command-line.ts';
import { DATA_FOLDER } from '../open-bot.ts';

/** `move-state FROM_URL TO_URL`: everything the bot holds, between SQLite and PostgreSQL; the target must be empty. */
export const moveStateCommand: Command = async (args, terminal) => {
  const [from, to, ...rest] = args;
  if (from === undefined || to === undefined || rest.length > 0) {
    throw new UsageError('move-state needs two addresses: FROM_URL TO_URL.');
  }
  const rows = await moveState(from, to, loadPlaces(join(DATA_FOLDER, 'places')));
  terminal.out(`${rows} rows moved\n`);
  return 0;
};
