import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { importFile } from '../../src/compose/import-file.ts';
import { type Bot, openBot } from '../../src/compose/open-bot.ts';
import type { ImportOptions } from '../../src/domain/publication.ts';
import { NO_TALK } from '../../src/domain/talk.ts';
import { EDITIONS_FOLDER } from '../support/editions-folder.ts';

const NAME = 'holland-rijnland-2020-Q4.txt';
const printed = readFileSync(`test/fixtures/publications/${NAME}`, 'utf8');
const AS_PRINTED: ImportOptions = { period: null, undated: null, accept: null };
const OCCASION = { dryRun: false, by: 'cli', at: '2026-11-21T12:00:00.000Z' };

let bot: Bot;
beforeEach(async () => {
  const config = { databaseUrl: 'sqlite::memory:', encryptionKey: null, loadShippedEditions: false };
  bot = await openBot(config, new Date(OCCASION.at), EDITIONS_FOLDER);
});
afterEach(() => bot.store.close());

const importText = (text: string, options = AS_PRINTED, occasion = OCCASION) =>
  importFile(bot, { name: NAME, bytes: Buffer.from(text) }, options, occasion);
const held = () => bot.store.editions.snapshot().editions.map(({ id }) => id);

it('stores a publication and tells what it found', async () => {
  expect(await importText(printed)).toMatchObject({
    file: NAME,
    status: 'stored',
    edition: '2020-Q4-AM19',
    scope: 'AM19',
    regions: 1,
    rows: 13,
    complaint: null,
  });
  expect(held()).toEqual(['2020-Q4-AM19']);
});

it('answers from it at once', async () => {
  await importText(printed);
  const context = { today: '2026-11-21', channelRegion: null, talk: NO_TALK, english: false, targets: [] };
  expect(bot.ask('leiden', context).answer).toMatchObject({
    kind: 'figures',
    subject: { figures: { uwvWithProfile: 663, total: 1254 } },
  });
});

it('the same file again changes nothing', async () => {
  await importText(printed);
  const { version } = bot.store.editions.snapshot();
  expect(await importText(printed)).toMatchObject({ status: 'unchanged', edition: '2020-Q4-AM19' });
  expect(bot.store.editions.snapshot().version).toBe(version);
});

it('of a quarter that is not over yet is stored with a finding', async () => {
  const early = printed.replace('Vierde kwartaal 2020', 'Vierde kwartaal 2026');
  expect(await importText(early)).toMatchObject({
    status: 'stored',
    edition: '2026-Q4-AM19',
    findings: [{ kind: 'quarter-not-over', period: '2026-Q4' }],
  });
  expect((await importText(printed)).findings).toEqual([]);
});

it('a municipality of another region is stored when somebody says why, and the reason stays', async () => {
  const moved = printed.replace('Zoeterwoude 1 15', 'Delft 1 15');
  const options = { ...AS_PRINTED, accept: 'Zo staat het in de publicatie' };
  expect((await importText(moved, options)).findings).toMatchObject([
    { kind: 'accepted', complaint: { kind: 'wrong-region', name: 'Delft' } },
    { kind: 'accepted', complaint: { kind: 'member-missing', names: ['Zoeterwoude'] } },
  ]);
});

it('a dry run says what would happen and stores nothing', async () => {
  const dry = { ...OCCASION, dryRun: true };
  expect(await importText(printed, AS_PRINTED, dry)).toMatchObject({ status: 'would-store', rows: 13 });
  expect(held()).toEqual([]);
  await importText(printed);
  expect(await importText(printed, AS_PRINTED, dry)).toMatchObject({ status: 'unchanged' });
});

it('a figure that does not add up is refused with its row; nothing is stored', async () => {
  const wrong = printed.replace('Leiden 78 382', 'Leiden 79 382');
  expect(await importText(wrong)).toMatchObject({
    status: 'refused',
    edition: null,
    rows: 0,
    complaint: { kind: 'row-sum', name: 'Leiden', sum: 1255, printed: 1254 },
  });
  expect(held()).toEqual([]);
});

it('a person who says why has it stored, with the complaint and the reason', async () => {
  const wrong = printed.replace('Leiden 78 382', 'Leiden 79 382');
  const report = await importText(wrong, { ...AS_PRINTED, accept: 'zo gedrukt' });
  expect(report.status).toBe('stored');
  expect(report.findings).toContainEqual(
    expect.objectContaining({
      kind: 'accepted',
      because: 'zo gedrukt',
      complaint: expect.objectContaining({ kind: 'row-sum', name: 'Leiden' }),
    }),
  );
});

it('a corrected file replaces the edition and keeps the old one in the history', async () => {
  await importText(printed);
  const corrected = printed.replace('Leiden 78 382 663 131', 'Leiden 78 382 662 132');
  const report = await importText(corrected, { ...AS_PRINTED, accept: 'kolomtotaal nog van de eerste druk' });
  expect(report.status).toBe('stored');
  expect(held()).toEqual(['2020-Q4-AM19']);
  expect((await bot.store.editions.history()).map(({ ended }) => ended?.how ?? null)).toEqual([
    'replaced',
    null,
  ]);
});
