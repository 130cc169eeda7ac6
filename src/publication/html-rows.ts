/** More columns than any publication has; a page may claim any number. */
const MOST_COLUMNS = 50;

/** The rows of one part of an HTML table; cells that span rows keep the columns right, empty below the first. */
export class HtmlRows {
  #values: string[] = [];
  /** Per column, how many further rows a cell above still covers. */
  #covered: number[] = [];

  /** `columns` and `rows` as the page gives them, if it does. */
  addCell(text: string, columns: string | undefined, rows: string | undefined): void {
    this.#skipCovered();
    const width = Math.min(span(columns), MOST_COLUMNS);
    const start = this.#values.length;
    this.#covered.splice(start, width, ...Array.from({ length: width }, () => span(rows) - 1));
    this.#values.push(text, ...Array.from({ length: width - 1 }, () => ''));
  }

  /** The values of the row that ends here. */
  endRow(): readonly string[] {
    if (this.#values.length > 0) this.#skipCovered();
    const values = this.#values;
    this.#values = [];
    return values;
  }

  #skipCovered(): void {
    for (;;) {
      const column = this.#values.length;
      const rows = this.#covered[column] ?? 0;
      if (rows === 0) return;
      this.#covered[column] = rows - 1;
      this.#values.push('');
    }
  }
}

function span(given: string | undefined): number {
  return Math.max(1, Number.parseInt(given ?? '', 10) || 1);
}
