import type { Metric } from '../domain/figures.ts';
import type { RankLimit } from '../domain/question.ts';
import { hasAny, type Item, tagValue } from './item.ts';
import { rankedByAdjective } from './rank-adjectives.ts';
import type { ReadLimit } from './read-limit.ts';
import { municipalOwners } from './read-metric.ts';

const COMPARATIVE =
  /^(beter|slechter|hoger|lager|meer|minder) dan$|^(better|worse|higher|lower|more|less) than$/;

const START = /\b(beginnen|start|laaghangend fruit|low hanging fruit)$/;

export interface ReadRank {
  readonly order: 'desc' | 'asc';
  readonly n: number | null;
  readonly level: 'municipality' | 'region';
  readonly limit: RankLimit | null;
  readonly than: ReadLimit['than'];
  readonly used: ReadonlySet<number>;
}

/** Whether the words ask for the best, the lowest, a top five, a ranking. */
export function asksRank(items: readonly Item[]): boolean {
  if (hasAny(items, 'cue:rank')) return true;
  if (items.length === 1 && items[0]?.words === 'top') return false;
  if (asksAboveOrBelow(items) || rankedByAdjective(items) !== null) return true;
  if (directionOf(items) !== null && hasAny(items, 'gemeenten', 'regios')) return true;
  if (hasAny(items, 'win') && items.some(({ words }) => START.test(words))) return true;
  return items.some((item, i) => isSuperlative(item, items[i + 1]));
}

function isSuperlative(item: Item, next: Item | undefined): boolean {
  if (tagValue(item, 'super') === null) return false;
  // `best goed`, `top!`, `beste bot` praise or greet.
  if (item.words === 'best')
    return !/^(goed|veel|hoog|wel|leuk|mooi|aardig|of luck)$/.test(next?.words ?? '');
  if (item.words === 'beste' && item.opens && next !== undefined && next.tags.size === 0) return false;
  return true;
}

export function readRank(
  items: readonly Item[],
  metric: Metric | null,
  taken: ReadonlySet<number>,
  limited: Pick<ReadLimit, 'limit' | 'than'> | null,
): ReadRank {
  const used = new Set<number>();
  const side = limited?.limit?.side ?? limited?.than?.side ?? null;
  const end = side === null ? limitOf(items) : endOf(side);
  const supers = items.map((item) => tagValue(item, 'super')).filter((value) => value !== null);
  const counted = countIn(items, taken, used);
  const level = rankedLevel(items);
  const plural = hasAny(items, 'plural', 'cue:rank') || (level.plural && !level.singular);
  const openEnded = plural || supers.every((value) => value === 'top' || value === 'bottom');
  const win = hasAny(items, 'win') && !level.singular;
  return {
    order:
      directionOf(items) ??
      orderOf(superlativeOf(items, supers) ?? end ?? rankedByAdjective(items) ?? 'high', metric),
    n: counted ?? ((openEnded && !asksForOne(items, supers)) || win || supers.length === 0 ? null : 1),
    level: level.level,
    limit: limited?.limit ?? null,
    than: limited?.than ?? null,
    used,
  };
}

/** What lies above a limit is listed from the top, what lies below it from the bottom. */
function endOf(side: RankLimit['side']): 'low' | 'high' {
  return side === 'below' || side === 'at_most' ? 'low' : 'high';
}

/** `wie is het beste van alle regio's`: one, whatever is counted. */
function asksForOne(items: readonly Item[], supers: readonly string[]): boolean {
  const words = items.map((item) => item.words).join(' ');
  return (
    /\b(wie|who) (is|heeft|has|staat|doet|scoort)\b/.test(words) &&
    supers.every((value) => value !== 'top' && value !== 'bottom') &&
    !hasAny(items, 'plural', 'cue:rank')
  );
}

/** `blijft het meest achter`: the more behind, the worse. */
function superlativeOf(items: readonly Item[], supers: readonly string[]): string | undefined {
  const behind = items.some(({ words }) => /^(achter|achteruit|achterop|behind)$/.test(words));
  return behind && supers.includes('high') ? 'bad' : ending(supers);
}

/** `top 3 laagste`: `top` only says how many, and what it is of comes after. */
function ending(supers: readonly string[]): string | undefined {
  return supers.find((value) => value !== 'top') ?? supers[0];
}

/** `van laag naar hoog`, `aflopend`. */
function directionOf(items: readonly Item[]): 'asc' | 'desc' | null {
  const words = items.map((item) => item.words).join(' ');
  if (
    /\b(laag naar hoog|klein naar groot|slecht naar goed|low to high|worst to best|oplopende?|ascending)\b/.test(
      words,
    )
  )
    return 'asc';
  return /\b(hoog naar laag|groot naar klein|goed naar slecht|high to low|best to worst|aflopende?|descending)\b/.test(
    words,
  )
    ? 'desc'
    : null;
}

/** `welke regio's doen het slechter dan wij`. */
function asksAboveOrBelow(items: readonly Item[]): boolean {
  const which = items.some(
    (item, i) => hasAny([item], 'gemeenten', 'regios') && items[i - 1]?.tags.has('ask:which') === true,
  );
  return which && items.some(({ words }) => COMPARATIVE.test(words));
}

/** `minder dan 50%`: the lowest come first. */
function limitOf(items: readonly Item[]): 'low' | 'high' | null {
  if (
    hasAny(items, 'cue:below') ||
    items.some(({ words }) => /^(minder|lager|slechter|less|lower|worse) (dan|than)$/.test(words))
  )
    return 'low';
  return hasAny(items, 'cue:above') ? 'high' : null;
}

function orderOf(superlative: string, metric: Metric | null): 'desc' | 'asc' {
  const lessIsBetter = metric?.includes('without') ?? false;
  if (superlative === 'good') return lessIsBetter ? 'asc' : 'desc';
  if (superlative === 'bad') return lessIsBetter ? 'desc' : 'asc';
  return superlative === 'low' || superlative === 'bottom' ? 'asc' : 'desc';
}

/** The number of places asked for: `top 5`, `de drie laagste`. */
function countIn(items: readonly Item[], taken: ReadonlySet<number>, used: Set<number>): number | null {
  for (const [i, item] of items.entries()) {
    if (taken.has(i) || item.place !== null) continue;
    const written = tagValue(item, 'number') ?? (/^\d{1,3}$/.test(item.words) ? item.words : null);
    const value = written === null ? 0 : Number(written);
    const next = items[i + 1];
    if (value < 1 || value > 400 || next?.words === '%' || runsOn(next)) continue;
    // `welke gemeente heeft 50 profielen` counts people, not places.
    const ofPeople = next !== undefined && hasAny([next], 'noun:profile', 'noun:client', 'noun:people');
    const before = items[i - 1];
    if (ofPeople && (before === undefined || tagValue(before, 'super') === null)) continue;
    used.add(i);
    return value;
  }
  return null;
}

/** `50.000` and `62,7` are read as two words. */
function runsOn(next: Item | undefined): boolean {
  return next !== undefined && /^\d+$/.test(next.words) && /^[.,]$/.test(next.before);
}

function rankedLevel(items: readonly Item[]): {
  readonly level: 'municipality' | 'region';
  readonly singular: boolean;
  readonly plural: boolean;
} {
  // `gemeente-cliënten` says whose clients, not what is ranked.
  const owners = municipalOwners(items);
  let level: 'municipality' | 'region' | null = null;
  let singular = false;
  let plural = false;
  for (const [i, item] of items.entries()) {
    if (item.tags.has('regios') && (level === null || !singular)) {
      level ??= 'region';
      plural = true;
    }
    if (item.tags.has('gemeenten')) {
      level ??= 'municipality';
      plural = true;
    }
    const before = items[i - 1];
    const after = items[i + 1];
    if (owners.has(item) || (!item.tags.has('regio') && !item.tags.has('gemeente'))) continue;
    if (items[i - 2]?.tags.has('prep') === true && before?.tags.has('article') === true) continue;
    if (after?.place != null || (before?.place != null && !before.tags.has('country'))) continue;
    const asked =
      before !== undefined &&
      (before.tags.has('ask:which') ||
        tagValue(before, 'super') !== null ||
        tagValue(before, 'number') !== null ||
        /^\d+$/.test(before.words));
    const defined =
      (before === undefined || before.tags.has('article')) &&
      after !== undefined &&
      /^(met|with|die|dat|that|waar|heeft|has|doet|scoort)$/.test(after.words);
    const whoDoes =
      after !== undefined &&
      /^(doet|scoort|heeft|has|does|presteert|met de|with the)$/.test(after.words) &&
      before?.tags.has('prep') !== true;
    if (!asked && !defined && !whoDoes) continue;
    level = item.tags.has('regio') ? 'region' : 'municipality';
    singular = before !== undefined && tagValue(before, 'number') === null && !/^\d+$/.test(before.words);
  }
  return { level: level ?? 'municipality', singular, plural };
}
