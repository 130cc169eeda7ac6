import type { Intent } from '../domain/intents.ts';
import type { Span } from './span.ts';
import { COMMANDS, OPENING_COMMANDS } from './words/commands.ts';

/** Whether the words hold a command for this, spelled exactly: a verb anywhere, or a noun that opens the text. */
export function isCommanded(intent: Intent, spans: readonly Span[]): boolean {
  const [first] = spans;
  return (
    spans.some(
      ({ place, words, isNear }) => place === null && !isNear && COMMANDS[intent]?.has(words) === true,
    ) ||
    (first !== undefined && !first.isNear && OPENING_COMMANDS[intent]?.has(first.words) === true)
  );
}
