import type { Gazetteer } from '../domain/match.ts';
import type { Day } from '../domain/period.ts';
import type { Places } from '../domain/places.ts';
import type { QuestionContext, ReadQuestion } from '../domain/read-question.ts';
import { makeScore, type Weights } from './bill.ts';
import type { Tools } from './candidates.ts';
import { cleanText } from './clean-text.ts';
import { conflictOf, type Meaning, meaningsOf } from './decide.ts';
import { emptyQuestion } from './empty-question.ts';
import { findSpans } from './find-spans.ts';
import { mendSpans } from './mend-spans.ts';
import type { Reading } from './reading.ts';
import { readingsOf } from './readings.ts';
import { makeRegionOf } from './regions.ts';
import { tokenize } from './tokens.ts';
import { told } from './told.ts';

/** Written on purpose, but no words: help rather than the channel's region. */
const SIGNS = /[?!\p{Extended_Pictographic}]|:[a-z0-9_+-]{2,40}:/u;

export interface Reader {
  readonly read: ReadQuestion;
  /** Everything a text can mean; empty for a text without words. */
  readonly readings: (text: string, context: QuestionContext) => readonly Reading[];
  /** The meanings by their probability, for `--explain` and for measuring. */
  readonly weigh: (readings: readonly Reading[]) => readonly Meaning[];
}

/** Makes the reader: text and talk → Question. Pure; time grows with the length that is read. */
export function makeReader(gazetteer: Gazetteer, places: Places, weights: () => Weights): ReadQuestion {
  return openReader(gazetteer, places, weights).read;
}

/** The reader with what it weighs. `weights` is called when the first text is read. */
export function openReader(gazetteer: Gazetteer, places: Places, weights: () => Weights): Reader {
  let known: { readonly today: Day; readonly tools: Tools } | null = null;
  const toolsAt = (today: Day): Tools => {
    if (known?.today !== today)
      known = { today, tools: { gazetteer, regionOf: makeRegionOf(places, today) } };
    return known.tools;
  };
  let score: ReturnType<typeof makeScore> | null = null;
  const spansOf = (text: string) => {
    const tokens = tokenize(text);
    return { tokens, spans: mendSpans(text, tokens, findSpans(text, tokens, gazetteer), gazetteer) };
  };
  const weigh = (readings: readonly Reading[]) => {
    score ??= makeScore(weights());
    return meaningsOf(readings, score);
  };
  return {
    weigh,
    readings: (written, context) => {
      const { text } = cleanText(written);
      const { tokens, spans } = spansOf(text);
      return spans.length === 0 ? [] : readingsOf(text, spans, tokens, context, toolsAt(context.today));
    },
    read: (written, context) => {
      const { text, cut } = cleanText(written);
      const { tokens, spans } = spansOf(text);
      if (spans.length === 0) return emptyQuestion(context, text === '' && !SIGNS.test(written));
      const meanings = weigh(readingsOf(text, spans, tokens, context, toolsAt(context.today)));
      const [first] = meanings;
      if (first === undefined) return emptyQuestion(context, false);
      const conflict = conflictOf(meanings);
      const question = told(first.best, spans, cut);
      return conflict === null
        ? question
        : { ...question, readings: [question, told(conflict.best, spans, cut)] };
    },
  };
}
