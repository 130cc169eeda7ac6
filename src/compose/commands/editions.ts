import { parseArgs } from 'node:util';
import type { Period } from '../../domain/period.ts';
import type { EditionInfo } from '../../domain/snapshot.ts';
import { findingSentence } from '../../present/report.ts';
import { type Command, Refusal, UsageError } from '../command-line.ts';
import { readPeriod } from '../read-options.ts';
import { withBot } from '../with-bot.ts';

/** `editions`, `editions withdraw ID --because TEXT`, `editions date ID --period Q`. */
export const editions: Command = (args, terminal) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, because: { type: 'string' }, period: { type: 'string' } },
  });
  const [verb, id, ...rest] = positionals;
  if (rest.length > 0) throw new UsageError(`Unexpected: ${rest.join(' ')}`);
  const at = terminal.now().toISOString();
  return withBot(terminal, async ({ store, places }) => {
    if (verb === undefined) {
      const held = store.editions.snapshot().editions;
      const rows = held.map((edition) =>
        described(edition, (finding) => findingSentence(finding, places, 'nl')),
      );
      terminal.out(values.json ? `${JSON.stringify(rows)}\n` : table(rows));
      return 0;
    }
    if (id === undefined) throw new UsageError(`editions ${verb} needs the id of an edition.`);
    if (verb === 'withdraw') {
      if (!values.because?.trim()) throw new UsageError('editions withdraw needs --because TEXT.');
      if (!(await store.editions.withdraw(id, values.because, 'cli', at))) throw notHeld(id);
      terminal.out(`${id} withdrawn\n`);
      return 0;
    }
    if (verb !== 'date') throw new UsageError(`There is no "editions ${verb.slice(0, 40)}".`);
    const period = readPeriod(values.period, '--period');
    if (period === null) throw new UsageError('editions date needs --period, such as 2019-Q3.');
    const held = store.editions.snapshot().editions;
    refuseDate(held, id, period);
    const dated = await store.editions.date(id, period, 'cli', at);
    if (dated === null) throw new Refusal(`"${id}" was changed by somebody else just now; look at it again.`);
    terminal.out(`${id} is now ${dated}\n`);
    return 0;
  });
};

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
