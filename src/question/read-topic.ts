import { TOPICS, type Topic } from '../domain/topic.ts';
import { hasAny, type Item, tagValue } from './item.ts';

/** Topics whose words are also how people ask for figures; they need `wat is`, `betekent` … beside them. */
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

export interface ReadTopic {
  readonly topic: Topic;
  /** Not also a way to ask for a figure. */
  readonly own: boolean;
}

/** The glossary entry the words name; the longest name wins, and one that is no figure word before one that is. */
export function readTopic(items: readonly Item[]): ReadTopic | null {
  const advice = readAdvice(items);
  if (advice !== null) return { topic: advice, own: true };
  const words = items.map((item) => item.words).join(' ');
  if (
    /\b(telt|tellen|telde|count|counts|counted)\b/.test(words) &&
    /\b(mee|wanneer|when|what counts|wat telt)\b/.test(words)
  ) {
    return { topic: 'teldefinitie', own: true };
  }
  let best: ReadTopic | null = null;
  let length = 0;
  for (const item of items) {
    const topic = topicOf(item);
    if (topic === null) continue;
    const own = !FIGURE_TOPICS.includes(topic);
    const size = item.words.split(' ').length + (own ? 10 : 0) + (topic === 'participatieladder-vng' ? 5 : 0);
    if (size > length) {
      best = { topic, own };
      length = size;
    }
  }
  if (best?.topic === 'participatieladder' && /\bvng\b/.test(words))
    return { topic: 'participatieladder-vng', own: true };
  if (best?.topic === 'klantprofiel') return { topic: clientTopic(items) ?? 'klantprofiel', own: false };
  return best ?? ownerTopic(items);
}

function topicOf(item: Item): Topic | null {
  const named = tagValue(item, 'topic');
  return TOPICS.find((topic) => topic === named) ?? null;
}

/** `uwv-cliënt met profiel` is about the client. */
function clientTopic(items: readonly Item[]): Topic | null {
  return hasAny(items, 'noun:client') ? (ownerTopic(items)?.topic ?? null) : null;
}

function ownerTopic(items: readonly Item[]): ReadTopic | null {
  if (!hasAny(items, 'noun:client')) return null;
  if (hasAny(items, 'owner:uwv')) return { topic: 'uwvclient', own: false };
  return hasAny(items, 'gemeente', 'owner:municipal') ? { topic: 'gemeenteclient', own: false } : null;
}

/** `advies`, `lokale stap 2`, `regionaal advies 3`. */
function readAdvice(items: readonly Item[]): Topic | null {
  const scope = hasAny(items, 'cue:local')
    ? 'lokaal'
    : hasAny(items, 'cue:regional')
      ? 'regionaal'
      : hasAny(items, 'cue:national') || items.some((item) => /^landelij/.test(item.words))
        ? 'landelijk'
        : null;
  const step = hasAny(items, 'cue:step');
  if (!hasAny(items, 'cue:advice') && !asksWhatToDo(items) && !(step && scope !== null)) return null;
  const number = items
    .map((item) => tagValue(item, 'number') ?? tagValue(item, 'ordinal') ?? item.words)
    .find((word) => /^[1-5]$/.test(word));
  const exact = TOPICS.find((topic) => topic === `advies-${scope}-${number ?? '1'}`);
  return number !== undefined && exact !== undefined ? exact : 'advies';
}

const WHO =
  '(?:we|wij|een|de|onze|je|gemeente|gemeenten|regio|regios|uwv|men|our|a|the|municipality|municipalities|region|_)';
const ASKED_TO_DO = new RegExp(
  `\\b(?:kan|kunnen|kun|moet|moeten|can|could|should) ${WHO}\\b.*\\b(?:doen|do|ondernemen|verbeteren|improve)\\b`,
);
const ASKS = /^(what|hoe|how|wat|waar)\b|\b(wat|what|hoe|how) (kan|kunnen|moet|moeten|can|could|should)\b/;
const GETS_OR_ADVISES =
  /\b(?:hoe|how) (?:krijg|krijgen|verhoog|verhogen|vergroten|do we get|can we get|to get)\b|\b(?:raad|raadt|advise|recommend|adviseer|adviseert) (?:je|jij|u|you|us|me|we)\b|\b(?:would|do) you (?:recommend|advise|suggest)\b/;

/** `wat kan een gemeente zelf doen`, `what should we do to get more profiles`, `hoe krijgen we er meer`. */
function asksWhatToDo(items: readonly Item[]): boolean {
  const words = items.map((item) => (item.place === null ? item.words : '_')).join(' ');
  return (ASKS.test(words) && ASKED_TO_DO.test(words)) || GETS_OR_ADVISES.test(words);
}

export function asksMeaning(items: readonly Item[]): boolean {
  if (hasAny(items, 'cue:define')) return true;
  const [first, second] = items.filter((item) => !item.tags.has('cue:greeting'));
  if (first === undefined) return false;
  const words = items.map((item) => item.words).join(' ');
  if (/^waar (staat|staan) .* voor$/.test(words)) return true;
  if (/^(wat is|wat zijn|what is|what s|whats|what are|wat is een)$/.test(first.words)) {
    return (
      !(
        second !== undefined &&
        /^(de|het|the|onze|ons|our|hun|zijn|haar|jullie|their|its|mijn|dat|that|daar)$/.test(second.words)
      ) || topicAfterArticle(items)
    );
  }
  return false;
}

/** `wat is het doelgroepregister`, `what is the candidate explorer`: an article, and no figure word. */
function topicAfterArticle(items: readonly Item[]): boolean {
  return items.some((item) => {
    const topic = topicOf(item);
    return (
      topic !== null &&
      ![
        'dekking',
        'registerdekking',
        'klantprofiel',
        'gemeenteclient',
        'uwvclient',
        'editie',
        'meest-te-winnen',
      ].includes(topic)
    );
  });
}
