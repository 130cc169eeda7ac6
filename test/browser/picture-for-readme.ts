/** Draws docs/answer.png again: `node test/browser/picture-for-readme.ts`. */
import { answer, openBrowser, type } from './open-browser.ts';

const browser = await openBrowser();
const page = await browser.visit({ width: 900 });
await type(page, '/dekking venlo');
await answer(page, 'Venlo: 274 gemeente-profielen').screenshot({ path: 'docs/answer.png' });
await browser.close();
