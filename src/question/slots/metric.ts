import { COUNT_METRICS, type Metric, SHARE_METRICS } from '../../domain/figures.ts';
import type { Signs } from '../signs.ts';
import { type Span, tagValue } from '../span.ts';
import { municipalOwners } from './municipal-owners.ts';
import type { Alternative } from './slot.ts';

type Owner = 'municipal' | 'uwv' | null;
type Measure = 'with' | 'without' | 'total' | 'share';

export interface MetricSaid {
  readonly metric: Metric | null;
  /** From the words or, in a talk, from what was asked before. */
  readonly from: 'words' | 'talk' | 'none';
}

/** Which words speak for which measure. */
const EVIDENCE: Readonly<Record<Measure, readonly string[]>> = {
  with: [
    'noun:profile',
    'noun:findable',
    'have:with',
    'noun:people',
    'says:count',
    'ask:howmany',
    'noun:client',
  ],
  without: [
    'have:without',
    'win',
    'noun:profile',
    'noun:findable',
    'noun:people',
    'noun:client',
    'says:count',
    'noun:total',
    'share',
  ],
  total: ['noun:client', 'noun:total', 'noun:people', 'says:count', 'ask:howmany'],
  share: ['share', 'noun:profile', 'noun:client', 'noun:findable', 'have:with', 'noun:people'],
};
/** A measure is looked at when one of these stands there. */
const NEEDS: Readonly<Record<Measure, readonly string[]>> = {
  with: ['noun:profile', 'noun:findable', 'have:with', 'both'],
  without: ['have:without', 'win'],
  total: ['noun:client', 'noun:total', 'noun:people', 'super'],
  share: ['share', 'have:with', 'noun:findable', 'super', 'limit', 'grade'],
};
const WORDS = [
  'noun:profile',
  'noun:findable',
  'have:with',
  'have:without',
  'win',
  'noun:client',
  'noun:total',
  'noun:people',
  'share',
  'says:count',
  'ask:howmany',
  'both',
  'register',
  'super:high',
  'super:low',
  'limit',
] as const;

/** Owner and measure as alternatives, each with the words that speak for and against it. */
export function metricAlternatives(
  spans: readonly Span[],
  signs: Signs,
  before: Metric | null,
): readonly Alternative<MetricSaid>[] {
  const named = spans.flatMap((span, i) => (metricIn(span) === null ? [] : [{ metric: metricIn(span), i }]));
  const [coded] = named;
  if (coded !== undefined)
    return [
      {
        value: { metric: coded.metric, from: 'words' },
        used: named.map(({ i }) => i),
        features: ['metric:coded'],
      },
    ];

  const owners = municipalOwners(spans);
  const uwv = indexes(spans, 'owner:uwv');
  const municipal = spans.flatMap((span, i) =>
    span.place === null && (span.tags.has('owner:municipal') || span.tags.has('gemeente')) ? [i] : [],
  );
  const isLikely = spans.some((span) => span.place === null && owners.has(span));
  const isSure = spans.some((span) => span.place === null && span.tags.has('owner:municipal'));
  const words = WORDS.filter((word) => signs.has(word));
  const both = indexes(spans, 'both');
  const ownerWords =
    [
      uwv.length > 0 ? 'uwv' : '',
      municipal.length > 0 ? (isSure ? 'municipal' : isLikely ? 'gemeente' : 'gemeente-weak') : '',
      both.length > 0 ? 'both' : '',
    ]
      .filter(Boolean)
      .join('+') || 'none';

  const choices: Alternative<MetricSaid>[] = [
    {
      value: { metric: null, from: 'none' },
      used: [],
      features: [
        'metric:none',
        ...words.map((word) => `metric:none+${word}`),
        `metric:none+owner=${ownerWords}`,
      ],
    },
  ];
  const add = (
    owner: Owner,
    measure: Measure,
    from: 'words' | 'talk',
    said: 'owner' | 'measure' | 'both',
  ) => {
    const usedMeasure = said === 'owner' ? [] : EVIDENCE[measure].flatMap((word) => indexes(spans, word));
    const usedOwner =
      said === 'measure'
        ? []
        : [
            ...(owner === 'uwv'
              ? uwv
              : owner === 'municipal'
                ? municipal
                : uwv.length > 0 && municipal.length > 0
                  ? [...uwv, ...municipal]
                  : []),
            ...(owner === null ? both : []),
          ];
    choices.push({
      value: { metric: metricFor(owner, measure), from },
      used: [...usedMeasure, ...usedOwner],
      features: [
        ...(said === 'both' ? [] : [`metric:talk-${said === 'owner' ? 'measure' : 'owner'}`]),
        `measure:${measure}`,
        ...words.map((word) => `measure:${measure}+${word}`),
        `owner:${owner}+${ownerWords}`,
        ...(words.some((word) => NEEDS[measure].includes(word))
          ? []
          : [
              `measure:${measure}+no-word`,
              ...(words.length === 0
                ? [`measure:${measure}+no-word+none`]
                : words.map((word) => `measure:${measure}+no-word+${word}`)),
            ]),
      ],
    });
  };
  const measures = (['with', 'without', 'total', 'share'] as const).filter((measure) =>
    NEEDS[measure].some((word) => signs.has(word)),
  );
  const said: readonly Owner[] = [
    null,
    ...(uwv.length > 0 ? (['uwv'] as const) : []),
    ...(municipal.length > 0 ? (['municipal'] as const) : []),
  ];
  for (const owner of said) {
    for (const measure of measures) add(owner, measure, 'words', 'both');
    // `uwv venlo`: an owner alone.
    if (owner !== null || both.length > 0) {
      for (const measure of ['with', 'total', 'share'] as const) {
        if (!measures.includes(measure)) add(owner, measure, 'words', 'both');
      }
    }
  }
  if (signs.has('register')) {
    choices.push({
      value: { metric: 'register_share', from: 'words' },
      used: [...indexes(spans, 'register'), ...indexes(spans, 'share'), ...indexes(spans, 'noun:total')],
      features: ['measure:register', ...words.map((word) => `measure:register+${word}`)],
    });
  }
  if (before !== null && before !== 'register_share') {
    const [owner, measure] = partsOf(before);
    for (const other of said) if (other !== null && other !== owner) add(other, measure, 'talk', 'owner');
    for (const other of measures)
      if (other !== measure && owner !== null) add(owner, other, 'talk', 'measure');
    if (owner !== null && both.length > 0) add(null, measure, 'talk', 'owner');
  }
  return choices;
}

function indexes(spans: readonly Span[], word: string): readonly number[] {
  return spans.flatMap((span, i) =>
    span.place === null && [...span.tags].some((tag) => tag === word) ? [i] : [],
  );
}

function metricIn(span: Span): Metric | null {
  const named = tagValue(span, 'metric');
  return [...COUNT_METRICS, ...SHARE_METRICS].find((known) => known === named) ?? null;
}

function metricFor(owner: Owner, measure: Measure): Metric {
  if (measure === 'share') return owner === null ? 'profile_share' : `${owner}_profile_share`;
  if (owner !== null) return `${owner}_${measure}`;
  return measure === 'total' ? 'total' : `${measure}_profile`;
}

function partsOf(metric: Metric): readonly [Owner, Measure] {
  const owner: Owner = metric.startsWith('uwv') ? 'uwv' : metric.startsWith('municipal') ? 'municipal' : null;
  const measure: Measure = metric.endsWith('share')
    ? 'share'
    : metric.includes('without')
      ? 'without'
      : metric.endsWith('total')
        ? 'total'
        : 'with';
  return [owner, measure];
}

/** Targets and thresholds are shares. */
export function asShare(metric: Metric | null): Metric {
  if (metric === null) return 'profile_share';
  const [owner] = partsOf(metric);
  return metric.endsWith('share') ? metric : metricFor(owner, 'share');
}
