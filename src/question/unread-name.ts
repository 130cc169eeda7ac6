import { frameOf } from '../domain/intents.ts';
import type { UnclearPlace } from '../domain/match.ts';
import type { Draft } from './draft.ts';
import { hasAny, type Item } from './item.ts';
import type { Tools } from './read-draft.ts';

/** A sentence that needs a place and holds one unread word: that word was the place. */
export function unreadName(draft: Draft, tools: Tools): readonly UnclearPlace[] {
  const frame = frameOf(draft.intent ?? 'lookup');
  if (draft.intent === null && asksUnknownTerm(draft)) return [];
  const second = unreadSecond(draft);
  if (second !== null) return [second];
  const open = draft.places.length + draft.unclear.length === 0 && !draft.we;
  const short = draft.items.length <= 4;
  const asked = frame.place === 'needs' || (short && frame.placeFrom.includes('channel'));
  const names = draft.unread.filter((item) => /\p{L}/u.test(item.text) && (short || !isVerb(draft, item)));
  const [first] = names;
  if (!open || !asked || first === undefined || (draft.intent === null && isForeign(draft))) return [];
  const written = names
    .filter((item) => item.to <= first.to + 3)
    .map(({ text }) => text)
    .join(' ');
  const match = tools.gazetteer.find(written, { level: null, near: [], alone: short });
  return match.kind === 'match' ? [{ kind: 'unknown', written, suggestions: [match.asked.place] }] : [match];
}

/** `mag ik deze cijfers gebruiken`: a small word that ends as verbs do, and not where a place would stand. */
function isVerb({ items }: Draft, item: Item): boolean {
  const before = items[items.indexOf(item) - 1];
  const expected = /^(in|van|voor|uit|bij|of|for|from|gemeente|regio|heeft|has)$/.test(before?.words ?? '');
  return !item.capital && !expected && /^[a-z]{4,}en$/.test(item.words);
}

/** `vergelijk venlo met new york`: what stands after `met` was the second place. */
function unreadSecond(draft: Draft): UnclearPlace | null {
  const { items } = draft;
  const one = draft.places.length === 1 && draft.unclear.length === 0 && draft.peers === null && !draft.we;
  if (!one || !hasAny(items, 'cue:compare', 'vs')) return null;
  const place = items.findIndex((item) => item.place !== null || item.tags.has('country'));
  const from = items.findIndex(
    (item, i) => i > place && (/^(met|with|to|en|and)$/.test(item.words) || item.tags.has('vs')),
  );
  const after = from < 0 ? [] : items.slice(from + 1, from + 5);
  const last = after.findLastIndex((item) => draft.unread.includes(item) && /\p{L}{2}/u.test(item.text));
  if (last < 0 || after.some((item) => item.tags.has('regio') || item.tags.has('country'))) return null;
  const written = after
    .slice(0, last + 1)
    .map(({ text }) => text)
    .join(' ');
  return { kind: 'unknown', written, suggestions: [] };
}

/** Nothing but unread words and noise, and more than a name could be. */
function isForeign(draft: Draft): boolean {
  const known = draft.items.some((item) => isMeaningful(item));
  return !known && draft.items.length > 4;
}

function isMeaningful(item: Item): boolean {
  const idle = [
    'noise',
    'article',
    'prep',
    'and',
    'cue:follow',
    'cue:that',
    'cue:belongs',
    'cue:if',
    'cue:greeting',
    'cue:bye',
    'cue:person',
    'ask:what',
    'ask:how',
    'ask:which',
    'ask:where',
    'ask:who',
    'ask:when',
    'vs',
    'cue:thanks',
    'cue:all',
    'cue:direct',
    'cue:only',
    'we',
  ];
  return item.place !== null || [...item.tags].some((tag) => !idle.includes(tag));
}

/** `wat is de wajong`: a meaning is asked that the glossary does not hold. */
function asksUnknownTerm(draft: Draft): boolean {
  const named = draft.places.length + draft.unclear.length > 0;
  const figures = draft.metric.metric !== null || hasAny(draft.items, 'cue:figures');
  return (
    !named && !figures && /^(wat (is|zijn|betekent)|what (is|are|s|does))\b/.test(draft.items[0]?.words ?? '')
  );
}

export function nothingRead(draft: Draft, unclear: readonly UnclearPlace[]): boolean {
  if (draft.intent !== null || draft.we || draft.period.asked !== null) return false;
  if (asksUnknownTerm(draft)) return true;
  return draft.places.length + unclear.length === 0 && !draft.items.some((item) => isMeaningful(item));
}
