import type { Topic } from '../../domain/topic.ts';
import type { Words } from '../words/words.ts';

/** What a term means, in our own words. */
export function topicText(topic: Topic, _words: Words): string {
  return topic;
}
