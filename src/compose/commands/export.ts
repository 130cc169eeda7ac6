import { writeFile } from 'node:fs/promises';
import type { Edition, EditionScope } from '../../domain/edition.ts';
import { workbookOfEdition } from '../../present/sheet/workbook.ts';
import { toContractCsv } from '../../publication/contract-csv.ts';
import { defineCommand, Refusal, UsageError } from '../command-line.ts';
import { messageOf } from '../message-of.ts';
import type { Bot } from '../open-bot.ts';
import { withBot } from '../with-bot.ts';

export const exportEdition = defineCommand({
  options: {
    edition: { type: 'string', value: 'ID', needed: true },
    scope: { type: 'string', value: 'REGION|NL' },
    format: { type: 'string', value: 'csv|xlsx', needed: true },
    out: { type: 'string', value: 'FILE' },
  },
  does: 'writes the figures of an edition',
  run: async ({ values }, terminal) => {
    const { edition: id, format, out } = values;
    if (id === undefined) throw new UsageError('export needs --edition ID; `dekking editions` lists them.');
    if (format !== 'csv' && format !== 'xlsx') throw new UsageError('export needs --format csv or xlsx.');
    if (format === 'xlsx' && out === undefined)
      throw new UsageError('A workbook goes to a file: add --out FILE.');
    return withBot(terminal, async (bot) => {
      const edition = await bot.store.editions.get(id);
      if (edition === null) throw new Refusal(`No edition "${id}" is held. \`dekking editions\` lists them.`);
      const scope = values.scope === undefined ? null : scopeNamed(bot, values.scope, edition);
      const content =
        format === 'csv'
          ? toContractCsv(edition, scope, bot.places)
          : await workbookOfEdition(edition, scope, bot.places, 'nl');
      if (out === undefined) terminal.out(String(content));
      else
        await writeFile(out, content).catch((error: unknown) =>
          Promise.reject(new Refusal(`${out} cannot be written: ${messageOf(error)}`)),
        );
      return 0;
    });
  },
});

function scopeNamed(bot: Bot, name: string, edition: Edition): EditionScope {
  const found = bot.gazetteer.find(name, { level: 'region', near: [], alone: true });
  const code = found.kind === 'match' ? found.asked.place.code : undefined;
  if (code === 'NL' && edition.scope === 'NL') return 'NL';
  const region = [...bot.places.regions.keys()].find((known) => known === code);
  if (region === undefined)
    throw new UsageError(`--scope is a labour-market region or NL; "${name}" is neither.`);
  if (edition.scope !== 'NL' && edition.scope !== region) {
    throw new Refusal(`Edition ${edition.id} does not cover ${name}.`);
  }
  return region;
}
