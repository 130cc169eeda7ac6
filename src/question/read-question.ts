import type { Gazetteer } from '../domain/match.ts';
import type { Places } from '../domain/places.ts';
import { canBeFollowed, type Question, type QuestionContext, type ReadQuestion } from '../domain/question.ts';
import { cleanText } from './clean-text.ts';
import { emptyQuestion } from './empty-question.ts';
import { finish } from './finish.ts';
import { followUp } from './follow-up.ts';
import { hasAny, type Item } from './item.ts';
import { readItems } from './items.ts';
import { readNearItems } from './near-items.ts';
import { readDraft, type Tools } from './read-draft.ts';
import { makeRegionOf } from './regions.ts';
import { splitQuestions } from './split-questions.ts';
import { withoutStrayNames } from './stray-names.ts';
import { type Token, tokenize } from './tokens.ts';

const MOST_COMPARED = 6;
/** Written on purpose, but no words: help rather than the channel's region. */
const SIGNS = /[?!\p{Extended_Pictographic}]|:[a-z0-9_+-]{2,40}:/u;

/** Makes the reader: sentence and situation → Question. Pure; time grows with the length that is read. */
export function makeReader(gazetteer: Gazetteer, places: Places): ReadQuestion {
  return (written, context) => {
    const tools: Tools = { gazetteer, regionOf: makeRegionOf(places, context.today) };
    const { text, cut } = cleanText(written);
    const tokens = tokenize(text);
    const items = withoutStrayNames(
      readNearItems(text, tokens, readItems(text, tokens, gazetteer), gazetteer),
    );
    if (items.length === 0) return emptyQuestion(context, text === '' && !SIGNS.test(written));
    const question = readAll(text, splitQuestions(items), tokens, context, tools);
    return cut
      ? { ...question, parts: [...question.parts, { text: '…', as: 'unread', value: 'cut' }] }
      : question;
  };
}

/** Look-ups of one metric and period become one comparison; else the first is answered and the rest is kept. */
function readAll(
  text: string,
  sentences: readonly (readonly Item[])[],
  tokens: readonly Token[],
  context: QuestionContext,
  tools: Tools,
): Question {
  const read = (items: readonly Item[], previous: Question | null) => {
    const within = { ...context, previous };
    return finish(followUp(readDraft(items, tokens, within, tools), previous), within, tools);
  };
  const [first, ...others] = sentences;
  let question = read(first ?? [], context.previous);
  for (const items of others) {
    const next = read(
      items,
      question.intent === 'compare' ? { ...question, intent: 'lookup', peers: null } : question,
    );
    if (next.intent === 'greeting') continue;
    const joined = sameCompared(question, next)
      ? { ...next, metric: next.metric ?? question.metric, parts: [...question.parts, ...next.parts] }
      : (saysMore(question, next, isBareName(first ?? []) && items[0]?.tags.has('cue:follow') !== true) ??
        join(question, next));
    if (joined === null) return { ...question, rest: text.slice(startOf(items, tokens)).trim() };
    question = joined;
  }
  return question;
}

function startOf(items: readonly Item[], tokens: readonly Token[]): number {
  return tokens[items[0]?.from ?? 0]?.start ?? 0;
}

/** `breda of tilburg? vergelijk ze`: the second sentence says what to do with the first. */
function sameCompared(one: Question, two: Question): boolean {
  const codes = ({ places }: Question) => places.map(({ place }) => place.code).join();
  return one.intent === 'compare' && two.intent === 'compare' && codes(one) === codes(two);
}

/** `Ha Venlo! hoe staan jullie ervoor`, `Even over Gouda. Hoeveel uwv-profielen zijn er?`: the question about the place named before. */
function saysMore(one: Question, two: Question, mayAdd: boolean): Question | null {
  const onlyNames = one.intent === 'lookup' && one.metric === null && one.period.kind === 'newest';
  const codes = ({ places }: Question) => places.map(({ place }) => place.code).join();
  if (!onlyNames || one.places.length !== 1 || one.unclear.length > 0 || !canBeFollowed(two)) return null;
  const [place] = one.places;
  const first = two.places[0];
  if (two.unclear.length > 0 || first?.via.kind !== 'thread' || place === undefined) return null;
  const adds = two.intent !== 'lookup' || two.metric !== null || two.period.kind !== 'newest';
  if (adds && !mayAdd) return null;
  if (first.place.code !== place.place.code || (two.intent === 'lookup' && codes(one) !== codes(two)))
    return null;
  return {
    ...two,
    places: [place, ...two.places.slice(1)],
    language: two.language ?? one.language,
    unread: [...one.unread, ...two.unread],
    parts: [...one.parts, ...two.parts],
  };
}

/** Names a place and asks nothing yet. */
function isBareName(items: readonly Item[]): boolean {
  return !hasAny(items, 'ask:how', 'ask:what', 'ask:howmany', 'ask:which', 'cue:figures');
}

function join(one: Question, two: Question): Question | null {
  if (one.intent === 'greeting') return two;
  if ((one.intent !== 'lookup' && one.intent !== 'compare') || two.intent !== 'lookup') return null;
  if (one.metric !== two.metric || JSON.stringify(one.period) !== JSON.stringify(two.period)) return null;
  const fresh = two.places.filter(({ place }) =>
    one.places.every((known) => known.place.code !== place.code),
  );
  if (fresh.length + two.unclear.length === 0) return null;
  return {
    ...one,
    intent: 'compare',
    places: [...one.places, ...fresh].slice(0, MOST_COMPARED),
    unclear: [...one.unclear, ...two.unclear],
    unread: [...one.unread, ...two.unread],
    parts: [...one.parts, ...two.parts],
  };
}
