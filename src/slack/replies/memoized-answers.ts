import { LRUCache } from 'lru-cache';
import type { Answer } from '../../domain/answer.ts';
import type { Message } from '../../domain/message.ts';
import type { Ask, Asked, Render } from '../../domain/ports.ts';
import { NO_TALK } from '../../domain/talk.ts';

/** Of answers, and of messages: a table of the country is a thousand times a single figure. */
const MOST_BYTES = 16 * 1024 * 1024;
/** What a character of JSON takes as a value in memory, about. */
const BYTES_A_CHARACTER = 4;

/**
 * The same sentence on the same day over the same figures has the same answer, so it is worked out once. Follow-ups and
 * channels with targets depend on more and are not kept.
 */
export function memoizedAsk(ask: Ask, version: () => string): Ask {
  const known = new LRUCache<string, Asked>({ maxSize: MOST_BYTES, sizeCalculation: bytesOf });
  return (text, context) => {
    if (context.talk !== NO_TALK || context.targets.length > 0) return ask(text, context);
    const { today, channelRegion, english } = context;
    const key = `${version()}\n${today} ${channelRegion} ${english} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const asked = ask(text, context);
    known.set(key, asked);
    return asked;
  };
}

/** Keeps the messages of remembered answers, but not their files. */
export function memoizedRender(render: Render): Render {
  const numbers = new WeakMap<Answer, number>();
  const known = new LRUCache<string, Message>({ maxSize: MOST_BYTES, sizeCalculation: bytesOf });
  let count = 0;
  const numberOf = (answer: Answer) => {
    const number = numbers.get(answer) ?? count++;
    numbers.set(answer, number);
    return number;
  };
  return async (answer, options) => {
    const { language, audience, newestBlocks, askedBy, sentence } = options;
    // Public ones name the person who asked, so there would be one for each.
    if (askedBy !== null) return render(answer, options);
    const key = `${numberOf(answer)} ${language} ${audience} ${newestBlocks} ${sentence}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const message = await render(answer, options);
    if (message.picture === null && message.attachment === null) known.set(key, message);
    return message;
  };
}

function bytesOf(value: Asked | Message, key: string): number {
  return BYTES_A_CHARACTER * (key.length + JSON.stringify(value).length);
}
