import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer, type BrowserUnderTest, box, openBrowser, openDirect, thread, type } from './open-browser.ts';

const VENLO = 'Venlo: 274 gemeente-profielen, 809 UWV-profielen';
let under: BrowserUnderTest;
beforeAll(async () => {
  under = await openBrowser();
});
afterAll(() => under.close());

/** The places where one meets the bot, each with something in it. */
const PLACES: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  [
    'a channel',
    async (page) => {
      await type(page, '/dekking groningen');
      await answer(page, /bedoel je/).waitFor();
      await type(page, '/dekking trend leiden');
      await page.getByRole('img', { name: 'Dekking per editie' }).waitFor();
    },
  ],
  [
    'a thread',
    async (page) => {
      await type(page, '@dekkingsbot noord-limburg');
      await page.getByRole('button', { name: '1 reactie' }).click();
      await thread(page).getByRole('rowheader', { name: 'Venlo' }).waitFor();
    },
  ],
  [
    'App Home',
    async (page) => {
      await openDirect(page, 'Startpagina');
      await page.getByRole('button', { name: 'Nieuw abonnement' }).waitFor();
    },
  ],
  [
    'a form with an error',
    async (page) => {
      await openDirect(page, 'Startpagina');
      await page.getByRole('button', { name: 'Nieuw abonnement' }).click();
      const form = page.getByRole('dialog', { name: 'Weekbericht' });
      await form.getByLabel('Kanaal').selectOption({ label: '#landelijk' });
      await form.getByLabel('Plaats').fill('antwerpen');
      await form.getByRole('button', { name: 'Abonneer' }).click();
      await form.getByRole('alert').getByText('Deze plaats ken ik niet').waitFor();
    },
  ],
];

describe.each(PLACES)('%s', (_, go) => {
  test('axe finds nothing serious, by day and by night', async () => {
    const page = await under.visit();
    await go(page);
    expect(await serious(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await serious(page, ['color-contrast'])).toEqual([]);
  });

  test('on a phone nothing sticks out', async () => {
    const page = await under.visit();
    await go(page);
    await page.setViewportSize({ width: 400, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(400);
    expect(await sticksOut(page)).toEqual([]);
  });
});

test('who wants it dark gets light words on a dark ground', async () => {
  const page = await under.visit({ dark: true });
  await type(page, '/dekking venlo');
  await answer(page, VENLO).waitFor();
  expect(await brightness(page, 'color')).toBeGreaterThan(500);
  expect(await brightness(page, 'backgroundColor')).toBeLessThan(150);
});

test('on a phone the channels go away when one presses beside them, or Escape', async () => {
  const page = await under.visit({ width: 400 });
  const channels = page.getByRole('navigation', { name: 'Kanalen' });
  await page.getByRole('button', { name: 'Kanalen tonen' }).click();
  await channels.waitFor();
  await page.mouse.click(380, 300);
  await channels.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Kanalen tonen' }).click();
  await channels.waitFor();
  await page.keyboard.press('Escape');
  await channels.waitFor({ state: 'hidden' });
});

test('with the keyboard alone: the way in, a look-up, and a button under the answer', async () => {
  const page = await under.visit();
  await tabTo(page, page.getByRole('link', { name: 'Naar de berichten' }));
  await page.keyboard.press('Enter');
  await tabTo(page, box(page));
  await page.keyboard.type('/dekking venlo');
  await page.keyboard.press('Enter');
  await answer(page, VENLO).waitFor();
  await tabTo(page, page.getByRole('button', { name: 'Vergelijk met regio' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await answer(page, 'Dekking: Venlo 62,7% en Noord-Limburg 63,5%').waitFor();
  await tabTo(page, page.getByRole('button', { name: 'Meer mogelijkheden' }).last());
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Klopt niet: verkeerde plaats' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('menuitem').count()).toBe(0);
});

async function serious(page: Page, rules?: string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules === undefined ? axe : axe.withRules(rules)).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** Words and buttons that are cut off at the right edge of a phone; what scrolls by itself does not count. */
async function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(`
    [...document.querySelectorAll('main *, aside *, dialog *')]
      .filter((each) => each.closest('[tabindex="0"].table-scroll, [hidden], .unseen') === null)
      .filter((each) => each.getBoundingClientRect().right > 401 && each.getBoundingClientRect().left < 400)
      .map((each) => each.outerHTML.slice(0, 100))
  `);
}

/** Sum of red, green and blue: 0 (black) to 765 (white). */
async function brightness(page: Page, property: 'color' | 'backgroundColor'): Promise<number> {
  const written = await page.evaluate<string>(`getComputedStyle(document.body).${property}`);
  return (written.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
}

async function tabTo(page: Page, wanted: Locator, key = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < 40; pressed += 1) {
    await page.keyboard.press(key);
    if ((await wanted.and(page.locator(':focus')).count()) === 1) return;
  }
  throw new Error(`${wanted} is not reached by ${key}`);
}
