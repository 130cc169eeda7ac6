import type { Language } from '../domain/language.ts';
import type { Contender } from '../domain/match.ts';
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

/** What a written name could stand for, a line each: its probability, and in bits how rare it is and how oddly it is written. */
export function explainName(written: string, contenders: readonly Contender[], language: Language): string {
  const { explain } = sentencesIn(language);
  const lines = contenders
    .slice(0, MOST_CONTENDERS)
    .map(({ kind, text, places, prior, channel, probability }) => {
      const meant =
        places.length === 0 ? explain.contender[kind] : places.map(({ name }) => name).join(' / ');
      const parts = explain.madeOf(inBits(prior), inBits(channel));
      return `  ${(probability * 100).toFixed(1).padStart(5)} %  ${meant} (${echo(text)}), ${parts}`;
    });
  return [explain.name(echo(written)), ...lines].join('\n');
}

const MOST_CONTENDERS = 6;

function inBits(nats: number): string {
  return (nats / Math.LN2).toFixed(1);
}
