import type { Language } from '../../domain/language.ts';
import type { Message } from '../../domain/message.ts';
import { encodeAction } from '../answer-actions.ts';
import { section } from '../blocks/mrkdwn.ts';
import { surfaceWords } from '../surfaces.ts';
import { button, buttons, sentence } from './parts.ts';

/** The first message to a person, with four questions to press. */
export function welcomeMessage(language: Language): Message {
  const { hello, explain, questions } = surfaceWords(language).welcome;
  return sentence(hello, [
    section(explain),
    buttons(
      ...questions.map(({ label, ask }, index) =>
        button(`ask:${index}`, label, encodeAction({ q: ask, l: language })),
      ),
    ),
  ]);
}
