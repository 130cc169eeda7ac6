import type { AskedPlace, Gazetteer, MatchHint, PlaceMatch, UnclearPlace } from '../../domain/match.ts';
import { type Place, THE_COUNTRY } from '../../domain/place.ts';
import { levelBeside } from '../find-spans.ts';
import type { Tag } from '../lexicon.ts';
import { channelPlace, impliedPlace, type RegionOfPlace } from '../regions.ts';
import { isRaw, type Span, tagValue } from '../span.ts';
import type { Token } from '../tokens.ts';
import type { Alternative } from './slot.ts';

export interface PlacesSaid {
  readonly places: readonly AskedPlace[];
  readonly unclear: readonly UnclearPlace[];
}

interface ReadPlaces extends PlacesSaid {
  readonly used: readonly number[];
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
  /** What `de G4` are. */
  readonly bigFour: readonly Place[];
  /** Read `de regio`, `landelijk` and `we` as places too. */
  readonly comparing: boolean;
}

/** The places that are named, and fewer of them: a name can stand beside the question. */
export function placeAlternatives(
  spans: readonly Span[],
  setting: PlaceSetting,
): readonly Alternative<PlacesSaid>[] {
  const alternatives: Alternative<PlacesSaid>[] = [];
  const seen = new Set<string>();
  const add = ({ places, unclear, used }: ReadPlaces, features: readonly string[]) => {
    const key = JSON.stringify([places.map(({ place }) => place.code), unclear]);
    if (seen.has(key)) return;
    seen.add(key);
    const vias = [
      ...new Set(places.map(({ via }) => `place:via-${via.kind}`)),
      ...new Set(unclear.map(({ kind }) => `place:${kind}`)),
    ];
    alternatives.push({ value: { places, unclear }, used, features: [...features, ...vias] });
  };
  const all = readPlaces(spans, { ...setting, comparing: true });
  const plain = readPlaces(spans, { ...setting, comparing: false });
  add(plain, []);
  // A bare `onze regio` compares nothing: it only lacks a region.
  if (all.places.length + plain.unclear.length > 0) add(all, ['place:implied']);
  const named = spans.flatMap((span, i) => (span.place !== null || span.tags.has('country') ? [i] : []));
  const only = (keep: (i: number) => boolean, feature: string) =>
    add(
      readPlaces(
        spans.map((span, i) => (keep(i) ? span : unnamed(span))),
        { ...setting, comparing: false },
      ),
      [feature],
    );
  const [first] = named;
  const last = named.at(-1);
  if (first !== undefined && last !== undefined && first !== last) {
    only((i) => !named.includes(i) || i === first, 'place:first-only');
    only(
      (i) => !named.includes(i) || i === last,
      spans.some(({ tags }) => tags.has('says:not')) ? 'place:last-not-first' : 'place:last-only',
    );
    const unknown = named.filter((i) => spans[i]?.place?.kind === 'unknown');
    if (unknown.length > 0 && unknown.length < named.length)
      only((i) => !unknown.includes(i), 'place:known-only');
    const countries = named.filter((i) => spans[i]?.place === null);
    if (countries.length > 0 && countries.length < named.length)
      only((i) => !countries.includes(i), 'place:no-country');
  }
  // `alle drie de limburgse regio's`
  const choices = plain.unclear.flatMap((name) =>
    name.kind === 'choice' && name.candidates.length > 1 ? name.candidates : [],
  );
  if (choices.length > 1 && spans.some(({ tags }) => tags.has('says:all') || tags.has('regios'))) {
    add(
      {
        places: [...plain.places, ...choices.map((place) => impliedPlace(place, ''))],
        unclear: [],
        used: plain.used,
      },
      ['place:all-of-choice'],
    );
  }
  const raw = rawName(spans);
  if (raw !== null) {
    const written = raw.map((i) => spans[i]?.text ?? '').join(' ');
    const found = setting.gazetteer.find(written, {
      level: setting.level,
      near: [],
      alone: spans.length <= 4,
    });
    const suggestions =
      found.kind === 'match'
        ? [found.asked.place]
        : found.kind === 'choice'
          ? found.candidates
          : found.suggestions;
    const unclear: UnclearPlace = { kind: 'unknown', written, suggestions: suggestions.slice(0, 3) };
    const isNamed = plain.places.length + plain.unclear.length > 0;
    const before = spans[(raw[0] ?? 0) - 1];
    const after =
      before === undefined
        ? 'opens'
        : before.tags.has('prep')
          ? 'prep'
          : before.tags.has('article')
            ? 'article'
            : before.tags.has('vs')
              ? 'vs'
              : 'other';
    if (!isNamed || after === 'vs' || before?.tags.has('and') === true || before?.words === 'met')
      add({ places: plain.places, unclear: [...plain.unclear, unclear], used: [...plain.used, ...raw] }, [
        isNamed ? 'place:raw-beside' : 'place:raw',
        `place:raw-after-${after}`,
        ...(spans.length <= 4 ? ['place:raw-short'] : []),
        ...(suggestions.length > 0 ? ['place:raw-near'] : []),
      ]);
  }
  const none = readPlaces(spans.map(unnamed), { ...setting, channel: null, comparing: false });
  add({ places: none.places.filter(({ via }) => via.kind !== 'implied'), unclear: [], used: [] }, [
    'place:left-out',
  ]);
  return alternatives;
}

/** The first words that nobody knows, which may be a name. */
function rawName(spans: readonly Span[]): readonly number[] | null {
  const from = spans.findIndex((span) => isRaw(span) && /\p{L}{2}/u.test(span.words));
  if (from < 0) return null;
  const run = [from];
  while (run.length < 3 && isRaw(spans[from + run.length] ?? NO_SPAN) && !spans[from + run.length]?.opens)
    run.push(from + run.length);
  return run;
}

const NO_SPAN = { place: null, tags: new Set<Tag>(['noise']) };

function unnamed(span: Span): Span {
  return span.place === null && !span.tags.has('country') && !span.tags.has('we') && !span.tags.has('regio')
    ? span
    : { ...span, place: null, tags: new Set(['noise' as const]) };
}

/** The places of the sentence in its order: names, `landelijk`, `de regio`, `we`. */
function readPlaces(spans: readonly Span[], setting: PlaceSetting): ReadPlaces {
  const matches = decideTogether(spans, setting);
  const named = [...matches.values()].flatMap((match) => (match.kind === 'match' ? [match.asked.place] : []));
  const places: AskedPlace[] = [];
  const unclear: UnclearPlace[] = [];
  const used: number[] = [];
  const add = (asked: AskedPlace) => {
    const at = places.findIndex(({ place }) => place.code === asked.place.code);
    const known = places[at];
    if (known === undefined) places.push(asked);
    else if (isOtherName(known, asked)) {
      places[at] = { ...known, alsoVia: [...(known.alsoVia ?? []), asked.via] };
    }
  };
  for (const [i, span] of spans.entries()) {
    const match = matches.get(span);
    if (match?.kind === 'match' && saysWhichRegion(spans, i)) continue;
    const before = places.length + unclear.length;
    if (match?.kind === 'match') add(match.asked);
    else if (match !== undefined) addUnclear(unclear, match);
    else if (span.place === null && span.tags.has('says:g4'))
      for (const big of setting.bigFour) add(impliedPlace(big, span.text));
    else if (span.tags.has('country') && meansCountry(spans, i)) add(country(span.text));
    else if (isImpliedRegion(spans, i)) {
      const from = named.find((place) => place.level === 'municipality') ?? setting.thread ?? setting.channel;
      const region = from === null ? null : setting.regionOf(from);
      if (region !== null) add(impliedPlace(region, span.text));
      else addUnclear(unclear, { kind: 'unknown', written: span.text, suggestions: [] });
    } else if (meansAverage(spans, span) && setting.comparing && named.length === 1) {
      add(impliedPlace(THE_COUNTRY, span.text));
    } else if (span.tags.has('we') && isNamedAfter(spans, i)) {
      // `onze gemeente Goes`: the name that follows says who we are.
    } else if (
      span.tags.has('we') &&
      setting.channel !== null &&
      (named.length === 0 || setting.comparing || isJoined(spans, i))
    ) {
      add(channelPlace(setting.channel, span.text));
    } else if (
      span.tags.has('we') &&
      setting.comparing &&
      setting.thread === null &&
      setting.channel === null
    ) {
      addUnclear(unclear, { kind: 'unknown', written: span.text, suggestions: [] });
    }
    if (match !== undefined || places.length + unclear.length > before) used.push(i);
  }
  return { places, unclear, used };
}

/** A village or former municipality that leads to a place that was named before. */
function isOtherName(known: AskedPlace, again: AskedPlace): boolean {
  const named = [known.via, ...(known.alsoVia ?? [])].map((via) => JSON.stringify(via));
  return /^(village|former)$/.test(again.via.kind) && !named.includes(JSON.stringify(again.via));
}

/** `de regio waar Lochem in ligt`: the name only says which region. */
function saysWhichRegion(spans: readonly Span[], i: number): boolean {
  const region = spans[i - 2];
  return (
    /^(waar|waarin|waaronder|where|waartoe)$/.test(spans[i - 1]?.words ?? '') &&
    region?.tags.has('regio') === true &&
    region.place === null &&
    isImpliedRegion(spans, i - 2)
  );
}

function isNamedAfter(spans: readonly Span[], i: number): boolean {
  const next = spans.slice(i + 1, i + 4);
  const name = next.findIndex(({ place }) => place !== null);
  const between =
    /^(gemeente|gem|stad|regio|arbeidsmarktregio|amr|municipality|city|region|in|hier|here|bij|of|de|het)$/;
  return (
    name > 0 && next.slice(0, name).every(({ words, before }) => between.test(words) && !/[,;]/.test(before))
  );
}

/** `wij en Drechtsteden`: side by side with a place. */
function isJoined(spans: readonly Span[], i: number): boolean {
  const joins = (span: Span | undefined) => span !== undefined && /^(en|and|of|or)$/.test(span.words);
  return (
    (joins(spans[i + 1]) && spans[i + 2]?.place != null) ||
    (joins(spans[i - 1]) && spans[i - 2]?.place != null)
  );
}

/** `de regio`, `het regiogemiddelde`: no name beside it and not what is being ranked. */
export function isImpliedRegion(spans: readonly Span[], i: number): boolean {
  const span = spans[i];
  if (span === undefined || span.place !== null || !span.tags.has('regio')) return false;
  const before = spans[i - 1];
  const after = spans[i + 1];
  if (after?.place != null && /^[ ']*$/.test(after.before)) return false;
  if (before?.place != null && /^ *$/.test(span.before)) return false;
  if (before === undefined) return span.words.includes('gemiddelde');
  if (
    before.tags.has('ask:which') ||
    tagValue(before, 'super') !== null ||
    tagValue(before, 'number') !== null
  )
    return false;
  const farther = spans[i - 2];
  const isAdjective =
    before.place === null &&
    (before.tags.has('noise') || before.tags.size === 0) &&
    !before.tags.has('article');
  if (isAdjective && (farther === undefined || farther.tags.has('article') || farther.tags.has('vs')))
    return true;
  if (/^(een|a|per|elke|each|\d+)$/.test(before.words) || span.tags.has('says:define')) return false;
  if (after !== undefined && /^(met|with|die|that)$/.test(after.words)) return false;
  // `the region of twente` is Twente; `de regio van Tiel` is the one around it.
  const named = spans[i + 2]?.place;
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
    before.tags.has('says:compare')
  );
}

function meansCountry(spans: readonly Span[], i: number): boolean {
  const next = spans[i + 1];
  return !(next !== undefined && (next.tags.has('says:step') || next.tags.has('says:advice')));
}

/** `beter dan gemiddeld`, without saying of what: the country. */
function meansAverage(spans: readonly Span[], span: Span): boolean {
  return (
    /^(gemiddelde?|average|avg)$/.test(span.words) &&
    !spans.some(({ tags }) => tags.has('country') || tags.has('regio'))
  );
}

function country(written: string): AskedPlace {
  return { place: THE_COUNTRY, written, via: { kind: 'name' }, alsoVillageIn: [] };
}

function addUnclear(unclear: UnclearPlace[], match: UnclearPlace): void {
  if (!unclear.some(({ written }) => written === match.written)) unclear.push(match);
}

/** Lets the level beside a name, the channel and the other places decide between places of one name. */
function decideTogether(spans: readonly Span[], setting: PlaceSetting): ReadonlyMap<Span, PlaceMatch> {
  const matches = new Map<Span, PlaceMatch>();
  for (const span of spans) if (span.place !== null) matches.set(span, span.place);
  const certain = [...matches.values()].flatMap((match) =>
    match.kind === 'match' ? [match.asked.place] : [],
  );
  for (const [span, match] of matches) {
    const beside = levelBeside(setting.tokens, span.from, span.to);
    if (match.kind === 'choice') matches.set(span, decide(match, beside, certain, setting));
    const decided = matches.get(span);
    if (beside === 'region' && decided?.kind === 'match' && decided.asked.place.level === 'municipality') {
      const region = setting.regionOf(decided.asked.place);
      if (region !== null) matches.set(span, { kind: 'match', asked: impliedPlace(region, span.text) });
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
