import { parseArgs } from 'node:util';
import { manifestFor } from '../../slack/install/manifest.ts';
import { type Command, UsageError } from '../command-line.ts';

/** `manifest`: Socket Mode; with `--url` HTTP; with `--distributed` the form for public distribution. */
export const manifest: Command = async (args, terminal) => {
  const { values } = parseArgs({
    args: [...args],
    options: { url: { type: 'string' }, distributed: { type: 'boolean' } },
  });
  const { url, distributed } = values;
  if (url === undefined) {
    if (distributed) throw new UsageError('--distributed needs --url https://….');
    terminal.out(manifestFor('socket'));
    return 0;
  }
  if (!URL.canParse(url) || !url.startsWith('https://'))
    throw new UsageError('--url is an address that begins with https://.');
  terminal.out(manifestFor(distributed ? 'distributed' : 'http', url));
  return 0;
};
