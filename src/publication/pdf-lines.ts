import { getDocumentProxy } from 'unpdf';
import type { Complaint } from '../domain/edition.ts';
import type { Line } from './line.ts';
import { type Glyphs, pageLines } from './page-lines.ts';

/** Most pages that are read. */
const MOST_PAGES = 500;
/** A page of prose has some 4,000 characters; far more is no publication. */
const MOST_ITEMS = 100_000;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

/** Lines of every page of a PDF, rebuilt from where its text stands. */
export async function pdfLines(
  bytes: Uint8Array,
  onProgress?: (page: number, pages: number) => void,
): Promise<readonly Line[] | Complaint> {
  const pdf = await open(bytes);
  if ('kind' in pdf) return pdf;
  try {
    if (pdf.numPages > MOST_PAGES) return { kind: 'unreadable', detail: 'too-many-pages' };
    const lines: Line[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      lines.push(...pageLines(await glyphsOf(page), number));
      page.cleanup();
      onProgress?.(number, pdf.numPages);
    }
    return lines.length > 0 ? lines : { kind: 'unreadable', detail: 'no-text' };
  } catch {
    return { kind: 'unreadable', detail: 'damaged' };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<Pdf | Complaint> {
  try {
    // PDF.js takes the bytes for itself, so it gets a copy.
    return await getDocumentProxy(bytes.slice(), {
      verbosity: 0,
      useSystemFonts: false,
      disableFontFace: true,
    });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { kind: 'unreadable', detail: isLocked ? 'encrypted' : 'damaged' };
  }
}

async function glyphsOf(page: Page): Promise<readonly Glyphs[]> {
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = page.getViewport({ scale: 1 }).transform;
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  if (items.length > MOST_ITEMS) throw new Error('too much text on a page');
  return items.flatMap((item): Glyphs[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [ia, ib, ic, id, x, y] = numbers(item.transform);
    const right = a * ia + c * ib;
    const down = b * ia + d * ib;
    return [
      {
        text: item.str,
        x: a * x + c * y + e,
        y: b * x + d * y + f,
        width: item.width,
        size: Math.hypot(ic, id) || Math.hypot(ia, ib) || 1,
        quarterTurns: (Math.round(Math.atan2(down, right) / (Math.PI / 2)) + 4) % 4,
      },
    ];
  });
}

function numbers(transform: readonly unknown[]): readonly [number, number, number, number, number, number] {
  const [a, b, c, d, e, f] = transform.map(Number);
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}
