import { manifestFor } from '../../slack/install/manifest.ts';
import { defineCommand, UsageError } from '../command-line.ts';

export const manifest = defineCommand({
  options: { url: { type: 'string', value: 'https://…' }, distributed: { type: 'boolean' } },
  does: `prints the manifest of the Slack app: for Socket Mode, with --url for HTTP,
    with --distributed too for public distribution`,
  run: async ({ values: { url, distributed } }, terminal) => {
    if (url === undefined) {
      if (distributed) throw new UsageError('--distributed needs --url https://….');
      terminal.out(manifestFor('socket'));
      return 0;
    }
    if (!URL.canParse(url) || !url.startsWith('https://'))
      throw new UsageError('--url is an address that begins with https://.');
    terminal.out(manifestFor(distributed ? 'distributed' : 'http', url));
    return 0;
  },
});
