import { z } from 'zod';
import { readKept } from '../domain/kept.ts';
import { languageSchema } from '../domain/language.ts';
import type { MisreadingKind } from '../domain/state.ts';

/** Action ids as they stand in messages; `ask:<n>` is followed by a number that makes it unique. */
export const ASK_ACTION = /^ask:\d+$/;
export const SHARE_ACTION = 'share';
export const DELETE_ACTION = 'delete';
export const MORE_ACTION = 'more';

const MAX_VALUE = 2000;

const actionValue = z.object({
  /** Sentence to ask, with codes instead of names. */
  q: z.string().min(1),
  /** What the person typed, for sharing and for reports of misreadings. */
  s: z.string().optional(),
  /** Language the button was shown in, so that the next answer stays in it. */
  l: languageSchema.optional(),
  /** Slack user who asked: only this person may delete. */
  by: z.string().optional(),
  /** A choice: the answer takes the place of this message. */
  replace: z.literal(true).optional(),
});

export type ActionValue = z.infer<typeof actionValue>;

/** Fits Slack's 2,000 characters: first what was typed is left out, then the sentence is cut. */
export function encodeAction(value: ActionValue): string {
  const whole = harmless(value);
  if (whole.length <= MAX_VALUE) return whole;
  const { s: _, ...short } = value;
  const withoutTyped = harmless(short);
  if (withoutTyped.length <= MAX_VALUE) return withoutTyped;
  // A character takes at most 12 in JSON.
  return harmless({ ...short, q: [...short.q].slice(0, 150).join('') });
}

/** JSON in which no `<!channel>` stands as such, whoever looks at it. */
function harmless(value: ActionValue): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** null when the value was not made by `encodeAction`. */
export function decodeAction(value: string): ActionValue | null {
  return readKept(actionValue, value);
}

/** Options of the `more` menu: a report of a misreading. */
export const MORE_OPTIONS: readonly MisreadingKind[] = ['wrong-place', 'wrong-reading', 'wrong-figure'];

export function misreadingOf(option: string): MisreadingKind | null {
  return MORE_OPTIONS.find((kind) => kind === option) ?? null;
}

const blocksWithButtons = z.array(
  z.object({
    elements: z.array(z.object({ action_id: z.string().optional(), value: z.string().optional() })).catch([]),
  }),
);

/** The question a message answers, read back from its own share or delete button. */
export function questionOf(blocks: unknown): ActionValue | null {
  const parsed = blocksWithButtons.safeParse(blocks);
  const elements = parsed.data?.flatMap((block) => block.elements) ?? [];
  const holder = elements.find(({ action_id }) => action_id === SHARE_ACTION || action_id === DELETE_ACTION);
  return holder?.value === undefined ? null : decodeAction(holder.value);
}
