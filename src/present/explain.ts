import type { Language } from '../domain/language.ts';
import type { Question } from '../domain/question.ts';
import { echo } from './names.ts';
import { sentencesIn } from './words/words.ts';

/** How a question was read, a part of the sentence a line. */
export function explainQuestion(question: Question, language: Language): string {
  const { explain } = sentencesIn(language);
  const parts = question.parts.map(({ text, as, value }) => {
    const read = value === '' ? explain.as[as] : `${explain.as[as]}: ${value}`;
    return `  ${echo(text)} → ${read}`;
  });
  return [
    explain.title,
    ...(parts.length === 0 ? [`  ${explain.nothing}`] : parts),
    explain.intent(question.intent),
    ...(question.scopedByChannel ? [explain.fromChannel] : []),
    ...(question.rest === null ? [] : [explain.rest(echo(question.rest))]),
  ].join('\n');
}
