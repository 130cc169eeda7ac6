import type { NotYetAnswer, Reading, WhichReadingAnswer } from '../../domain/answer.ts';
import type { Page } from '../page.ts';
import type { Words } from '../words/words.ts';
import { askButton, choiceButton } from './buttons.ts';
import { closingLines } from './closing.ts';

/** Two readings that are about as likely: both as buttons, never a guess. */
export function whichReadingPage(answer: WhichReadingAnswer, words: Words): Page {
  const labels = answer.options.map(({ reading }) => labelOf(reading, words));
  return {
    headline: words.replies.whichReading(labels),
    parts: [...closingLines(answer, words)],
    source: [],
    buttons: answer.options.map(({ sentence }, i) => choiceButton(labels[i] ?? sentence, sentence, words)),
  };
}

function labelOf({ intent, places, metric, rank, topic }: Reading, words: Words): string {
  if (topic !== null) return words.glossary.entries[topic].title;
  const names = places.map((place) => words.places.name(place));
  const of = names.length > 0 ? ` ${names.join(', ')}` : '';
  const noun = metric === null ? '' : `: ${words.metrics.noun(metric)}`;
  const order =
    rank === null ? '' : ` (${rank.order === 'asc' ? words.replies.lowest : words.replies.highest})`;
  return `${words.replies.kindOfQuestion[intent]}${of}${noun}${order}`;
}

/** Understood and not possible yet: says so, and what there is. */
export function notYetPage(answer: NotYetAnswer, words: Words): Page {
  const { place } = answer;
  return {
    headline: words.replies.notYetPossible(words.replies.kindOfQuestion[answer.reading.intent]),
    parts: [{ kind: 'sentence', text: words.replies.whatThereIs }, ...closingLines(answer, words)],
    source: [],
    buttons:
      place === null
        ? []
        : [askButton(words.common.buttons.lookup(words.places.name(place)), place.code, words)],
  };
}
