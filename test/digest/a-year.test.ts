import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bot, openBot } from '../../src/compose/open-bot.ts';
import type { PlaceCode } from '../../src/domain/place.ts';
import { renderDigestText } from '../../src/present/digest.ts';
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

const FIRST_MONDAY = Date.UTC(2026, 10, 23);
const WEEK_MS = 7 * 86_400_000;

function textOf(code: PlaceCode, week: number, language: 'nl' | 'en' = 'nl'): string {
  const today = new Date(FIRST_MONDAY + week * WEEK_MS).toISOString().slice(0, 10);
  return renderDigestText(weekDigest(bot, code, today, language), bot.places);
}

/** Without what tells the weeks apart anyway: the number of the week and the age of the figures. */
function saidOf(text: string): string {
  return text.replace(/week \d+/, '').replace(/ · (nieuwste )?cijfers .*/, '');
}

const REGIONS: readonly PlaceCode[] = ['AM29', 'AM24', 'AM35', 'AM20', 'AM19', 'AM01', 'NL'];

describe.each(REGIONS)('a year of %s', (code) => {
  it('says nothing twice in 36 weeks, and no sentence but those of the region itself two weeks running', () => {
    const texts = Array.from({ length: 52 }, (_, week) => saidOf(textOf(code, week)));
    expect(new Set(texts.slice(0, 36)).size).toBe(36);
    for (const [index, text] of texts.entries()) {
      const next = texts[index + 1]?.split('\n') ?? [];
      const same = text
        .split('\n')
        .filter((line) => next.includes(line) && !line.startsWith('De telregels van 2025'));
      // Headline, small print, no news, one or two sources.
      expect(same.length, `${text}\n\n${next.join('\n')}`).toBeLessThanOrEqual(5);
    }
  });
});

it('a municipality says nothing twice in twenty weeks', () => {
  const texts = Array.from({ length: 20 }, (_, week) => saidOf(textOf('GM0983', week)));
  expect(new Set(texts).size).toBe(20);
});

/** The figures as they stand in the file, read without the code under test. */
interface Row {
  readonly level: string;
  readonly region: string;
  readonly code: string;
  readonly name: string;
  readonly counts: readonly [number, number, number, number, number];
}

const ROWS: readonly Row[] = readFileSync(join(EDITIONS_FOLDER, '2025-Q2.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [level = '', region = '', , code = '', name = '', ...rest] = line.split(',');
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = rest.map(Number);
    return { level, region, code, name, counts: [a, b, c, d, e] };
  });

const number = (value: number) => value.toLocaleString('nl-NL');
const percent = (part: number, of: number) =>
  `${((part / of) * 100).toLocaleString('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })}%`;

function membersOf(region: string): readonly Row[] {
  return ROWS.filter((row) => row.level === 'municipality' && row.region === region);
}

function totalsOf(region: string): Row['counts'] {
  const row = ROWS.find((each) => each.level === 'region' && each.region === region);
  if (row === undefined) throw new Error('no such region');
  return row.counts;
}

const SHARES: Readonly<Record<string, (row: Row['counts']) => readonly [number, number]>> = {
  Dekking: ([a, , c, , e]) => [a + c, e],
  'Gemeente-dekking': ([a, b]) => [a, a + b],
  'UWV-dekking': ([, , c, d]) => [c, c + d],
};

const LEFT: Readonly<Record<string, (row: Row['counts']) => number>> = {
  'mensen zonder profiel': ([, b, , d]) => b + d,
  'gemeente-cliënten zonder profiel': ([, b]) => b,
  'UWV-cliënten zonder profiel': ([, , , d]) => d,
};

const ENDS = {
  highest: ['de hoogste', 'op één na de hoogste'],
  lowest: ['de laagste', 'op één na de laagste'],
} as const;

/** Every number of a digest, computed once more from the file. Gives how many sentences were looked at. */
function recompute(text: string, region: string): number {
  const members = membersOf(region);
  const [a, , c, , e] = totalsOf(region);
  const lines = text.split('\n');
  const light = /in beeld: (.*)$/m.exec(text)?.[1];
  const member = members.find(({ name }) => name === light?.replace(/^(gemeente) /, ''));
  if (member === undefined) throw new Error(`nobody in the light of ${text}`);
  const [x, , z] = member.counts;
  expect(lines[0]).toContain(`${number(a)} gemeente-profielen, ${number(c)} UWV-profielen`);
  expect(lines[1]).toContain(`dekking ${percent(a + c, e)}`);
  const profiles = `${number(x)} gemeente-profiel${x === 1 ? '' : 'en'} en ${number(z)} UWV-profiel${z === 1 ? '' : 'en'}`;
  expect(text).toContain(`  • ${profiles}\n`);
  const [, metric = '', share, rank] = /• (\S+) (\S+%): (.*) van de \d+ gemeenten/.exec(text) ?? [];
  const shareOf = SHARES[metric];
  if (shareOf === undefined) throw new Error(`no share in ${text}`);
  const shareIn = (row: Row) => shareOf(row.counts)[0] / shareOf(row.counts)[1];
  const large = members.filter((row) => shareOf(row.counts)[1] >= 10);
  expect(share).toBe(percent(...shareOf(member.counts)));
  expect(text).toContain(`van de ${large.length} gemeenten`);
  const others = large.filter((row) => row !== member).map(shareIn);
  const higher = others.filter((other) => other > shareIn(member)).length;
  const lower = others.filter((other) => other < shareIn(member)).length;
  const joint = higher + lower < others.length ? 'gedeeld ' : '';
  const [top, bottom] = [ENDS.highest[higher], ENDS.lowest[lower]];
  expect(rank).toBe(`${joint}${top ?? bottom ?? `nummer ${higher + 1}`}`);
  return 4 + recomputeToWin(text, members, totalsOf(region));
}

function recomputeToWin(text: string, members: readonly Row[], totals: Row['counts']): number {
  const items = [...text.matchAll(/ {2}• (.+): (?:nog )?([\d.]+)(?: profiel(?:en)?)?$/gm)];
  const most = /Meest te winnen,(?: samen ([\d.]+))? van (?:de )?([\d.]+) (.+):$/m.exec(text);
  const leftOf = LEFT[most?.[3] ?? ''];
  const needed = (row: Row) => {
    const [part, of] = [totals[0] + totals[2], totals[4]];
    const [own, all] = [row.counts[0] + row.counts[2], row.counts[4]];
    // In whole numbers: the smallest n with (own + n) / all ≥ part / of.
    return Math.ceil((part * all - own * of) / of);
  };
  const value = leftOf === undefined ? needed : (row: Row) => leftOf(row.counts);
  const expected = members
    .map((row) => ({ name: row.name, value: value(row) }))
    .filter((row) => row.value > 0)
    .sort((one, other) => other.value - one.value || one.name.localeCompare(other.name, 'nl'))
    .slice(0, 3);
  expect(items.map(([, name, people]) => `${name} ${people}`)).toEqual(
    expected.map((row) => `${row.name} ${number(row.value)}`),
  );
  if (leftOf !== undefined) {
    expect(most?.[2]).toBe(number(leftOf(totals)));
    const together = expected.reduce((sum, row) => sum + row.value, 0);
    if (together !== leftOf(totals)) expect(most?.[1]).toBe(number(together));
  }
  return 1 + items.length;
}

it.each(['AM29', 'AM24'] as const)('every figure of a year of %s is that of the publication', (region) => {
  let sentences = 0;
  for (let week = 0; week < 52; week += 1) sentences += recompute(textOf(region, week), region);
  expect(sentences).toBeGreaterThan(300);
});
