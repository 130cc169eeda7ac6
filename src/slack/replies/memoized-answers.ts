import { LRUCache } from 'lru-cache';
import type { Answer } from '../../domain/answer.ts';
import type { Message } from '../../domain/message.ts';
import type { Ask, Asked, Render } from '../../domain/ports.ts';
import { NO_TALK } from '../../domain/talk.ts';

const MOST = 2_000;

/**
 * The same sentence on the same day over the same figures has the same answer, so it is worked out once. Follow-ups and
 * channels with targets depend on more and are not kept.
 */
export function memoizedAsk(ask: Ask, version: () => string): Ask {
  const known = new LRUCache<string, Asked>({ max: MOST });
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

/** Keeps the messages of remembered answers as long as the answer itself, but not their files. */
export function memoizedRender(render: Render): Render {
  const known = new WeakMap<Answer, Map<string, Message>>();
  return async (answer, options) => {
    const { language, audience, newestBlocks, askedBy, sentence } = options;
    const key = `${language} ${audience} ${newestBlocks} ${askedBy} ${sentence}`;
    const messages = known.get(answer) ?? new Map<string, Message>();
    const before = messages.get(key);
    if (before !== undefined) return before;
    const message = await render(answer, options);
    // Public ones name the person who asked, so there would be one for each.
    if (askedBy === null && message.picture === null && message.attachment === null)
      messages.set(key, message);
    known.set(answer, messages);
    return message;
  };
}
