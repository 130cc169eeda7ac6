import type { Browser } from 'playwright-core';

export interface Paper {
  readonly format: 'A3' | 'A4' | 'A5' | 'Letter';
  readonly landscape: boolean;
  /** 0.3–1. */
  readonly scale: number;
}

/** Prints a page with the browser's own header and footer: date, title, address and page number. */
export async function printPage(browser: Browser, html: string, paper: Paper): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setContent(html, { waitUntil: 'load' });
    return new Uint8Array(
      await page.pdf({
        ...paper,
        displayHeaderFooter: true,
        margin: { top: '50px', bottom: '50px', left: '20px', right: '20px' },
      }),
    );
  } finally {
    await page.close();
  }
}
