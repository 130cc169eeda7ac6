import type { Language } from '../domain/language.ts';
import type { Question } from '../domain/question.ts';

/** How a question was read, part by part. */
export function explainQuestion(question: Question, _language: Language): string {
  return question.parts.map(({ text, as, value }) => `${text} → ${as}: ${value}`).join('\n');
}
