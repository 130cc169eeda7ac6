import type { AskedPlace, Gazetteer, MatchHint, PlaceMatch, UnclearPlace } from '../domain/match.ts';
import { type Place, THE_COUNTRY } from '../domain/place.ts';
import { type Item, tagValue } from './item.ts';
import { levelBeside } from './items.ts';
import { channelPlace, impliedPlace, type RegionOfPlace } from './regions.ts';
import type { Token } from './tokens.ts';

export interface ReadPlaces {
  readonly places: readonly AskedPlace[];
  readonly unclear: readonly UnclearPlace[];
}

export interface PlaceSetting {
  readonly tokens: readonly Token[];
  readonly gazetteer: Gazetteer;
  readonly regionOf: RegionOfPlace;
  readonly channel: Place | null;
  /** The place a bare `de regio` counts from when the sentence has none. */
  readonly thread: Place | null;
  /** A name that is both means this level here; null: the neighbours decide. */
  readonly level: MatchHint['level'];
  /** Read `de regio`, `landelijk` and `we` as places too. */
  readonly comparing: boolean;
}

/** The places of the sentence in its order: names, `landelijk`, `de regio`, `we`. */
export function readPlaces(items: readonly Item[], setting: PlaceSetting): ReadPlaces {
  const matches = decideTogether(items, setting);
  const named = [...matches.values()].flatMap((match) => (match.kind === 'match' ? [match.asked.place] : []));
  const places: AskedPlace[] = [];
  const unclear: UnclearPlace[] = [];
  const add = (asked: AskedPlace) => {
    const at = places.findIndex(({ place }) => place.code === asked.place.code);
    const known = places[at];
    if (known === undefined) places.push(asked);
    else if (isOtherName(known, asked)) {
      places[at] = { ...known, alsoVia: [...(known.alsoVia ?? []), asked.via] };
    }
  };
  for (const [i, item] of items.entries()) {
    const match = matches.get(item);
    if (match?.kind === 'match' && saysWhichRegion(items, i)) continue;
    if (match?.kind === 'match') add(match.asked);
    else if (match !== undefined) addUnclear(unclear, match);
    else if (item.tags.has('country') && meansCountry(items, i)) add(country(item.text));
    else if (isImpliedRegion(items, i)) {
      const from = named.find((place) => place.level === 'municipality') ?? setting.thread ?? setting.channel;
      const region = from === null ? null : setting.regionOf(from);
      if (region !== null) add(impliedPlace(region, item.text));
      else addUnclear(unclear, { kind: 'unknown', written: item.text, suggestions: [] });
    } else if (meansAverage(items, item) && setting.comparing && named.length === 1) {
      add(impliedPlace(THE_COUNTRY, item.text));
    } else if (item.tags.has('we') && isNamedAfter(items, i)) {
      // `onze gemeente Goes`: the name that follows says who we are.
    } else if (
      item.tags.has('we') &&
      setting.channel !== null &&
      (named.length === 0 || setting.comparing || isJoined(items, i))
    ) {
      add(channelPlace(setting.channel, item.text));
    } else if (
      item.tags.has('we') &&
      setting.comparing &&
      setting.thread === null &&
      setting.channel === null
    ) {
      addUnclear(unclear, { kind: 'unknown', written: item.text, suggestions: [] });
    }
  }
  return { places, unclear };
}

/** A village or former municipality that leads to a place that was named before. */
function isOtherName(known: AskedPlace, again: AskedPlace): boolean {
  const named = [known.via, ...(known.alsoVia ?? [])].map((via) => JSON.stringify(via));
  return /^(village|former)$/.test(again.via.kind) && !named.includes(JSON.stringify(again.via));
}

/** `de regio waar Lochem in ligt`: the name only says which region. */
function saysWhichRegion(items: readonly Item[], i: number): boolean {
  const region = items[i - 2];
  return (
    /^(waar|waarin|waaronder|where|waartoe)$/.test(items[i - 1]?.words ?? '') &&
    region?.tags.has('regio') === true &&
    region.place === null &&
    isImpliedRegion(items, i - 2)
  );
}

function isNamedAfter(items: readonly Item[], i: number): boolean {
  const next = items.slice(i + 1, i + 4);
  const name = next.findIndex(({ place }) => place !== null);
  const between =
    /^(gemeente|gem|stad|regio|arbeidsmarktregio|amr|municipality|city|region|in|hier|here|bij|of|de|het)$/;
  return (
    name > 0 && next.slice(0, name).every(({ words, before }) => between.test(words) && !/[,;]/.test(before))
  );
}

/** `wij en Drechtsteden`: side by side with a place. */
function isJoined(items: readonly Item[], i: number): boolean {
  const joins = (item: Item | undefined) => item !== undefined && /^(en|and|of|or)$/.test(item.words);
  return (
    (joins(items[i + 1]) && items[i + 2]?.place != null) ||
    (joins(items[i - 1]) && items[i - 2]?.place != null)
  );
}

/** `de regio`, `het regiogemiddelde`: no name beside it and not what is being ranked. */
export function isImpliedRegion(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item === undefined || item.place !== null || !item.tags.has('regio')) return false;
  const before = items[i - 1];
  const after = items[i + 1];
  if (after?.place != null && /^[ ']*$/.test(after.before)) return false;
  if (before?.place != null && /^ *$/.test(item.before)) return false;
  if (before === undefined) return item.words.includes('gemiddelde');
  if (
    before.tags.has('ask:which') ||
    tagValue(before, 'super') !== null ||
    tagValue(before, 'number') !== null
  )
    return false;
  if (/^(een|a|per|elke|each|\d+)$/.test(before.words) || item.tags.has('cue:define')) return false;
  if (after !== undefined && /^(met|with|die|that)$/.test(after.words)) return false;
  // `the region of twente` is Twente; `de regio van Tiel` is the one around it.
  const named = items[i + 2]?.place;
  if (
    /^(of|van)$/.test(after?.words ?? '') &&
    named?.kind === 'match' &&
    named.asked.place.level === 'region'
  )
    return false;
  return (
    before.tags.has('article') ||
    before.tags.has('vs') ||
    /^(met|with|en|and|in|van|to|op|its|zijn|haar|hun|eigen|own)$/.test(before.words) ||
    before.tags.has('cue:compare')
  );
}

function meansCountry(items: readonly Item[], i: number): boolean {
  const next = items[i + 1];
  return !(next !== undefined && (next.tags.has('cue:step') || next.tags.has('cue:advice')));
}

/** `beter dan gemiddeld`, without saying of what: the country. */
function meansAverage(items: readonly Item[], item: Item): boolean {
  return (
    /^(gemiddelde?|average|avg)$/.test(item.words) &&
    !items.some(({ tags }) => tags.has('country') || tags.has('regio'))
  );
}

function country(written: string): AskedPlace {
  return { place: THE_COUNTRY, written, via: { kind: 'name' }, alsoVillageIn: [] };
}

function addUnclear(unclear: UnclearPlace[], match: UnclearPlace): void {
  if (!unclear.some(({ written }) => written === match.written)) unclear.push(match);
}

/** Lets the level beside a name, the channel and the other places decide between places of one name. */
function decideTogether(items: readonly Item[], setting: PlaceSetting): ReadonlyMap<Item, PlaceMatch> {
  const matches = new Map<Item, PlaceMatch>();
  for (const item of items) if (item.place !== null) matches.set(item, item.place);
  const certain = [...matches.values()].flatMap((match) =>
    match.kind === 'match' ? [match.asked.place] : [],
  );
  for (const [item, match] of matches) {
    const beside = levelBeside(setting.tokens, item.from, item.to);
    if (match.kind === 'choice') matches.set(item, decide(match, beside, certain, setting));
    const decided = matches.get(item);
    if (beside === 'region' && decided?.kind === 'match' && decided.asked.place.level === 'municipality') {
      const region = setting.regionOf(decided.asked.place);
      if (region !== null) matches.set(item, { kind: 'match', asked: impliedPlace(region, item.text) });
    }
  }
  return matches;
}

function decide(
  match: UnclearPlace & { readonly kind: 'choice' },
  beside: MatchHint['level'],
  certain: readonly Place[],
  setting: PlaceSetting,
): PlaceMatch {
  const levels = new Set(certain.map(({ level }) => level).filter((level) => level !== 'country'));
  const [only] = levels.size === 1 ? levels : [];
  const byNeighbours = match.reason === 'municipality-or-region' && only !== undefined ? only : null;
  const near = [
    ...certain.filter(({ level }) => level !== 'country'),
    ...(setting.channel === null ? [] : [setting.channel]),
  ];
  const again = setting.gazetteer.find(match.written, {
    level: beside ?? (match.reason === 'municipality-or-region' ? setting.level : null) ?? byNeighbours,
    near: beside === null && match.reason === 'municipality-or-region' ? [] : near,
    alone: false,
  });
  return again.kind === 'unknown' ? match : again;
}
