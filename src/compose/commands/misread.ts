import { defineCommand } from '../command-line.ts';
import { withBot } from '../with-bot.ts';

export const misread = defineCommand({
  options: { json: { type: 'boolean' } },
  does: 'lists what people reported with “Klopt dit niet?”, newest last',
  run: ({ values }, terminal) =>
    withBot(terminal, async ({ store }) => {
      const reports = await store.state.misreadings.all();
      if (values.json) terminal.out(`${JSON.stringify(reports)}\n`);
      else if (reports.length === 0) terminal.out('No reports.\n');
      else
        for (const { at, kind, text, reading } of reports)
          terminal.out(`${at}  ${kind}  ${text}  → ${reading}\n`);
      return 0;
    }),
});
