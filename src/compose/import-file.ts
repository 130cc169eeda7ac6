import type { ImportedBy } from '../domain/editions.ts';
import {
  type ImportOptions,
  type ImportReport,
  type PublicationFile,
  readReport,
  refusedReport,
} from '../domain/publication.ts';
import type { Instant } from '../domain/state.ts';
import type { Reading } from '../publication/read-in-child.ts';
import type { Bot } from './open-bot.ts';
import { readPublicationFile } from './read-publication-file.ts';

export interface ImportOccasion extends Pick<Reading, 'onProgress'> {
  /** Read, check and report, and store nothing. */
  readonly dryRun: boolean;
  readonly by: ImportedBy;
  readonly at: Instant;
}

/** Reads one publication in a process of its own and stores it whole, or says why not. */
export async function importFile(
  bot: Pick<Bot, 'places' | 'store'>,
  file: PublicationFile,
  options: ImportOptions,
  { dryRun, by, at, ...reading }: ImportOccasion,
): Promise<ImportReport> {
  const result = await readPublicationFile(bot, file, options, at.slice(0, 10), reading);
  if (result.status === 'refused') return refusedReport(file.name, result);
  const { edition } = result;
  if (dryRun) {
    const same = bot.store.editions
      .snapshot()
      .editions.find((known) => known.source.sha256 === edition.source.sha256);
    return same
      ? readReport(file.name, result, 'unchanged', same.id)
      : readReport(file.name, result, 'would-store', edition.id);
  }
  const stored = await bot.store.editions.store(edition, by, at);
  return readReport(file.name, result, stored.status, stored.edition);
}
