import type { ActionValue } from '../answer-actions.ts';
import type { AskButton } from '../page.ts';
import type { Words } from '../words/words.ts';

/** A button that asks a sentence; codes instead of names, so that it means the same for ever. */
export function askButton(label: string, question: string, words: Words): AskButton {
  return { label, value: { q: question, l: words.language }, primary: false };
}

/** A button of a choice: its answer takes the place of the message that asked. */
export function choiceButton(label: string, question: string, words: Words): AskButton {
  const value: ActionValue = { q: question, l: words.language, replace: true };
  return { label, value, primary: false };
}
