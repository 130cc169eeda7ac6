import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { PrintedTable } from './edition-tables.ts';
import { dice } from './invented.ts';

/** How a table is drawn on a page. */
export interface Drawing {
  readonly font: string;
  readonly size: number;
  readonly page: 'A3' | 'A4' | 'A5' | 'LETTER';
  readonly landscape: boolean;
  /** Width of the columns of region and name, in heights of a letter. */
  readonly nameWidth: number;
  readonly figureWidth: number;
  readonly figures: 'top' | 'middle' | 'bottom';
  readonly align: 'left' | 'right' | 'center';
  readonly nameAlign: 'left' | 'center' | 'right';
  /** What one piece of text in the file is. */
  readonly pieces: 'cell' | 'word' | 'glyph' | 'row';
  readonly order: 'rows' | 'columns' | 'shuffled';
  readonly regionCell: 'top' | 'middle';
  readonly turned: 0 | 90 | 180 | 270;
  /** Draws all text again, so many points to the right. */
  readonly shadow?: number;
}

interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly column: number;
}

const FONTS = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');
const SIZES = { A3: [842, 1191], A4: [595, 842], A5: [420, 595], LETTER: [612, 792] } as const;
const LINE = 1.25;
const MARGIN = 30;

/** A real PDF of the tables. */
export async function pdfOf(tables: readonly PrintedTable[], drawing: Drawing): Promise<Uint8Array> {
  const doc = new PDFDocument({
    autoFirstPage: false,
    compress: true,
  });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => doc.on('end', () => resolve()));
  doc.font(drawing.font.endsWith('.ttf') ? join(FONTS, drawing.font) : drawing.font).fontSize(drawing.size);
  const printer = new Printer(doc, drawing);
  for (const table of tables) printer.table(table);
  printer.finish();
  doc.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

class Printer {
  readonly doc: PDFKit.PDFDocument;
  readonly drawing: Drawing;
  #pieces: Piece[] = [];
  #y = 0;
  #page = 0;

  constructor(doc: PDFKit.PDFDocument, drawing: Drawing) {
    this.doc = doc;
    this.drawing = drawing;
  }

  table(table: PrintedTable): void {
    const widths = this.#widths(table);
    const needed = this.#left(widths, widths.length) + MARGIN;
    this.#newPage(needed);
    for (const line of [...table.title, '', ...table.prose, '']) this.#text(line);
    this.#headings(table);
    let region: { readonly lines: readonly string[]; readonly from: number } | null = null;
    for (const row of table.rows) {
      const cells = row.map((text, column) =>
        column < row.length - 5 ? this.#wrap(text, (widths[column] ?? 0) - 4) : [text],
      );
      const names = cells.length - 5;
      const own = cells.slice(names === 2 && this.drawing.regionCell === 'middle' ? 1 : 0, names);
      const height = Math.max(1, ...own.map((lines) => lines.length)) * this.#line();
      if (this.#y + height > this.doc.page.height - 60) {
        this.#region(region);
        region = null;
        this.#newPage(needed);
        this.#headings(table);
      }
      const first = cells[0] ?? [];
      if (names === 2 && this.drawing.regionCell === 'middle' && first.length > 0)
        region = { lines: first, from: this.#y };
      this.#row(cells, widths, height, names === 2 && this.drawing.regionCell === 'middle');
      this.#y += height + 2;
    }
    this.#region(region);
    this.#y += this.#line();
    if (this.#y + table.under.length * 3 * this.#line() > this.doc.page.height - 60) this.#newPage(needed);
    for (const line of table.under) this.#text(line);
  }

  finish(): void {
    if (this.#page === 0) return;
    const pieces = this.#ordered();
    const { turned } = this.drawing;
    if (turned !== 0) Object.assign(this.doc.page.dictionary.data, { Rotate: turned });
    for (const shift of this.drawing.shadow ? [0, this.drawing.shadow] : [0]) {
      for (const { text, x, y } of pieces) this.doc.text(text, x + shift, y, { lineBreak: false });
    }
    this.#pieces = [];
  }

  /** As wide as asked, or as the table needs. */
  #newPage(needed: number): void {
    this.finish();
    const [short, long] = SIZES[this.drawing.page];
    const [width, height] = this.drawing.landscape ? [long, short] : [short, long];
    this.doc.addPage({ size: [Math.max(width, needed), height], margin: 0 });
    this.#page++;
    this.#y = 20;
    this.#put(`21-11-2026, 22:23 Verzonnen testgegevens`, MARGIN, -1);
    this.#put(
      `https://voorbeeld.test/klantprofielen.html ${this.#page}/99`,
      MARGIN,
      -1,
      this.doc.page.height - 30,
    );
    this.#y = 40;
  }

  #headings(table: PrintedTable): void {
    const widths = this.#widths(table);
    for (const heading of table.headings) {
      const cells = heading.map((text, column) => this.#wrap(text, (widths[column] ?? 0) - 4));
      const height = Math.max(1, ...cells.map((lines) => lines.length)) * this.#line();
      cells.forEach((lines, column) => {
        lines.forEach((line, at) => {
          this.#put(line, this.#left(widths, column), column, this.#y + at * this.#line());
        });
      });
      this.#y += height + 2;
    }
  }

  #row(
    cells: readonly (readonly string[])[],
    widths: readonly number[],
    height: number,
    skipRegion: boolean,
  ): void {
    if (this.drawing.pieces === 'row') {
      this.#put(cells.flat().filter(Boolean).join(' '), MARGIN, 0, this.#y);
      return;
    }
    cells.forEach((lines, column) => {
      if (column === 0 && skipRegion) return;
      const isName = column < cells.length - 5;
      const free = height - lines.length * this.#line();
      const shift = isName
        ? 0
        : this.drawing.figures === 'top'
          ? 0
          : this.drawing.figures === 'middle'
            ? free / 2
            : free;
      lines.forEach((line, at) => {
        const left = this.#left(widths, column);
        const room = (widths[column] ?? 0) - 4 - this.doc.widthOfString(line);
        const align = isName ? this.drawing.nameAlign : this.drawing.align;
        const indent = align === 'left' ? 0 : align === 'center' ? room / 2 : room;
        this.#put(line, left + Math.max(0, indent), column, this.#y + shift + at * this.#line());
      });
    });
  }

  /** A region's cell that spans its rows, its name half-way down. */
  #region(region: { readonly lines: readonly string[]; readonly from: number } | null): void {
    if (!region) return;
    const middle = (region.from + this.#y - region.lines.length * this.#line()) / 2;
    region.lines.forEach((line, at) => {
      this.#put(line, MARGIN, 0, Math.max(region.from, middle) + at * this.#line());
    });
  }

  #text(line: string): void {
    for (const piece of this.#wrap(line, this.doc.page.width - 2 * MARGIN)) {
      this.#put(piece, MARGIN, -1);
      this.#y += this.#line();
    }
    if (line === '') this.#y += this.#line();
  }

  #put(text: string, x: number, column: number, y = this.#y): void {
    const { pieces } = this.drawing;
    if (pieces === 'cell' || pieces === 'row') {
      this.#pieces.push({ text, x, y, column });
      return;
    }
    const parts = pieces === 'word' ? (text.match(/[^ ]+/g) ?? []) : [...text];
    let from = 0;
    for (const part of parts) {
      const at = text.indexOf(part, from);
      from = at + part.length;
      if (part.trim() !== '')
        this.#pieces.push({ text: part, x: x + this.doc.widthOfString(text.slice(0, at)), y, column });
    }
  }

  #ordered(): readonly Piece[] {
    const { order } = this.drawing;
    if (order === 'columns') return this.#pieces.toSorted((a, b) => a.column - b.column);
    if (order === 'rows') return this.#pieces;
    const roll = dice(this.#page);
    return this.#pieces
      .map((piece) => ({ piece, at: roll(1_000_000) }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ piece }) => piece);
  }

  #line(): number {
    return this.drawing.size * LINE;
  }

  #widths(table: PrintedTable): readonly number[] {
    const names = (table.rows[0]?.length ?? 6) - 5;
    const { nameWidth, figureWidth, size } = this.drawing;
    const asked = [
      ...Array.from({ length: names }, () => nameWidth * size),
      ...Array.from({ length: 5 }, () => figureWidth * size),
    ];
    const longest = (column: number) =>
      Math.max(...table.rows.map((row) => this.#longestWord(row[column] ?? '')));
    return asked.map((width, column) => Math.max(width, longest(column) + 5));
  }

  #longestWord(text: string): number {
    return Math.max(
      0,
      ...(/^[\d\s]+$/.test(text) ? [text] : text.split(/ |(?<=-)/)).map((word) =>
        this.doc.widthOfString(word),
      ),
    );
  }

  #left(widths: readonly number[], column: number): number {
    return MARGIN + widths.slice(0, column).reduce((sum, width) => sum + width, 0);
  }

  /** Breaks at spaces and after hyphens. */
  #wrap(text: string, width: number): readonly string[] {
    if (text === '') return [];
    const lines: string[] = [];
    let open = '';
    for (const word of text.split(/(?<= )|(?<=-)/)) {
      if (open !== '' && this.doc.widthOfString((open + word).trimEnd()) > width) {
        lines.push(open.trimEnd());
        open = word;
      } else open += word;
    }
    return [...lines, open.trimEnd()];
  }
}
