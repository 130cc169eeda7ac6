import { isAboutTheBot, TOPICS, type Topic } from '../../domain/topic.ts';
import type { Signs } from '../signs.ts';
import { hasAny, type Span, tagValue } from '../span.ts';
import type { Alternative } from './slot.ts';

/** Topics whose words are also how people ask for figures. */
const FIGURE_TOPICS: readonly Topic[] = [
  'klantprofiel',
  'gemeenteclient',
  'uwvclient',
  'dekking',
  'registerdekking',
  'doelgroepregister',
  'meest-te-winnen',
  'editie',
  'arbeidsmarktregio',
  'teldefinitie',
  'sonar',
];
const BESIDE = [
  'says:define',
  'what-is:bare',
  'what-is:the',
  'says:compare',
  'ask:how',
  'ask:when',
  'ask:where',
  'ask:what',
  'ask:who',
  'ask:which',
  'ask:howmany',
  'noun:client',
  'share',
  'places:0',
  'says:figures',
  'raw',
  'we',
  'says:list',
  'says:held',
  'says:update',
  'says:count-in',
  'alone',
];

/** The entries that the words name; the longest name first. */
export function topicAlternatives(spans: readonly Span[], signs: Signs): readonly Alternative<Topic>[] {
  const named = spans.flatMap((span, i) =>
    span.place === null
      ? [...span.tags].flatMap((tag) => (tag.startsWith('topic:') ? topicOf(tag.slice(6), i) : []))
      : [],
  );
  const found = [...named, ...adviceIn(spans, signs), ...clientsIn(spans), ...countingIn(spans)];
  const longest = Math.max(0, ...found.map(({ at }) => spans[at]?.words.length ?? 0));
  const beside = BESIDE.filter((sign) => signs.has(sign));
  const topics = new Map<Topic, Alternative<Topic>>();
  for (const { topic, at, used } of found) {
    if (topics.has(topic)) continue;
    const own = FIGURE_TOPICS.includes(topic)
      ? 'figure'
      : /^advies/.test(topic)
        ? 'advice'
        : isAboutTheBot(topic)
          ? 'about'
          : 'own';
    topics.set(topic, {
      value: topic,
      used,
      features: [
        `topic:${own}`,
        `topic:${topic}`,
        ...beside.map((sign) => `topic:${own}+${sign}`),
        ...((spans[at]?.words.length ?? 0) < longest ? ['topic:shorter'] : []),
        ...(found.length > 1 && own === 'figure' ? ['topic:figure-of-several'] : []),
      ],
    });
  }
  return [...topics.values()];
}

interface Found {
  readonly topic: Topic;
  readonly at: number;
  readonly used: readonly number[];
}

function topicOf(name: string, at: number): readonly Found[] {
  const topic = TOPICS.find((known) => known === name);
  return topic === undefined ? [] : [{ topic, at, used: [at] }];
}

/** `wanneer telt iemand mee`: the two halves of one verb. */
function countingIn(spans: readonly Span[]): readonly Found[] {
  const at = spans.findIndex((span) => hasAny([span], 'says:counts'));
  const mee = spans.findIndex((span) => hasAny([span], 'says:count-in'));
  return at < 0 || mee < 0 ? [] : [{ topic: 'teldefinitie', at, used: [at, mee] }];
}

/** `uwv-cliënt met profiel` is about the client. */
function clientsIn(spans: readonly Span[]): readonly Found[] {
  const at = spans.findIndex((span) => span.place === null && span.tags.has('noun:client'));
  if (at < 0) return [];
  const owners: readonly (readonly [Topic, boolean])[] = [
    ['uwvclient', hasAny(spans, 'owner:uwv')],
    ['gemeenteclient', hasAny(spans, 'gemeente', 'owner:municipal')],
  ];
  return owners.flatMap(([topic, said]) => (said ? [{ topic, at, used: [at] }] : []));
}

/** `advies`, `lokale stap 2`, `regionaal advies 3`. */
function adviceIn(spans: readonly Span[], signs: Signs): readonly Found[] {
  const at = spans.findIndex((span) => hasAny([span], 'says:advice', 'says:step', 'says:to-do'));
  if (at < 0) return [];
  const scope = signs.has('says:local')
    ? 'lokaal'
    : signs.has('says:regional')
      ? 'regionaal'
      : signs.has('says:national') || signs.has('country')
        ? 'landelijk'
        : null;
  if (!signs.has('says:advice') && !signs.has('says:to-do') && scope === null) return [];
  const numbered = spans.findIndex((span) => /^[1-5]$/.test(numberOf(span)));
  const step = numbered < 0 ? '1' : numberOf(spans[numbered]);
  const exact = TOPICS.find((topic) => topic === `advies-${scope}-${step}`);
  const used = [at, ...(numbered < 0 ? [] : [numbered])];
  return numbered >= 0 && exact !== undefined
    ? [{ topic: exact, at, used }]
    : [{ topic: 'advies', at, used }];
}

function numberOf(span: Span | undefined): string {
  return span === undefined ? '' : (tagValue(span, 'number') ?? tagValue(span, 'ordinal') ?? span.words);
}
