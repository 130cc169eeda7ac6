import type { Tag } from './lexicon.ts';
import { isRaw, type Span } from './span.ts';

/** What stands in a stretch of the text, as short names that frames and the bill speak of. */
export type Signs = ReadonlySet<string>;

/** Tags whose value does not matter to the frame. */
const CLASSES = [
  'super',
  'number',
  'ordinal',
  'month',
  'edge',
  'weekday',
  'daypart',
  'language',
  'format',
  'metric',
  'topic',
  'grade',
  'nth',
  'quarter',
];

/** A tag without its value: `weekday:1` is `weekday`; `says:trend` stays whole. */
function classOf(tag: Tag): string {
  const [kind = tag] = tag.split(':');
  return CLASSES.includes(kind) ? kind : tag;
}

export function signsOf(spans: readonly Span[]): Signs {
  const signs = new Set<string>();
  let places = 0;
  for (const [i, span] of spans.entries()) {
    if (span.place !== null) {
      places += 1;
      signs.add(`place:${span.place.kind}`);
      if (span.place.kind === 'match') signs.add(`place:${span.place.asked.place.level}`);
    }
    for (const tag of span.tags) {
      const sign = classOf(tag);
      signs.add(sign);
      if (sign === 'super') signs.add(tag);
    }
    if (isRaw(span)) signs.add(/^\d+$/.test(span.words) ? 'digits' : 'raw');
    for (const pair of pairs(span, spans[i + 1])) signs.add(pair);
  }
  if (signs.has('says:wants') && signs.has('says:towards') && (signs.has('digits') || signs.has('number')))
    signs.add('says:aims');
  const asksAmount =
    (signs.has('ask:howmany') || signs.has('ask:what')) &&
    ['says:needs', 'until', 'have:without', 'says:adds'].some((sign) => signs.has(sign));
  if (asksAmount && ['digits', 'number', 'country', 'says:average', 'super'].some((sign) => signs.has(sign)))
    signs.add('says:gap');
  if (
    ['says:trend', 'says:before'].some((sign) => signs.has(sign)) &&
    ['gemeenten', 'ask:which>gemeente', 'ask:who', 'super', 'says:movers'].some((sign) => signs.has(sign))
  )
    signs.add('says:changes');
  signs.add(`places:${Math.min(places, 2)}`);
  addMeaning(signs, spans);
  if (
    spans[1]?.tags.has('says:person') === true &&
    spans[0]?.place === null &&
    !spans[0].tags.has('says:greeting')
  )
    signs.add('opens:person');
  if (spans[0] !== undefined) for (const tag of spans[0].tags) signs.add(`first:${classOf(tag)}`);
  return signs;
}

/** `wat is een klantprofiel` asks a meaning; `wat is de dekking` and `wat zijn onze cijfers` mostly a figure. */
function addMeaning(signs: Set<string>, spans: readonly Span[]): void {
  const at = spans.findIndex(({ tags }) => tags.has('says:define') || tags.has('ask:what'));
  const next = spans[at + 1];
  if (at < 0 || next === undefined) return;
  signs.add(next.tags.has('article') || next.tags.has('we') ? 'what-is:the' : 'what-is:bare');
}

const ASKING = [
  'ask:which',
  'ask:howmany',
  'ask:who',
  'ask:where',
  'ask:what',
  'says:all',
  'super',
  'number',
  'says:per',
] as const;
const ASKED = [
  'gemeente',
  'gemeenten',
  'regio',
  'regios',
  'noun:people',
  'noun:client',
  'noun:profile',
  'says:belongs',
] as const;

/** Two words beside each other that say more than apart: `welke gemeenten`, `hoeveel mensen`. */
function pairs(one: Span, two: Span | undefined): readonly string[] {
  if (two === undefined || two.place !== null) return [];
  const before = ASKING.filter((sign) => has(one, sign));
  const after = ASKED.filter((sign) => has(two, sign));
  return before.flatMap((a) => after.map((b) => `${a}>${b}`));
}

function has(span: Span, sign: string): boolean {
  return span.place === null && [...span.tags].some((tag) => classOf(tag) === sign);
}

/** Words that carry nothing by themselves. */
const IDLE = new Set<string>([
  'noise',
  'article',
  'prep',
  'and',
  'says:follow',
  'says:that',
  'says:if',
  'says:belongs',
  'says:greeting',
  'says:thanks',
  'says:bye',
  'says:person',
  'says:all',
  'says:only',
  'says:figures',
  'ask:what',
  'ask:how',
  'ask:which',
  'ask:where',
  'ask:who',
  'ask:when',
  'ask:howmany',
  'plural',
  'year',
  'hour',
  'until',
  'since',
  'between',
  'says:aside',
  'says:nummer',
  'says:not',
  'says:wants',
  'says:needs',
  'says:towards',
  'says:counts',
  'says:self',
  'says:also',
  'says:held',
  'says:no',
  'says:reaction',
  'says:last',
  'says:same',
  'grade',
  'says:better',
  'says:count-in',
]);

/** The classes of a span that mean something, which some slot or frame has to account for. */
export function meanings(span: Span): readonly string[] {
  if (span.place !== null) return ['place'];
  if (isRaw(span)) return [/^\d/.test(span.words) ? 'digits' : span.capital && !span.opens ? 'name' : 'raw'];
  return [...new Set([...span.tags].map(classOf))].filter((sign) => !IDLE.has(sign));
}
