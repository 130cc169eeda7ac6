import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bot, openBot } from '../../src/compose/open-bot.ts';
import { mondayOf } from '../../src/digest/week.ts';
import type { PlaceCode } from '../../src/domain/place.ts';
import { checkMessage } from '../../src/local-slack/block-kit-limits.ts';
import { renderDigest, renderDigestText } from '../../src/present/digest.ts';
import { EDITIONS_FOLDER } from '../support/editions-folder.ts';
import { weekDigest } from './week-digest.ts';

let bot: Bot;
beforeAll(async () => {
  bot = await openBot(
    { databaseUrl: 'sqlite::memory:', encryptionKey: null, loadShippedEditions: true },
    new Date('2026-11-01T00:00:00Z'),
    EDITIONS_FOLDER,
  );
});
afterAll(() => bot.store.close());

const WEEKS = [
  '2026-W48',
  '2026-W49',
  '2026-W50',
  '2026-W51',
  '2026-W52',
  '2026-W53',
  '2027-W01',
  '2027-W02',
];
const PLACES: readonly (readonly [string, PlaceCode])[] = [
  ['Noord-Limburg', 'AM29'],
  ['Zeeland', 'AM24'],
  ['Venlo', 'GM0983'],
  ['Schiermonnikoog', 'GM0088'],
  ['Amsterdam', 'GM0363'],
  ['Gorinchem', 'AM35'],
  ['Nederland', 'NL'],
];

function said(code: PlaceCode, week: string, language: 'nl' | 'en') {
  const today = mondayOf(week);
  if (today === null) throw new Error('no such week');
  return weekDigest(bot, code, today, language);
}

describe.each(PLACES)('eight successive digests of %s', (_name, code) => {
  it.each(['nl', 'en'] as const)('are all different, apart from the week’s number (%s)', (language) => {
    const texts = WEEKS.map((week) =>
      renderDigestText(said(code, week, language), bot.places).replace(/week \d+/, ''),
    );
    expect(new Set(texts).size).toBe(WEEKS.length);
  });

  it('never put the same in the light two weeks in a row', () => {
    const lights = WEEKS.map((week) => {
      const { spotlight } = said(code, week, 'nl');
      return spotlight?.kind === 'member' ? spotlight.of.place.code : JSON.stringify(spotlight);
    });
    for (const [index, light] of lights.entries()) expect(light).not.toBe(lights[index + 1]);
  });

  it('never look at what there is to win from the same side, nor give the same advice, two weeks in a row', () => {
    const weeks = WEEKS.map((week) => said(code, week, 'nl'));
    for (const [index, week] of weeks.entries()) {
      const next = weeks[index + 1];
      if (next === undefined) continue;
      expect(week.advice).not.toBe(next.advice);
      // With one person short of everything there is only one side.
      if (code !== 'GM0088') expect(week.toWin).not.toEqual(next.toWin);
    }
  });

  it('are the same when made again', () => {
    expect(said(code, '2026-W50', 'nl')).toEqual(said(code, '2026-W50', 'nl'));
  });

  it('fit in a Slack message, of blocks that every Slack takes', () => {
    for (const week of WEEKS) {
      const { text, blocks } = renderDigest(said(code, week, 'nl'), bot.places);
      expect(blocks.map(({ type }) => type)).not.toContain('data_table');
      expect(blocks.map(({ type }) => type)).not.toContain('data_visualization');
      expect(checkMessage(JSON.parse(JSON.stringify({ text, blocks })), () => true)).toEqual([]);
    }
  });
});
