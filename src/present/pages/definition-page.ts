import type { DefinitionAnswer } from '../../domain/answer.ts';
import { isAboutTheBot, TOPICS, type Topic } from '../../domain/topic.ts';
import type { Page, Part } from '../page.ts';
import type { Words } from '../words/words.ts';
import { askButton } from './buttons.ts';
import { closingLines } from './closing.ts';

/** A term of the glossary or a piece of the guide's advice, with its source. */
export function definitionPage(answer: DefinitionAnswer, words: Words): Page {
  const { topic } = answer;
  const entry = words.glossary.entries[topic];
  const listed = listedTopics(topic).map((each) => words.glossary.entries[each].title);
  const list: readonly Part[] = listed.length === 0 ? [] : [{ kind: 'points', title: null, items: listed }];
  return {
    headline: isAdvice(topic) ? `${entry.title}. ${entry.short}` : entry.short,
    parts: [...list, { kind: 'sentence', text: entry.more }, ...closingLines(answer, words)],
    source: [words.glossary.source(entry.source)],
    buttons: topic === 'begrippen' ? [] : [askButton(words.common.buttons.terms, 'begrippen', words)],
  };
}

/** What a term means, in our own words, as one text. */
export function topicText(topic: Topic, { glossary }: Words): string {
  return glossary.entries[topic].text;
}

function isAdvice(topic: Topic): boolean {
  return topic.startsWith('advies-');
}

function listedTopics(topic: Topic): readonly Topic[] {
  if (topic === 'advies') return TOPICS.filter(isAdvice);
  if (topic === 'begrippen') {
    return TOPICS.filter((each) => !isAdvice(each) && !isAboutTheBot(each) && each !== 'begrippen');
  }
  return [];
}
