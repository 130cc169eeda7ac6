import { z } from 'zod';
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
  l: z.enum(['nl', 'en']).optional(),
  /** Slack user who asked: only this person may delete. */
  by: z.string().optional(),
  /** A choice: the answer takes the place of this message. */
  replace: z.literal(true).optional(),
});

export type ActionValue = z.infer<typeof actionValue>;

export function encodeAction(value: ActionValue): string {
  const whole = JSON.stringify(value);
  if (whole.length <= MAX_VALUE) return whole;
  const { s: _, ...short } = value;
  const rest = JSON.stringify({ ...short, q: '' }).length;
  return JSON.stringify({ ...short, q: value.q.slice(0, Math.max(1, Math.floor((MAX_VALUE - rest) / 6))) });
}

/** null when the value was not made by `encodeAction`. */
export function decodeAction(value: string): ActionValue | null {
  try {
    return actionValue.safeParse(JSON.parse(value)).data ?? null;
  } catch {
    return null;
  }
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
