import type { Edition } from '../domain/edition.ts';
import { type Day, lastDayOf } from '../domain/period.ts';
import type { HeldEditions, ImportOptions, PublicationFile, ReadResult } from '../domain/publication.ts';
import { type Reading, readInChild } from '../publication/read-in-child.ts';
import type { Bot } from './open-bot.ts';

/** Reads one publication in a process of its own, beside the editions held; nothing is stored. */
export async function readPublicationFile(
  bot: Pick<Bot, 'places' | 'store'>,
  file: PublicationFile,
  options: ImportOptions,
  today: Day,
  reading?: Reading,
): Promise<ReadResult> {
  const result = await readInChild(
    { file, options, places: bot.places, held: await heldEditions(bot) },
    reading,
  );
  return withQuarterFinding(result, today);
}

/** Figures of a quarter that is not over yet are more likely of another one. */
function withQuarterFinding(result: ReadResult, today: Day): ReadResult {
  if (result.status === 'refused' || result.edition.period === null) return result;
  const { edition } = result;
  if (lastDayOf(edition.period) < today) return result;
  return {
    ...result,
    edition: {
      ...edition,
      findings: [...edition.findings, { kind: 'quarter-not-over', period: edition.period }],
    },
    checks: result.checks.map((check) => (check.kind === 'period' ? { ...check, result: 'finding' } : check)),
  };
}

/** The editions held, complete, newest dated first, for the plausibility checks of a new one. */
async function heldEditions(bot: Pick<Bot, 'store'>): Promise<HeldEditions> {
  const infos = bot.store.editions.snapshot().editions;
  const editions: Edition[] = [];
  for (const { id } of infos.toReversed()) {
    const edition = await bot.store.editions.get(id);
    if (edition !== null) editions.push(edition);
  }
  return { ids: infos.map(({ id }) => id), editions };
}
