import { parseArgs } from 'node:util';
import type { Command } from '../command-line.ts';
import { withBot } from '../with-bot.ts';

/** `misread`: what people reported with "Klopt dit niet?", newest last, for who improves the grammar. */
export const misread: Command = (args, terminal) => {
  const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean' } } });
  return withBot(terminal, async ({ store }) => {
    const reports = await store.state.misreadings.all();
    if (values.json) terminal.out(`${JSON.stringify(reports)}\n`);
    else if (reports.length === 0) terminal.out('No reports.\n');
    else
      for (const { at, kind, text, reading } of reports)
        terminal.out(`${at}  ${kind}  ${text}  → ${reading}\n`);
    return 0;
  });
};
