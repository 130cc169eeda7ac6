import type { ActionValue } from './answer-actions.ts';

/** An answer as people read it, before it becomes plain text or blocks. All text is plain: each renderer escapes. */
export interface Page {
  /** One sentence without markup; the message's top-level text. */
  readonly headline: string;
  readonly parts: readonly Part[];
  /** Source, date and age; empty where no figures are shown. */
  readonly source: readonly string[];
  /** A question one can ask next, behind the source in plain text; a button in Slack. */
  readonly hint?: string;
  readonly buttons: readonly AskButton[];
}

export type Part =
  | { readonly kind: 'sentence'; readonly text: string }
  /** Small print: what the figures are of, notes, what was left out. */
  | { readonly kind: 'detail'; readonly text: string }
  | { readonly kind: 'card'; readonly rows: readonly CardRow[] }
  | { readonly kind: 'points'; readonly title: string | null; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly table: Table }
  /** Drawn where the surface can; the same figures stand in a table. */
  | { readonly kind: 'chart'; readonly chart: Chart }
  /** A sentence with one button behind it. */
  | { readonly kind: 'offer'; readonly text: string; readonly button: AskButton };

/** One owner's figures: `274 van 767 met profiel   35,7%`. */
export interface CardRow {
  readonly label: string;
  readonly count: string;
  readonly rest: string;
  /** Empty where the base is small. */
  readonly share: string;
  /** The same share elsewhere: `regio 63,5% · Nederland 53,0%`; empty for most rows. */
  readonly beside: string;
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** `value` lets Slack sort a number; null for words and for what is not published. */
export interface Cell {
  readonly text: string;
  readonly value: number | null;
}

export interface Chart {
  readonly kind: 'line' | 'bar';
  readonly title: string;
  readonly yLabel: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

/** Asks something when pressed. */
export interface AskButton {
  readonly label: string;
  readonly value: ActionValue;
  readonly primary: boolean;
}
