import { AxeBuilder } from '@axe-core/playwright';
import type { App } from '@slack/bolt';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { travelClock } from '../../src/local-slack/travel-clock.ts';
import type { Workspace } from '../../src/local-slack/workspace.ts';
import { launchChromium } from '../support/chromium.ts';
import { httpBot, workspaceOnly } from './tiny-bot.ts';

let workspace: Workspace;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let close = async (): Promise<void> => {};
const asked: string[] = [];

beforeAll(async () => {
  workspace = await workspaceOnly({ clock: travelClock(new Date('2026-11-21T10:00:00Z')) });
  const bot = await httpBot(workspace, answers);
  close = bot.close;
  workspace.connect([bot.url]);
  browser = await launchChromium();
});
beforeEach(async () => {
  workspace.reset();
  asked.length = 0;
  context = await browser.newContext({ viewport: { width: 1200, height: 800 } });
  page = await context.newPage();
  await page.goto(workspace.pageUrl);
  await page.getByRole('heading', { name: 'Probeer de dekkingsbot' }).waitFor();
});
afterEach(() => context.close());
afterAll(async () => {
  await browser.close();
  await close();
  await workspace.close();
});

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const numbered = (value: number) => ({
  type: 'raw_number' as const,
  value,
  text: value.toLocaleString('nl-NL'),
});
const cell = (text: string) => ({ type: 'raw_text' as const, text });
const HOSTILE =
  '<img src=x onerror="document.title=1"> <javascript:alert(1)|klik> *<https://example.org|veilig>*';

function answers(app: App): void {
  app.command('/dekking', async ({ ack, command, client }) => {
    asked.push(command.text);
    if (command.text === 'tabel') {
      await ack({
        text: 'Noord-Limburg',
        blocks: [
          {
            type: 'data_table',
            caption: 'Noord-Limburg',
            page_size: 2,
            row_header_column_index: 0,
            rows: [
              [cell('Gemeente'), cell('Totaal')],
              [cell('Beesel'), numbered(177)],
              [cell('Venlo'), numbered(1726)],
              [cell('Gennep'), numbered(201)],
            ],
          },
        ],
      });
    } else if (command.text === 'formulier') {
      await ack();
      await client.views.open({
        trigger_id: command.trigger_id,
        view: {
          type: 'modal',
          callback_id: 'formulier',
          title: plain('Weekbericht'),
          submit: plain('Abonneren'),
          blocks: [
            {
              type: 'input',
              block_id: 'tijd',
              label: plain('Tijd'),
              element: { type: 'plain_text_input', action_id: 'tijd' },
            },
          ],
        },
      });
    } else {
      await ack({ text: HOSTILE, blocks: [{ type: 'section', text: { type: 'mrkdwn', text: HOSTILE } }] });
    }
  });
  app.view('formulier', async ({ ack, view }) => {
    const time = view.state.values['tijd']?.['tijd']?.value ?? '';
    await (time === '9:00'
      ? ack()
      : ack({ response_action: 'errors', errors: { tijd: 'Dit is geen tijd.' } }));
  });
  app.event('app_mention', async ({ event, say }) => {
    await say({ text: 'Venray: 61 gemeente-profielen', thread_ts: event.thread_ts ?? event.ts });
  });
}

const box = () => page.getByRole('textbox', { name: 'Bericht aan #noord-limburg' });
async function type(text: string): Promise<void> {
  await box().fill(text);
  await box().press('Enter');
}

test('a newcomer presses the first suggestion and gets a private answer', async () => {
  await page.getByRole('button', { name: '/dekking venlo' }).click();
  await page.getByText('Alleen zichtbaar voor jou').waitFor();
  expect(asked).toEqual(['venlo']);
});

test('with the keyboard alone: a slash suggests the command, Enter takes it, Enter sends it', async () => {
  await box().focus();
  await page.keyboard.type('/d');
  await page.getByRole('option', { name: '/dekking' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('weesp');
  await page.keyboard.press('Enter');
  await page.getByText('Alleen zichtbaar voor jou').waitFor();
  expect(asked).toEqual(['weesp']);
});

test('what a message says is never run, and only web addresses become links', async () => {
  await type('/dekking x');
  await page.locator('.message').getByText('onerror').waitFor();
  expect(await page.title()).toContain('noord-limburg');
  expect(await page.locator('.messages img[src="x"]').count()).toBe(0);
  expect(
    await page.locator('.messages a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(['https://example.org']);
});

test('a data_table sorts by figures and turns its pages', async () => {
  await type('/dekking tabel');
  const first = page.locator('.data-table tbody th');
  await first.first().waitFor();
  expect(await first.allInnerTexts()).toEqual(['Beesel', 'Venlo']);
  await page.getByRole('button', { name: 'Totaal' }).click();
  expect(await first.allInnerTexts()).toEqual(['Venlo', 'Gennep']);
  await page.getByRole('button', { name: 'Volgende' }).click();
  expect(await first.allInnerTexts()).toEqual(['Beesel']);
});

test('a mention is answered in the thread, beside the channel', async () => {
  await type('@dekkingsbot venray');
  await page.getByRole('button', { name: '1 reactie' }).click();
  await page
    .getByRole('complementary', { name: 'Thread' })
    .getByText('Venray: 61 gemeente-profielen')
    .waitFor();
});

test('a modal says what is wrong, keeps what was typed, and closes when it is right', async () => {
  await type('/dekking formulier');
  const field = page.getByRole('textbox', { name: 'Tijd' });
  await field.fill('straks');
  await page.getByRole('button', { name: 'Abonneren' }).click();
  await page.getByText('Dit is geen tijd.').waitFor();
  expect(await field.inputValue()).toBe('straks');
  await field.fill('9:00');
  await field.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('who acts as someone else sees what that person sees', async () => {
  await type('/dekking x');
  await page.getByText('Alleen zichtbaar voor jou').waitFor();
  await page.getByLabel('Je bent nu').selectOption({ label: 'Joost van Dam (beheerder)' });
  await page.getByRole('heading', { name: 'Probeer de dekkingsbot' }).waitFor();
  expect(await page.getByText('Alleen zichtbaar voor jou').count()).toBe(0);
});

describe('for everyone', () => {
  test.each(['light', 'dark'] as const)('axe finds nothing serious: %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await type('/dekking tabel');
    await page.locator('.data-table').waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.filter((each) => each.impact === 'serious' || each.impact === 'critical')).toEqual([]);
  });

  test('on a phone nothing sticks out, and the channels are behind one button', async () => {
    await page.setViewportSize({ width: 400, height: 800 });
    await type('/dekking tabel');
    await page.locator('.data-table').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(400);
    await page.getByRole('button', { name: 'Kanalen tonen' }).click();
    await page.getByRole('button', { name: 'zeeland' }).click();
    await page.getByRole('button', { name: 'Dekkingsbot uitnodigen' }).waitFor();
  });
});
