const MOST_COLUMNS = 50;

/** The row of an HTML table that is being read; cells that span rows keep the columns right, empty below the first. */
export class HtmlTable {
  #cells: string[] = [];
  #open: string | null = null;
  #width = 1;
  /** Per column, how many further rows a cell above still covers. */
  #covered: number[] = [];

  isInCell(): boolean {
    return this.#open !== null;
  }

  addText(text: string): void {
    if (this.#open !== null) this.#open += text;
  }

  startCell(attributes: string): void {
    this.endCell();
    this.#skipCovered();
    this.#open = '';
    this.#width = span(attributes, 'colspan');
    const rows = span(attributes, 'rowspan') - 1;
    for (let column = 0; column < this.#width; column++) this.#covered[this.#cells.length + column] = rows;
  }

  endCell(): void {
    if (this.#open === null) return;
    const text = this.#open.replace(/[ \t\n\r\f]+/g, ' ').trim();
    this.#cells.push(text, ...Array.from({ length: this.#width - 1 }, () => ''));
    this.#open = null;
  }

  /** The values of the row that ends here; null when there was none. */
  endRow(): readonly string[] | null {
    this.endCell();
    if (this.#cells.length === 0) return null;
    this.#skipCovered();
    const values = this.#cells;
    this.#cells = [];
    return values;
  }

  #skipCovered(): void {
    while ((this.#covered[this.#cells.length] ?? 0) > 0) {
      this.#covered[this.#cells.length] = (this.#covered[this.#cells.length] ?? 0) - 1;
      this.#cells.push('');
    }
  }
}

function span(attributes: string, name: string): number {
  const value = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, 'i').exec(attributes)?.[1];
  return Math.min(MOST_COLUMNS, Math.max(1, Number(value ?? 1)));
}
