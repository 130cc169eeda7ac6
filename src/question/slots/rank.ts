import type { Signs } from '../signs.ts';
import { type Span, tagValue } from '../span.ts';
import type { LimitsSaid } from './limits.ts';
import { municipalOwners } from './municipal-owners.ts';
import { isImpliedRegion } from './places.ts';
import type { Alternative } from './slot.ts';

export interface RankSaid {
  readonly end: 'high' | 'low' | 'good' | 'bad' | 'both' | null;
  readonly n: number | null;
  readonly nth: number | null;
  readonly level: 'municipality' | 'region';
}

const HIGHEST_N = 400;

/** Which end, how many and of what, each with its alternatives. */
export function rankAlternatives(
  spans: readonly Span[],
  signs: Signs,
  taken: ReadonlySet<number>,
  { written, than }: LimitsSaid,
): readonly Alternative<RankSaid>[] {
  const ends = endsIn(spans);
  const counted = numbersIn(spans, taken);
  const levels = levelsIn(spans, signs);
  const limit = written[0]?.side ?? than?.side ?? null;
  const byLimit = limit === null ? null : limit === 'below' || limit === 'at_most' ? 'low' : 'high';
  const alternatives: Alternative<RankSaid>[] = [];
  const unsaid: End = { end: byLimit, used: [], features: [`end:${byLimit}-by-limit`] };
  for (const end of ends.length > 0 ? ends : [unsaid]) {
    for (const count of counted) {
      for (const level of levels) {
        const open =
          count.value === null
            ? [
                'plural',
                'super:top',
                'super:bottom',
                'says:rank',
                'gemeenten',
                'regios',
                'ask:who',
                'limit',
                'super>gemeente',
                'super>regio',
                'ask:which>gemeente',
                'ask:which>regio',
                'super>gemeenten',
                'super>regios',
                'win',
              ].filter((sign) => signs.has(sign))
            : [];
        for (const n of count.value === null ? [null, ...(ends.length > 0 ? [1] : [])] : [count.value]) {
          const kind = count.value === null ? (n === null ? 'open' : 'single') : 'said';
          alternatives.push({
            value: { end: end.end, n: count.nth === null ? n : null, nth: count.nth, level: level.level },
            used: [...end.used, ...count.used, ...level.used],
            features: [
              ...end.features,
              ...level.features,
              `n:${kind}`,
              ...(kind === 'said' ? count.features : open.map((sign) => `n:${kind}+${sign}`)),
              ...(kind !== 'said' && limit !== null ? [`n:${kind}+limit`] : []),
              ...(kind !== 'said' && level.features.length > 0
                ? level.features.map((feature) => `n:${kind}+${feature}`)
                : []),
            ],
          });
        }
      }
    }
  }
  return alternatives;
}

interface End {
  readonly end: RankSaid['end'];
  readonly used: readonly number[];
  readonly features: readonly string[];
}

function endsIn(spans: readonly Span[]): readonly End[] {
  const found = spans.flatMap((span, i) => {
    const value = span.place === null ? (tagValue(span, 'super') ?? tagValue(span, 'grade')) : null;
    return value === null ? [] : [{ value, i }];
  });
  const used = found.map(({ i }) => i);
  const all = new Set(found.map(({ value }) => value));
  const kinds = (['high', 'low', 'good', 'bad'] as const).filter((kind) => all.has(kind));
  const top = all.has('top');
  const bottom = all.has('bottom');
  const ends: End[] = kinds.map((kind) => ({
    end: kind,
    used,
    features: [`end:${kind}`, ...(kinds.length > 1 ? ['end:one-of-two'] : [])],
  }));
  const isPair =
    (all.has('high') && all.has('low')) || (all.has('good') && all.has('bad')) || (top && bottom);
  if (isPair) ends.push({ end: 'both', used, features: ['end:both'] });
  if (top && kinds.length === 0) ends.push({ end: 'high', used, features: ['end:top'] });
  if (bottom)
    ends.push({
      end: 'low',
      used,
      features: ['end:bottom', ...(kinds.length > 0 ? ['end:bottom-and-kind'] : [])],
    });
  // `blijft het meest achter`: the more behind, the worse.
  if (all.has('high') && all.has('bad')) ends.push({ end: 'bad', used, features: ['end:most-behind'] });
  return ends;
}

interface Count {
  readonly value: number | null;
  readonly nth: number | null;
  readonly used: readonly number[];
  readonly features: readonly string[];
}

/** The number of places asked for: `top 5`, `de drie laagste`; or which one: `de op een na slechtste`. */
function numbersIn(spans: readonly Span[], taken: ReadonlySet<number>): readonly Count[] {
  const counts: Count[] = [{ value: null, nth: null, used: [], features: [] }];
  for (const [i, span] of spans.entries()) {
    if (taken.has(i) || span.place !== null) continue;
    const nth = tagValue(span, 'nth');
    if (nth !== null) counts.push({ value: 1, nth: Number(nth), used: [i], features: ['n:nth'] });
    const place =
      spans[i - 1]?.tags.has('says:nummer') === true
        ? /^\d{1,2}$/.test(span.words)
          ? span.words
          : tagValue(span, 'number')
        : tagValue(span, 'ordinal');
    if (place !== null && Number(place) > 1)
      counts.push({ value: 1, nth: Number(place), used: [i], features: ['n:ordinal'] });
    const written = tagValue(span, 'number') ?? (/^\d{1,3}$/.test(span.words) ? span.words : null);
    const value = written === null ? 0 : Number(written);
    const next = spans[i + 1];
    if (value < 1 || value > HIGHEST_N || next?.words === '%' || runsOn(next) || runsOn(span)) continue;
    const before = spans[i - 1];
    const beside = [
      before !== undefined && tagValue(before, 'super') !== null ? 'n:after-super' : '',
      next !== undefined && tagValue(next, 'super') !== null ? 'n:before-super' : '',
      tagValue(span, 'super') !== null ? 'n:in-super' : '',
      next !== undefined &&
      next.place === null &&
      ['gemeenten', 'regios', 'regio', 'gemeente'].some((tag) => [...next.tags].some((own) => own === tag))
        ? 'n:before-places'
        : '',
      next !== undefined && next.place === null && [...next.tags].some((tag) => tag.startsWith('noun:'))
        ? 'n:before-people'
        : '',
    ].filter(Boolean);
    counts.push({
      value,
      nth: null,
      used: [i],
      features: ['n:number', ...beside, ...(beside.length === 0 ? ['n:apart'] : [])],
    });
  }
  return counts;
}

/** `50.000` and `62,7` are read as two words. */
function runsOn(next: Span | undefined): boolean {
  return next !== undefined && /^\d+$/.test(next.words) && /^[.,]$/.test(next.before);
}

interface Level {
  readonly level: RankSaid['level'];
  readonly used: readonly number[];
  readonly features: readonly string[];
}

function levelsIn(spans: readonly Span[], signs: Signs): readonly Level[] {
  // `gemeente-cliënten` says whose clients, not what is ranked.
  const owners = municipalOwners(spans);
  const of = (...tags: readonly string[]) =>
    spans.flatMap((span, i) =>
      span.place === null && !owners.has(span) && [...span.tags].some((tag) => tags.includes(tag)) ? [i] : [],
    );
  const regions = of('regio', 'regios').filter((i) => !isImpliedRegion(spans, i));
  const municipalities = of('gemeente', 'gemeenten');
  const levels: Level[] = [];
  const asked = (sign: string) =>
    ['ask:which', 'super', 'number', 'ask:howmany', 'says:all'].filter((before) =>
      signs.has(`${before}>${sign}`),
    ).length > 0;
  levels.push({
    level: 'municipality',
    used: municipalities,
    features: [
      'level:municipality',
      ...(regions.length > 0 && municipalities.length === 0 ? ['level:municipality-unsaid'] : []),
      ...levelSigns('municipality', signs, asked),
    ],
  });
  if (regions.length > 0) {
    levels.push({
      level: 'region',
      used: regions,
      features: ['level:region', ...levelSigns('region', signs, asked)],
    });
  }
  return levels;
}

function levelSigns(
  level: RankSaid['level'],
  signs: Signs,
  asked: (sign: string) => boolean,
): readonly string[] {
  return [
    ...(['regio', 'regios', 'gemeente', 'gemeenten'] as const).flatMap((sign) => [
      ...(signs.has(sign) ? [`level:${level}+${sign}`] : []),
      ...(asked(sign) ? [`level:${level}+asked-${sign}`] : []),
    ]),
    ...(signs.has('place:region') ? [`level:${level}+place:region`] : []),
  ];
}
