import type { Language } from '../domain/language.ts';
import type { PlaceMatch } from '../domain/match.ts';
import type { Tag } from './lexicon.ts';

/** A stretch of the sentence that was read as one thing. */
export interface Span {
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Folded words parted by a space. */
  readonly words: string;
  readonly tags: ReadonlySet<Tag>;
  readonly language: Language | null;
  /** A place, a choice, or a name nobody knows; null for everything else. */
  readonly place: PlaceMatch | null;
  /** It is read as a word that it is spelled near to. */
  readonly isNear: boolean;
  readonly capital: boolean;
  /** What stands before it in the sentence. */
  readonly before: string;
  /** true when it opens the text or a new sentence in it. */
  readonly opens: boolean;
}

export const NO_TAGS: ReadonlySet<Tag> = new Set();

/** The first value after the colon of a tag such as `number:5`. */
export function tagValue(span: Span, prefix: string): string | null {
  for (const tag of span.tags) {
    if (tag.startsWith(`${prefix}:`)) return tag.slice(prefix.length + 1);
  }
  return null;
}

export function hasAny(spans: readonly Span[], ...tags: readonly Tag[]): boolean {
  return spans.some((span) => tags.some((tag) => span.tags.has(tag)));
}

/** Neither a place nor a word of the lexicon. */
export function isRaw(span: Pick<Span, 'place' | 'tags'>): boolean {
  return span.place === null && span.tags.size === 0;
}
