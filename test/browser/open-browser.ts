import { pino } from 'pino';
import type { Locator, Page } from 'playwright-core';
import { type Local, startLocally } from '../../src/compose/start-locally.ts';
import { launchChromium } from '../support/chromium.ts';
import { EDITIONS_FOLDER } from '../support/editions-folder.ts';

/** What one visits the workspace with. */
interface Visit {
  readonly width?: number;
  readonly dark?: boolean;
  /** Name of the channel one comes in at. */
  readonly channel?: string;
}

export interface BrowserUnderTest {
  readonly local: Local;
  /** A new visitor: nothing is remembered of earlier ones, and all messages are gone. */
  visit(visit?: Visit): Promise<Page>;
  close(): Promise<void>;
}

/** The whole bot as `npm start` opens it, and a real Chromium to meet it with. */
export async function openBrowser(): Promise<BrowserUnderTest> {
  const local = await startLocally({
    port: 0,
    log: pino({ level: 'silent' }),
    editionsFolder: EDITIONS_FOLDER,
  });
  const browser = await launchChromium();
  return {
    local,
    async visit({ width = 1200, dark = false, channel = 'noord-limburg' } = {}) {
      await Promise.all(browser.contexts().map((context) => context.close()));
      local.workspace.reset();
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: 'reduce',
      });
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      const id = Object.values(local.workspace.channels).find(({ name }) => name === channel)?.id ?? '';
      await page.goto(`${local.pageUrl}#${id}`);
      await box(page).waitFor();
      return page;
    },
    async close() {
      await browser.close();
      await local.stop();
    },
  };
}

/** Where one types in the channel or direct message that is open. */
export const box = (page: Page): Locator => page.getByRole('textbox', { name: /^Bericht aan / });

export async function type(page: Page, text: string): Promise<void> {
  await box(page).fill(text);
  await box(page).press('Enter');
}

/** What the bot said in the channel that is open, oldest first. */
export const answers = (page: Page): Locator =>
  page.getByRole('main').getByRole('article', { name: /^dekkingsbot/ });

/** The answer that begins with these words. */
export const answer = (page: Page, headline: string | RegExp): Locator =>
  answers(page)
    .filter({ has: page.getByText(headline).first() })
    .last();

export const thread = (page: Page): Locator => page.getByRole('complementary', { name: 'Thread' });

/** The direct message with the bot. */
export async function openDirect(page: Page, tab: 'Startpagina' | 'Berichten'): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Kanalen' })
    .getByRole('button', { name: 'dekkingsbot' })
    .click();
  await page.getByRole('tab', { name: tab }).click();
}
