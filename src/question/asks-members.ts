import { hasAny, type Item } from './item.ts';

interface Seen {
  readonly items: readonly Item[];
  readonly placeCount: number;
  readonly hasMetric: boolean;
  readonly hasPeriod: boolean;
  readonly isSpan: boolean;
  readonly ranks: boolean;
}

const BETTER = /^(beter|slechter|hoger|lager|meer|minder|better|worse|higher|lower)$/;
const LIES =
  /^(hoort|valt|ligt|zit|lig|belongs?|falls?|lies|located|part of|onderdeel|deel uit|maakt deel uit)$/;

/** Whether it asks which municipalities a region has, or in which region a municipality lies. */
export function asksMembers({ items, placeCount, hasMetric, ranks, isSpan, hasPeriod }: Seen): boolean {
  if (ranks || isSpan || hasAny(items, 'cue:compare', 'vs', 'cue:trend')) return false;
  if (placeCount > 1 && items.some(({ words }) => BETTER.test(words))) return false;
  if (!hasMetric && (asksWhere(items) || asksWhetherItBelongs(items) || asksWhoBelong(items))) return true;
  const regioAsked = items.some(
    (item, i) => item.tags.has('regio') && items[i - 1]?.tags.has('ask:which') === true,
  );
  if (regioAsked && !hasMetric) return true;
  const plural = hasAny(items, 'gemeenten', 'regios') || hasAny(items, 'cue:list');
  if (!plural || hasMetric || hasAny(items, 'cue:figures', 'cue:per')) return false;
  if (hasAny(items, 'cue:list', 'cue:belongs', 'ask:which', 'ask:howmany')) return true;
  // `gemeenten twente`, `regio's`.
  return (
    !hasPeriod &&
    !hasAny(items, 'cue:per') &&
    (placeCount > 0 || items.length <= 3) &&
    !hasAny(items, 'cue:peers', 'noun:client')
  );
}

/** `waar ligt Ommen`, `where is Ommen located`. */
function asksWhere(items: readonly Item[]): boolean {
  const [first, second, third] = items.filter(({ tags }) => !tags.has('cue:greeting'));
  return (
    first?.tags.has('ask:where') === true &&
    second !== undefined &&
    /^(ligt|lig|is|valt|hoort)$/.test(second.words) &&
    third?.place != null &&
    items.filter(({ place }) => place !== null).length === 1
  );
}

/** `hoort Uitgeest bij Noord-Holland Noord`, `is Goes part of Zeeland`: of a municipality and the area it may lie in. */
function asksWhetherItBelongs(items: readonly Item[]): boolean {
  const at = items.findIndex(({ words }) => LIES.test(words));
  const places = items.filter(({ place }) => place !== null);
  const [first, second] = places;
  const opens = items.slice(0, Math.max(at, 0) + 1).every((item) => item === first || isAside(item));
  return (
    at >= 0 &&
    opens &&
    places.length > 1 &&
    places.slice(1).every((area) => isArea(area)) &&
    first?.place?.kind === 'match' &&
    first.place.asked.place.level === 'municipality' &&
    joinsArea(items.slice(items.indexOf(first) + 1), second) &&
    !(items[at]?.words === 'zit' && hasAny(items, 'cue:below'))
  );
}

/** `bij`, `in de regio`, `part of`; `zit … onder` compares. */
function joinsArea(after: readonly Item[], area: Item | undefined): boolean {
  const between = after.slice(0, area === undefined ? 0 : after.indexOf(area)).map(({ words }) => words);
  const joins =
    /^(bij|in|tot|to|of|part of|onderdeel|deel uit|van|de|het|the|regio|arbeidsmarktregio|provincie|region|onder|onder de|under|within|binnen|er|nou|nu|eigenlijk|ook)$/;
  return between.length > 0 && between.every((words) => joins.test(words));
}

function isAside({ words, tags }: Item): boolean {
  return (
    LIES.test(words) ||
    tags.has('cue:greeting') ||
    tags.has('article') ||
    /^(is|does|do|gemeente)$/.test(words)
  );
}

function isArea(item: Item | undefined): boolean {
  const match = item?.place;
  if (match == null) return false;
  if (match.kind === 'match') return match.asked.place.level === 'region';
  return match.kind === 'choice' && /^(province|municipality-or-region)$/.test(match.reason);
}

/** `wie zitten er in onze regio`, `wie horen er allemaal bij Twente`: municipalities, not people. */
export function asksWhoBelong(items: readonly Item[]): boolean {
  const who = items.findIndex(
    (item) => item.tags.has('ask:who') || /^wie (zitten|staan) er in$/.test(item.words),
  );
  if (
    who < 0 ||
    hasAny(items, 'noun:profile', 'noun:client', 'noun:people', 'noun:total', 'cue:define', 'topic:sonar')
  )
    return false;
  const belongs =
    /^(zitten|zit|horen|hoort|vallen|valt|behoren|behoort|doen mee|doet mee|belongs?|wie zitten er in)$/;
  const after = items.slice(who);
  return (
    after.some(({ words }) => belongs.test(words)) &&
    after.some((item) => item.tags.has('we') || item.tags.has('regio') || isArea(item))
  );
}
