import type { Period } from '../../domain/period.ts';
import type { EditionInfo } from '../../domain/snapshot.ts';
import { findingSentence } from '../../present/report.ts';
import { defineCommand, Refusal, UsageError } from '../command-line.ts';
import { readPeriod } from '../read-options.ts';
import { withBot } from '../with-bot.ts';

export const editions = defineCommand({
  options: { json: { type: 'boolean' } },
  does: 'lists what is held',
  run: ({ values }, terminal) =>
    withBot(terminal, async ({ store, places }) => {
      const held = store.editions.snapshot().editions;
      const rows = held.map((edition) =>
        described(edition, (finding) => findingSentence(finding, places, 'nl')),
      );
      terminal.out(values.json ? `${JSON.stringify(rows)}\n` : table(rows));
      return 0;
    }),
});

export const withdraw = defineCommand({
  words: 'ID',
  options: { because: { type: 'string', value: 'TEXT', needed: true } },
  does: 'takes an edition out',
  run: async ({ values: { because }, positionals }, terminal) => {
    const id = onlyId(positionals);
    if (!because?.trim()) throw new UsageError('editions withdraw needs --because TEXT.');
    return withBot(terminal, async ({ store }) => {
      const at = terminal.now().toISOString();
      if (!(await store.editions.withdraw(id, because, 'cli', at))) throw notHeld(id);
      terminal.out(`${id} withdrawn\n`);
      return 0;
    });
  },
});

export const date = defineCommand({
  words: 'ID',
  options: { period: { type: 'string', value: '2019-Q3', needed: true } },
  does: 'gives an undated edition its quarter',
  run: async ({ values, positionals }, terminal) => {
    const id = onlyId(positionals);
    const period = readPeriod(values.period, '--period');
    if (period === null) throw new UsageError('editions date needs --period, such as 2019-Q3.');
    return withBot(terminal, async ({ store }) => {
      refuseDate(store.editions.snapshot().editions, id, period);
      const dated = await store.editions.date(id, period, 'cli', terminal.now().toISOString());
      if (dated === null)
        throw new Refusal(`"${id}" was changed by somebody else just now; look at it again.`);
      terminal.out(`${id} is now ${dated}\n`);
      return 0;
    });
  },
});

function onlyId([id, ...rest]: readonly string[]): string {
  if (id === undefined || rest.length > 0) throw new UsageError('This needs the id of one edition.');
  return id;
}

/** Says which of the reasons it is that an edition cannot get this quarter. */
function refuseDate(held: readonly EditionInfo[], id: string, period: Period): void {
  const edition = held.find((one) => one.id === id);
  if (edition === undefined) throw notHeld(id);
  if (edition.period !== null) throw new Refusal(`Edition ${id} is dated already.`);
  if (period >= edition.before) {
    throw new Refusal(
      `Edition ${id} is older than ${edition.before}, so it cannot be of ${period}. It was said because: ${edition.because}`,
    );
  }
  const same = held.find((one) => one.period === period && one.scope === edition.scope);
  if (same !== undefined) {
    throw new Refusal(
      `Edition ${same.id} is of ${period} already. Withdraw it first if ${id} is the right one.`,
    );
  }
}

function notHeld(id: string): Refusal {
  return new Refusal(`No edition "${id}" is held. \`dekking editions\` lists them.`);
}

function described(edition: EditionInfo, sentence: (finding: EditionInfo['findings'][number]) => string) {
  return {
    id: edition.id,
    period: edition.period,
    before: edition.before,
    because: edition.because,
    scope: edition.scope,
    rows: edition.rowCount,
    register: edition.register.get(edition.scope) ?? null,
    source: edition.source.file,
    sha256: edition.source.sha256,
    importedAt: edition.importedAt,
    findings: edition.findings.map((finding) => ({ ...finding, text: sentence(finding) })),
  };
}

function table(rows: readonly ReturnType<typeof described>[]): string {
  return rows
    .map((row) => {
      const date = row.period ?? `undated, before ${row.before}`;
      const findings = row.findings.map((finding) => `\n    ${finding.text}`).join('');
      return `${row.id}  ${row.scope}  ${date}  ${row.rows} rows  ${row.source}  ${row.importedAt.slice(0, 10)}${findings}\n`;
    })
    .join('');
}
