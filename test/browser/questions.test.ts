import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  answer,
  answers,
  type BrowserUnderTest,
  openBrowser,
  openDirect,
  thread,
  type,
} from './open-browser.ts';

const VENLO = 'Venlo: 274 gemeente-profielen, 809 UWV-profielen';
let under: BrowserUnderTest;
beforeAll(async () => {
  under = await openBrowser();
});
afterAll(() => under.close());

test('a newcomer reads what this is, presses the first question and reads the answer', async () => {
  const page = await under.visit();
  await page.getByRole('heading', { name: 'Probeer de dekkingsbot' }).waitFor();
  await page.getByRole('button', { name: '/dekking venlo' }).click();
  const said = answer(page, VENLO);
  await said.getByText('Alleen zichtbaar voor jou').waitFor();
  await said.getByText('Bron: UWV, Transparantie van klantprofielen, 2e kwartaal 2025').waitFor();
  const words = await said.innerText();
  for (const figure of ['274 van 767', '809 van 959', '1.083 van 1.726', '35,7%', '84,4%', '62,7%'])
    expect(words).toContain(figure);
});

test('a region has its figures and a table that sorts', async () => {
  const page = await under.visit();
  await type(page, '/dekking noord-limburg');
  const said = answer(page, 'Noord-Limburg: 413 gemeente-profielen, 1.882 UWV-profielen');
  const names = said.getByRole('rowheader');
  await names.first().waitFor();
  expect(await names.count()).toBe(7);
  await said.getByRole('columnheader', { name: 'Totaal' }).getByRole('button').click();
  expect(await names.first().innerText()).toBe('Venlo');
});

test('each bar of a ranking has its name under it', async () => {
  const page = await under.visit();
  await type(page, '/dekking top 5 noord-limburg');
  const bars = answer(page, /^Hoogste dekking in Noord-Limburg/).getByRole('img', { name: 'Dekking' });
  for (const name of ['Gennep', 'Beesel', 'Horst aan de Maas', 'Venlo', 'Venray'])
    await bars.getByText(name, { exact: true }).waitFor();
});

test('long names under bars stay inside the drawing on a phone', async () => {
  const page = await under.visit({ width: 400, channel: 'landelijk' });
  await type(page, '/dekking krimpen aan den ijssel vs hardinxveld-giessendam vs leidschendam-voorburg');
  const bars = answer(page, /^Dekking: Krimpen/).getByRole('img', { name: 'Dekking' });
  await bars.waitFor();
  const outside = await bars.evaluate((drawing) => {
    const { left, bottom } = drawing.getBoundingClientRect();
    const boxes = [...drawing.querySelectorAll('text')].map((name) => name.getBoundingClientRect());
    return boxes.filter((box) => box.left < left - 1 || box.bottom > bottom + 1).length;
  });
  expect(outside).toBe(0);
});

test('a name that is two things is chosen with a button, and the answer takes its place', async () => {
  const page = await under.visit({ channel: 'landelijk' });
  await type(page, '/dekking groningen');
  await answer(page, /bedoel je/)
    .getByRole('button', { name: 'Gemeente Groningen' })
    .click();
  await answer(page, 'Gemeente Groningen: 108 gemeente-profielen, 1.733 UWV-profielen').waitFor();
  expect(await answers(page).count()).toBe(1);
});

test('an unknown name gets one sentence and no figure', async () => {
  const page = await under.visit();
  await type(page, '/dekking antwerpen');
  const said = answer(
    page,
    '“antwerpen” ken ik niet als gemeente, arbeidsmarktregio of plaats in Nederland.',
  );
  await said.waitFor();
  expect(await said.innerText()).not.toMatch(/\d%/);
});

test('a trend is drawn as a table and as a chart whose figures can be read', async () => {
  const page = await under.visit({ channel: 'holland-rijnland' });
  await type(page, '/dekking trend leiden');
  const said = answer(page, /^Leiden: .* sinds het 4e kwartaal 2020/);
  const row = said.getByRole('row', { name: /4e kwartaal 2020/ });
  await row.waitFor();
  expect(await row.innerText()).toMatch(/78\s+382\s+663\s+131\s+1\.254\s+59,1%/);
  await said.getByRole('img', { name: 'Dekking per editie' }).waitFor();
  await said.getByText('Cijfers in een tabel').click();
  await said.getByRole('table', { name: 'Dekking per editie' }).getByRole('cell', { name: '59,1' }).waitFor();
});

test('a button under an answer compares with the region', async () => {
  const page = await under.visit();
  await type(page, '/dekking venlo');
  await answer(page, VENLO).getByRole('button', { name: 'Vergelijk met regio' }).click();
  const said = answer(page, 'Dekking: Venlo 62,7% en Noord-Limburg 63,5%');
  const row = said.getByRole('row', { name: /^UWV-dekking/ });
  await row.waitFor();
  expect(await row.innerText()).toMatch(/84,4%\s+83,6%/);
});

test('a mention is answered in its thread, and “en venray?” there knows what was asked', async () => {
  const page = await under.visit();
  await type(page, '@dekkingsbot uwv-profielen in venlo');
  await page.getByRole('button', { name: '1 reactie' }).click();
  await thread(page).getByText('Venlo: 809 UWV-profielen').first().waitFor();
  const reply = page.getByRole('textbox', { name: 'Reageren in de thread' });
  await reply.fill('@dekkingsbot en venray?');
  await reply.press('Enter');
  await thread(page).getByText('Venray: 312 UWV-profielen').first().waitFor();
  expect(await answers(page).count()).toBe(0);
});

test('a private answer is shared with the channel, with who asked', async () => {
  const page = await under.visit({ channel: 'landelijk' });
  await type(page, '/dekking venlo');
  await answer(page, VENLO).getByRole('button', { name: 'Deel in kanaal' }).click();
  const shared = answers(page).filter({ hasNotText: 'Alleen zichtbaar voor jou' });
  await shared.getByText(VENLO).waitFor();
  await shared.getByText('@Sanne Peeters').waitFor();
  await page.getByLabel('Je bent nu').selectOption({ label: 'Joost van Dam (beheerder)' });
  await answer(page, VENLO).waitFor();
  expect(await answers(page).count()).toBe(1);
});

test('an exported CSV opens with its Dutch headings', async () => {
  const page = await under.visit({ channel: 'landelijk' });
  await type(page, '/dekking exporteer noord-limburg csv');
  await answer(page, 'Het bestand staat in je privéberichten met mij.').waitFor();
  const file = await downloaded(page, /\.csv/);
  const rows: string[][] = parse(await readFile(await file.path()), { delimiter: ';', bom: true });
  expect(rows.find((row) => row.includes('Venlo'))).toEqual(
    expect.arrayContaining(['274', '493', '809', '150']),
  );
  expect(rows[0]).toContain('Gemeente');
});

test('an exported workbook opens with numbers as numbers', async () => {
  const page = await under.visit({ channel: 'landelijk' });
  await type(page, '/dekking exporteer noord-limburg excel');
  await answer(page, 'Het bestand staat in je privéberichten met mij.').waitFor();
  const file = await downloaded(page, /\.xlsx/);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(await file.path());
  const values: unknown[][] = [];
  book.worksheets[0]?.eachRow((row) => values.push(Object.values(row.values)));
  expect(values.find((row) => row.includes('Venlo'))).toEqual(expect.arrayContaining([274, 493, 809, 150]));
  expect(book.worksheets.length).toBeGreaterThan(1);
});

async function downloaded(page: Page, name: RegExp): Promise<Download> {
  await openDirect(page, 'Berichten');
  const download = page.waitForEvent('download');
  await page.getByRole('main').getByRole('link', { name }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(name);
  return file;
}
