import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Complaint } from '../../domain/edition.ts';
import {
  type ImportOptions,
  type ImportReport,
  LARGEST_FILE,
  refusedReport,
} from '../../domain/publication.ts';
import { importReportText } from '../../present/report.ts';
import { defineCommand, type Terminal, UsageError } from '../command-line.ts';
import { importFile } from '../import-file.ts';
import type { Bot } from '../open-bot.ts';
import { readPeriod } from '../read-options.ts';
import { reportObject } from '../report-object.ts';
import { withBot } from '../with-bot.ts';

/** All or nothing per file; exit code 1 when any file was refused. */
export const importFiles = defineCommand({
  words: 'FILE…',
  options: {
    period: { type: 'string', value: '2025-Q2' },
    undated: { type: 'boolean' },
    before: { type: 'string', value: '2025-Q2' },
    because: { type: 'string', value: 'TEXT' },
    accept: { type: 'string', value: 'TEXT' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  does: `checks a publication and stores it; --undated, with --before and --because, instead of --period;
    --accept stores one that does not add up, with the reason`,
  run: async ({ values, positionals: files }, terminal) => {
    if (files.length === 0) throw new UsageError('import needs at least one file.');
    if (files.length > 1 && (values.period !== undefined || values.undated)) {
      throw new UsageError('--period and --undated go with one file at a time.');
    }
    const options = readImportOptions(values);
    return withBot(terminal, async (bot) => {
      const reports: ImportReport[] = [];
      for (const file of files)
        reports.push(await importOne(bot, file, options, values['dry-run'] ?? false, terminal));
      if (values.json)
        terminal.out(`${JSON.stringify(reports.map((report) => reportObject(report, bot.places)))}\n`);
      for (const report of reports) {
        const text = `${importReportText(report, bot.places, 'nl')}\n`;
        if (report.status === 'refused') terminal.err(text);
        else if (!values.json) terminal.out(text);
      }
      return reports.some((report) => report.status === 'refused') ? 1 : 0;
    });
  },
});

function readImportOptions(values: {
  readonly period?: string | undefined;
  readonly undated?: boolean | undefined;
  readonly before?: string | undefined;
  readonly because?: string | undefined;
  readonly accept?: string | undefined;
}): ImportOptions {
  const period = readPeriod(values.period, '--period');
  const before = readPeriod(values.before, '--before');
  if (values.accept !== undefined && values.accept.trim() === '')
    throw new UsageError('--accept needs a reason.');
  const accept = values.accept ?? null;
  if (!values.undated) {
    if (before !== null || values.because !== undefined) {
      throw new UsageError('--before and --because go with --undated.');
    }
    return { period, undated: null, accept };
  }
  if (period !== null) throw new UsageError('An edition is either dated (--period) or undated (--undated).');
  if (before === null || !values.because?.trim()) {
    throw new UsageError('--undated needs --before QUARTER and --because TEXT.');
  }
  return { period: null, undated: { before, because: values.because }, accept };
}

async function importOne(
  bot: Bot,
  path: string,
  options: ImportOptions,
  dryRun: boolean,
  terminal: Terminal,
): Promise<ImportReport> {
  const name = basename(path);
  const bytes = await readBytes(path);
  if (!(bytes instanceof Uint8Array))
    return refusedReport(name, { complaint: bytes, scope: null, checks: [] });
  return importFile(bot, { name, bytes }, options, {
    dryRun,
    by: 'cli',
    at: terminal.now().toISOString(),
    onProgress(page, pages) {
      if (pages > 20 && page % 10 === 0) terminal.err(`${name}: ${page}/${pages}\n`);
    },
  });
}

async function readBytes(path: string): Promise<Uint8Array | Complaint> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { kind: 'unreadable', detail: 'folder' };
    if (found.size > LARGEST_FILE) return { kind: 'unreadable', detail: 'too-large' };
    return await readFile(path);
  } catch {
    return { kind: 'unreadable', detail: 'missing' };
  }
}
