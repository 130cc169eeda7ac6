import { type Command, UsageError } from '../command-line.ts';
import { serve as start } from '../serve.ts';

/** `serve`: what `npm start` runs. */
export const serve: Command = (args, terminal) => {
  if (args.length > 0)
    throw new UsageError('serve takes no arguments; its settings are environment variables.');
  return start(terminal);
};
