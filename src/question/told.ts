import { frameOf } from '../domain/intents.ts';
import type { Question, ReadPart } from '../domain/question.ts';
import { leftOver } from './candidates.ts';
import { isCommanded } from './commands.ts';
import { changes } from './decide.ts';
import { placesLeftOut, unreadWords } from './left-out.ts';
import { partsOf } from './parts.ts';
import type { Reading } from './reading.ts';
import type { Span } from './span.ts';

/** The question with what it says of itself: how each word was read, what it leaves out, whether a press comes first. */
export function told({ question, candidate }: Reading, spans: readonly Span[], cut: boolean): Question {
  if (candidate === null) return question;
  const at = candidate.stretch.from;
  const left = new Set(leftOver(candidate).map((i) => i + at));
  const used = new Set([...candidate.used].map((i) => i + at));
  const parts: readonly ReadPart[] = partsOf(spans, used, left, question.period);
  const placeless = frameOf(question.intent).place === 'none';
  return {
    ...question,
    unread:
      placeless || question.intent === 'out_of_scope'
        ? []
        : [...unreadWords(spans, left, question), ...placesLeftOut(question)],
    parts: cut ? [...parts, { text: '…', as: 'unread', value: 'cut' }] : parts,
    ...(changes(question) && !isShown(question) && !isCommand(question, candidate.spans, left)
      ? { confirm: true as const }
      : {}),
  };
}

/** An exact command and nothing of meaning left over: what changes something is never read from a near spelling. */
function isCommand({ intent, places }: Question, spans: readonly Span[], left: ReadonlySet<number>): boolean {
  const isNear = spans.some(
    ({ isNear: near, place, tags }) => near && (place !== null || !tags.has('noise')),
  );
  const isAsked = spans.some(
    ({ place, tags }) =>
      place === null &&
      [...tags].some(
        (tag) => (tag.startsWith('ask:') && tag !== 'ask:what') || (tag === 'says:if' && intent !== 'alert'),
      ),
  );
  return (
    !isAsked &&
    isCommanded(intent, spans) &&
    left.size === 0 &&
    !isNear &&
    !places.some(({ via }) => via.kind === 'misspelling')
  );
}

/** `instellingen`: nothing would change; what forgets a person has words of its own, and tells them. */
function isShown(question: Question): boolean {
  return question.intent === 'settings' && ['none', 'forget'].includes(question.request.change.kind);
}
