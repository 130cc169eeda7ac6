/** A term or a piece of advice: a first sentence that stands alone, the rest, and where it comes from. */
export interface Entry {
  readonly title: string;
  readonly short: string;
  readonly more: string;
  readonly source: string;
}

/** An entry with its whole text. */
export interface FullEntry extends Entry {
  readonly text: string;
}

export function withText<K extends string>(
  entries: Readonly<Record<K, Entry>>,
): Readonly<Record<K, FullEntry>>;
export function withText(entries: Readonly<Record<string, Entry>>): Readonly<Record<string, FullEntry>> {
  return Object.fromEntries(
    Object.entries(entries).map(([topic, entry]) => [
      topic,
      { ...entry, text: `${entry.short} ${entry.more}` },
    ]),
  );
}
