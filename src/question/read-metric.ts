import { COUNT_METRICS, type Metric, SHARE_METRICS } from '../domain/figures.ts';
import { hasAny, type Item, tagValue } from './item.ts';

type Owner = 'municipal' | 'uwv' | null;

export interface ReadMetric {
  readonly metric: Metric | null;
  /** Only an owner was named (`alleen uwv`); the metric is a first guess. */
  readonly ownerOnly: Exclude<Owner, null> | null;
  /** Only share or count was asked (`in procenten`, `in aantallen`), without an owner. */
  readonly unitOnly: 'share' | 'count' | null;
  /** `percentage zonder profiel`: there is no such share. */
  readonly ignored: readonly string[];
}

/** What is measured, from the words for owner, profile and share. `ranking`: an owner alone means its share. */
export function readMetric(items: readonly Item[], owners: ReadonlySet<Item>, ranking: boolean): ReadMetric {
  const nothing: ReadMetric = { metric: null, ownerOnly: null, unitOnly: null, ignored: [] };
  for (const item of items) {
    const named = tagValue(item, 'metric');
    const metric = [...COUNT_METRICS, ...SHARE_METRICS].find((known) => known === named);
    if (metric !== undefined) return { ...nothing, metric };
  }
  const municipal = hasAny(items, 'owner:municipal') || owners.size > 0;
  const uwv = hasAny(items, 'owner:uwv');
  const together = hasAny(items, 'both');
  const owner: Owner = together || municipal === uwv ? null : municipal ? 'municipal' : 'uwv';
  const share = hasAny(items, 'share');
  const profile = items.some(
    (item, i) => hasAny([item], 'noun:profile', 'noun:findable', 'have:with') && !isOnlySubject(items, i),
  );
  const without = hasAny(items, 'have:without') && !items.some((item) => item.words === 'wel een profiel');
  const client = hasAny(items, 'noun:client');
  const total = hasAny(items, 'noun:total');
  if (municipal && uwv && !together && !hasAny(items, 'register')) return nothing;
  if (share && hasAny(items, 'register')) return { ...nothing, metric: 'register_share' };
  if (share && !without) {
    const unitOnly = owner === null && !profile && !client && !together ? 'share' : null;
    return { ...nothing, metric: shareFor(owner), unitOnly };
  }
  if (
    without &&
    (profile ||
      client ||
      share ||
      total ||
      hasAny(items, 'noun:people') ||
      owner !== null ||
      ranking ||
      together ||
      items.some(({ words }) => / profiel| profile|vindba|niet |zonder|without/.test(words)))
  ) {
    const ignored = share ? items.filter((item) => item.tags.has('share')).map(({ text }) => text) : [];
    return { ...nothing, metric: countFor(owner, 'without'), ignored };
  }
  if (hasAny(items, 'win')) return { ...nothing, metric: countFor(owner, 'without') };
  if (profile) return { ...nothing, metric: countFor(owner, 'with') };
  if (client || total) return { ...nothing, metric: countFor(owner, 'total') };
  if (owner !== null) {
    return { ...nothing, metric: ranking ? shareFor(owner) : countFor(owner, 'with'), ownerOnly: owner };
  }
  if (together) return { ...nothing, metric: 'with_profile' };
  if (hasAny(items, 'noun:people') && hasAny(items, 'ask:howmany')) return { ...nothing, metric: 'total' };
  if (ranking && items.some(({ words }) => /^(grootste|kleinste|largest|biggest|smallest)$/.test(words))) {
    return { ...nothing, metric: 'total' };
  }
  return hasAny(items, 'cue:count') && !ranking ? { ...nothing, unitOnly: 'count' } : nothing;
}

/** `de cijfers klantprofielen`, `figures on client profiles`: the name of the publication, not one of its figures. */
function isOnlySubject(items: readonly Item[], i: number): boolean {
  if (!/^(klantprofielen|clientprofielen|client profiles)$/.test(items[i]?.words ?? '')) return false;
  const before = items.slice(Math.max(0, i - 3), i);
  const from = before.findLastIndex((item) => item.tags.has('cue:figures'));
  return (
    from >= 0 &&
    before
      .slice(from + 1)
      .every(({ words }) => /^(van|over|of|on|about|inzake|betreffende|de|het|the)$/.test(words))
  );
}

/** The same figure for the other owner, or as a share, as a follow-up asks. */
export function shiftMetric(previous: Metric | null, change: ReadMetric): Metric | null {
  if (change.ownerOnly !== null) {
    if (previous === null) return change.metric;
    if (previous.endsWith('profile_share')) return shareFor(change.ownerOnly);
    const kind = previous.includes('without') ? 'without' : /total$/.test(previous) ? 'total' : 'with';
    return countFor(change.ownerOnly, kind);
  }
  if (change.unitOnly !== null) {
    const owner = previous?.startsWith('uwv')
      ? 'uwv'
      : previous?.startsWith('municipal')
        ? 'municipal'
        : null;
    return change.unitOnly === 'share' ? shareFor(owner) : countFor(owner, 'with');
  }
  return change.metric;
}

function shareFor(owner: Owner): Metric {
  if (owner === null) return 'profile_share';
  return owner === 'uwv' ? 'uwv_profile_share' : 'municipal_profile_share';
}

function countFor(owner: Owner, kind: 'with' | 'without' | 'total'): Metric {
  if (owner === null) return kind === 'total' ? 'total' : `${kind}_profile`;
  return `${owner}_${kind}`;
}

/** The items where `gemeente` names whose clients they are, not which place or what is ranked. */
export function municipalOwners(items: readonly Item[]): ReadonlySet<Item> {
  return new Set(
    items.filter((item, i) => isOwner(item, items[i - 1], items[i + 1], items[i - 2], items[i + 2])),
  );
}

function isOwner(
  item: Item,
  before: Item | undefined,
  after: Item | undefined,
  earlier: Item | undefined,
  beyond: Item | undefined,
): boolean {
  if (!item.tags.has('gemeente') && !item.tags.has('gemeenten')) return false;
  if (before === undefined && after === undefined) return item.tags.has('gemeente');
  if (before !== undefined && earlier?.tags.has('owner:uwv') && joinsOwners(before)) return true;
  if (after !== undefined && beyond?.tags.has('owner:uwv') && joinsOwners(after)) return true;
  if (after?.tags.has('owner:uwv') && /[+&/]/.test(after.before)) return true;
  if (before?.tags.has('owner:uwv') && /[+&/]/.test(item.before)) return true;
  if (before?.tags.has('ask:which') || before?.words === 'per') return false;
  // `Utrecht municipality`, against `municipality clients`.
  if (item.words === 'municipality' && before?.place != null && /^ *$/.test(item.before)) return false;
  const next = after === undefined ? 'none' : nounOf(after);
  if (after !== undefined && next === 'noun' && !/[,;:?!]/.test(after.before)) {
    return /-/.test(after.before) || item.tags.has('gemeente');
  }
  if (/-/.test(after?.before ?? '') && (after?.words === 'en' || after?.words === 'and')) return true;
  if (item.tags.has('gemeenten') || after?.place != null || before?.place != null) return false;
  if (before !== undefined && (before.tags.has('cue:only') || before.tags.has('share'))) return true;
  const ofThe = before !== undefined && /^(van|de|van de|bij|bij de|the|of|of the)$/.test(before.words);
  return (
    ofThe &&
    earlier !== undefined &&
    (nounOf(earlier) === 'noun' ||
      earlier.tags.has('cue:follow') ||
      /^(van|of|en|and|alleen|only)$/.test(earlier.words))
  );
}

function joinsOwners(item: Item): boolean {
  return item.tags.has('vs') || /^(en|and|of|or|plus)$/.test(item.words);
}

function nounOf(item: Item): 'noun' | 'none' {
  return hasAny([item], 'noun:profile', 'noun:client', 'share', 'have:without', 'have:with', 'noun:total') &&
    item.place === null
    ? 'noun'
    : 'none';
}
