import type { Edition } from '../domain/edition.ts';
import type { ImportedBy } from '../domain/editions.ts';
import {
  type HeldEditions,
  type ImportOptions,
  type ImportReport,
  type PublicationFile,
  readReport,
  refusedReport,
} from '../domain/publication.ts';
import type { Instant } from '../domain/state.ts';
import { readInWorker } from '../publication/read-in-worker.ts';
import type { Bot } from './open-bot.ts';

export interface ImportOccasion {
  /** Read, check and report, and store nothing. */
  readonly dryRun: boolean;
  readonly by: ImportedBy;
  readonly at: Instant;
  readonly onProgress?: (page: number, pages: number) => void;
}

/** Reads one publication off the event loop and stores it whole, or says why not. */
export async function importFile(
  bot: Pick<Bot, 'places' | 'store'>,
  file: PublicationFile,
  options: ImportOptions,
  { dryRun, by, at, onProgress }: ImportOccasion,
): Promise<ImportReport> {
  const held = await heldEditions(bot);
  const result = await readInWorker(file, options, bot.places, held, onProgress);
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

/** The editions held, complete, newest dated first, for the plausibility checks of a new one. */
export async function heldEditions(bot: Pick<Bot, 'store'>): Promise<HeldEditions> {
  const infos = bot.store.editions.snapshot().editions;
  const editions: Edition[] = [];
  for (const { id } of infos.toReversed()) {
    const edition = await bot.store.editions.get(id);
    if (edition !== null) editions.push(edition);
  }
  return { ids: infos.map(({ id }) => id), editions };
}
