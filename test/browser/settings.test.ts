import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainPublication } from '../publication/plain-print.ts';
import {
  answer,
  answers,
  type BrowserUnderTest,
  box,
  openBrowser,
  openDirect,
  type,
} from './open-browser.ts';

let under: BrowserUnderTest;
beforeAll(async () => {
  under = await openBrowser();
});
afterAll(() => under.close());

test('a channel is linked to its region by its name, and “we” means that region from then on', async () => {
  const page = await under.visit();
  await type(page, '/dekking koppel');
  await page.getByRole('button', { name: 'Koppel aan Noord-Limburg' }).click();
  await answer(page, /heeft dit kanaal gekoppeld aan Noord-Limburg/).waitFor();
  await type(page, '/dekking hoe staan we ervoor');
  await answer(page, 'Noord-Limburg: 413 gemeente-profielen, 1.882 UWV-profielen').waitFor();
});

test('a channel whose name says nothing is linked from a menu', async () => {
  const page = await under.visit({ channel: 'stuurgroep' });
  await type(page, '/dekking koppel');
  await answer(page, 'Aan welke arbeidsmarktregio').getByRole('combobox').selectOption({ label: 'Twente' });
  await answer(page, /heeft dit kanaal gekoppeld aan Twente/).waitFor();
});

test('App Home names the newest edition and the form there says what is wrong before it subscribes', async () => {
  const page = await under.visit({ channel: 'landelijk' });
  await openDirect(page, 'Startpagina');
  const home = page.getByRole('region', { name: 'Startpagina' });
  await home.getByText('Nieuwste cijfers: 2e kwartaal 2025').waitFor();
  await home.getByRole('button', { name: 'Nieuw abonnement' }).click();
  const form = page.getByRole('dialog', { name: 'Weekbericht' });
  await form.getByLabel('Kanaal').selectOption({ label: '#landelijk' });
  await form.getByLabel('Plaats').fill('antwerpen');
  await form.getByRole('button', { name: 'Abonneer' }).click();
  await form.getByRole('alert').getByText('Deze plaats ken ik niet').waitFor();
  expect(await form.getByLabel('Plaats').inputValue()).toBe('antwerpen');
  await form.getByLabel('Plaats').fill('Twente');
  await form.getByLabel('Dag', { exact: true }).selectOption({ label: 'woensdag' });
  await form.getByRole('button', { name: 'Abonneer' }).click();
  await form.waitFor({ state: 'detached' });
  await home.getByText(/Twente: elke woensdag om 9:00 uur/).waitFor();
  await page.getByRole('navigation').getByRole('button', { name: 'landelijk' }).click();
  await answer(page, /heeft dit kanaal geabonneerd op Twente: elke woensdag/).waitFor();
});

test('of two subscriptions the one is stopped whose button is pressed', async () => {
  const page = await under.visit({ channel: 'zeeland' });
  const invite = page.getByRole('button', { name: 'Dekkingsbot uitnodigen' });
  await invite.click();
  await invite.waitFor({ state: 'detached' });
  for (const region of ['Drenthe', 'Zeeland']) {
    await type(page, `/dekking abonneer ${region}`);
    await answer(page, new RegExp(`geabonneerd op ${region}`)).waitFor();
  }
  await openDirect(page, 'Startpagina');
  const home = page.getByRole('region', { name: 'Startpagina' });
  const lines = home.getByText(/: elke \w+dag om /);
  await home.getByText('Zeeland: elke maandag').waitFor();
  const before = await lines.allInnerTexts();
  await home.getByRole('button', { name: 'Stop' }).last().click();
  await expect.poll(() => lines.allInnerTexts()).toEqual(before.slice(0, -1));
});

test('a person who chooses English in App Home gets English answers', async () => {
  const page = await under.visit({ channel: 'landelijk' });
  await page.getByLabel('Je bent nu').selectOption({ label: 'Joost van Dam (beheerder)' });
  await openDirect(page, 'Startpagina');
  const home = page.getByRole('region', { name: 'Startpagina' });
  await home.getByRole('combobox', { name: 'Mijn taal' }).selectOption({ label: 'Engels' });
  await home.getByText('My subscriptions').waitFor();
  await page.getByRole('navigation').getByRole('button', { name: 'landelijk' }).click();
  await type(page, '/dekking venlo');
  await answer(page, 'Venlo: 274 municipal profiles, 809 UWV profiles').waitFor();
  await openDirect(page, 'Startpagina');
  await home.getByRole('combobox', { name: 'My language' }).selectOption({ label: 'Automatic' });
  await home.getByText('Mijn abonnementen').waitFor();
});

test('a channel that subscribes gets its digest when the clock goes to Monday nine o’clock', async () => {
  const page = await under.visit({ channel: 'holland-rijnland' });
  await type(page, '/dekking abonneer holland-rijnland');
  await answer(page, /heeft dit kanaal geabonneerd op Holland Rijnland: elke maandag om 9:00 uur/).waitFor();
  const before = await answers(page).count();
  await page.getByRole('button', { name: 'Klok, storingen, wissen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Naar maandag 09:00' }).click();
  await answers(page)
    .nth(before)
    .getByText(/^Holland Rijnland/)
    .first()
    .waitFor();
  expect(await answers(page).count()).toBe(before + 1);
});

test('an administrator gives a publication, reads what is in it, and only then it is stored', async () => {
  const page = await under.visit({ channel: 'landelijk' });
  await page.getByLabel('Je bent nu').selectOption({ label: 'Joost van Dam (beheerder)' });
  await openDirect(page, 'Berichten');
  const give = async (): Promise<void> => {
    await page.getByLabel('Bestand kiezen').setInputFiles({
      name: 'noord-limburg.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(await plainPublication()),
    });
    await box(page).press('Enter');
  };
  await give();
  await page.getByRole('button', { name: 'Niet importeren' }).click();
  await answer(page, 'Goed, ik heb niets opgeslagen.').waitFor();
  await give();
  const report = answers(page).filter({ has: page.getByRole('button', { name: 'Importeren', exact: true }) });
  await report.getByText('Grootste veranderingen').waitFor();
  await report.getByRole('button', { name: 'Importeren', exact: true }).click();
  await answer(page, 'Opgeslagen: 2026-Q1-AM29').waitFor();
  await type(page, 'noord-limburg');
  await answers(page)
    .last()
    .getByText(/1e kwartaal 2026/)
    .first()
    .waitFor();
});
