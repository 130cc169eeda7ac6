import type { Intent } from '../domain/question.ts';

/** How an intent is asked, and what its sentence can hold. */
export interface Frame {
  /** Signs of which one has to stand in the stretch; empty: it may be meant by what is named alone. */
  readonly triggers: readonly string[];
  /** Signs that it accounts for besides its triggers and its slots. */
  readonly explains: readonly string[];
  readonly does: 'asks' | 'shows' | 'changes';
  readonly place: 'none' | 'may' | 'needs';
  readonly places: 'one' | 'several';
  /** What a name that is both means here. */
  readonly level: 'municipality' | 'region' | null;
  /** Where a place may come from that was not written. */
  readonly placeFrom: readonly ('channel' | 'talk' | 'country')[];
  readonly metric: 'none' | 'may' | 'needs' | 'share';
  readonly period: 'none' | 'point' | 'span';
}

const FIGURES = {
  triggers: [],
  explains: ['gemeente', 'gemeenten', 'regio', 'format', 'both'],
  does: 'asks',
  place: 'needs',
  places: 'several',
  level: null,
  placeFrom: ['channel', 'talk'],
  metric: 'may',
  period: 'point',
} as const satisfies Frame;

const WITHIN = {
  ...FIGURES,
  place: 'may',
  places: 'one',
  level: 'region',
  placeFrom: ['channel', 'talk', 'country'],
} as const satisfies Frame;

const REQUEST = {
  triggers: [],
  explains: ['gemeente', 'regio', 'we', 'says:direct'],
  does: 'changes',
  place: 'may',
  places: 'one',
  level: null,
  placeFrom: [],
  metric: 'none',
  period: 'none',
} as const satisfies Frame;

const TALK = {
  ...REQUEST,
  explains: [],
  does: 'asks',
  place: 'none',
} as const satisfies Frame;

const REMOVING = ['says:remove', 'says:unsubscribe', 'says:no'];

export const FRAMES: Readonly<Record<Intent, Frame>> = {
  lookup: FIGURES,
  trend: {
    ...FIGURES,
    triggers: ['says:trend', 'period:span', 'says:before', 'says:better', 'format'],
    explains: [...FIGURES.explains, 'vs', 'says:compare', 'super', 'regios'],
    period: 'span',
  },
  compare: {
    ...FIGURES,
    triggers: ['says:compare', 'vs', 'says:peers', 'says:benchmark', 'places:2', 'country', 'we', 'regio', 'says:better', 'says:average', 'says:rank'],
    explains: [...FIGURES.explains, 'says:average', 'super', 'says:rank', 'regios', 'number'],
  },
  rank: {
    ...WITHIN,
    triggers: [
      'super', 'says:rank', 'limit', 'gemeenten', 'regios', 'win', 'says:per', 'ask:which', 'ask:where', 'ask:who', 'says:direction',
    ],
    explains: [
      ...WITHIN.explains, 'regios', 'number', 'says:all', 'says:list', 'says:per', 'says:below', 'says:above', 'says:average', 'plural',
      'grade', 'ordinal',
    ],
    placeFrom: ['channel', 'talk', 'country'],
    metric: 'needs',
  },
  list_members: {
    ...WITHIN,
    triggers: ['gemeenten', 'regios', 'regio', 'says:list', 'says:belongs', 'ask:where', 'ask:who'],
    explains: [...WITHIN.explains, 'regios', 'says:list', 'says:all'],
    level: 'region',
    metric: 'none',
  },
  register_coverage: { ...FIGURES, triggers: ['register', 'metric'], explains: ['share', 'noun:total', 'regio'], places: 'one' },
  map: { ...WITHIN, triggers: ['says:map'], explains: [...WITHIN.explains, 'regios', 'says:per', 'says:all'] },
  export: {
    ...WITHIN,
    triggers: ['says:export', 'says:file', 'format'],
    explains: [...WITHIN.explains, 'regios', 'says:list', 'says:per', 'says:all', 'says:file'],
  },
  gap: {
    ...FIGURES,
    triggers: ['says:gap', 'says:passes', 'says:adds'],
    explains: [...FIGURES.explains, 'number', 'says:average', 'super', 'says:above', 'says:below', 'says:peers', 'vs', 'have:without', 'ordinal'],
  },
  position: {
    ...FIGURES,
    triggers: ['says:position'],
    explains: [...FIGURES.explains, 'says:rank', 'regios', 'says:peers', 'says:all'],
  },
  movers: {
    ...WITHIN,
    triggers: ['says:movers', 'says:trend'],
    explains: [...WITHIN.explains, 'says:trend', 'super', 'plural', 'regios', 'number', 'ask:which'],
    period: 'span',
  },
  stands_out: { ...WITHIN, triggers: ['says:stands-out'] },
  why: { ...FIGURES, triggers: ['says:why'], explains: [...FIGURES.explains, 'vs', 'says:better', 'super', 'grade', 'says:average'] },
  target: {
    ...REQUEST,
    triggers: ['says:target', 'says:aims'],
    explains: [...REQUEST.explains, 'share', 'number', 'country', 'says:above'],
    place: 'needs',
    placeFrom: ['channel', 'talk'],
    metric: 'share',
    period: 'point',
  },
  target_list: {
    ...REQUEST,
    triggers: ['says:target', 'says:targets', 'says:alerts', 'says:alert'],
    explains: [...REQUEST.explains, 'says:list'],
    does: 'shows',
    places: 'several',
  },
  target_remove: { ...REQUEST, triggers: ['says:target', 'says:targets'], explains: [...REQUEST.explains, ...REMOVING] },
  alert: {
    ...REQUEST,
    triggers: ['says:alert'],
    explains: [...REQUEST.explains, 'share', 'number', 'country', 'says:above', 'says:below', 'vs'],
    place: 'needs',
    placeFrom: ['channel', 'talk'],
    metric: 'share',
  },
  alert_remove: { ...REQUEST, triggers: ['says:alert', 'says:alerts'], explains: [...REQUEST.explains, ...REMOVING] },
  digest_subscribe: {
    ...REQUEST,
    triggers: ['says:subscribe', 'says:resume'],
    explains: [...REQUEST.explains, 'says:resume', 'weekday', 'daypart', 'says:other-rhythm', 'says:figures', 'country'],
    level: 'region',
    placeFrom: ['channel'],
  },
  digest_unsubscribe: {
    ...REQUEST,
    triggers: ['says:unsubscribe', 'says:subscribe', 'says:subscriptions'],
    explains: [...REQUEST.explains, ...REMOVING],
  },
  digest_pause: { ...REQUEST, triggers: ['says:pause'], explains: [...REQUEST.explains, 'says:subscribe', 'says:remove', 'says:unsubscribe'] },
  digest_list: { ...REQUEST, triggers: ['says:subscriptions'], explains: [...REQUEST.explains, 'says:list'], does: 'shows', places: 'several' },
  channel_link: { ...REQUEST, triggers: ['says:link'], place: 'needs', level: 'region' },
  channel_unlink: { ...REQUEST, triggers: ['says:unlink', 'says:link'], explains: [...REQUEST.explains, ...REMOVING], places: 'several' },
  group_set: { ...REQUEST, triggers: ['says:group'], places: 'several', explains: [...REQUEST.explains, 'gemeenten'] },
  group_remove: { ...REQUEST, triggers: ['says:group'], explains: [...REQUEST.explains, ...REMOVING] },
  group_list: { ...REQUEST, triggers: ['says:groups', 'says:group'], does: 'shows', explains: [...REQUEST.explains, 'says:list'] },
  settings: {
    ...REQUEST,
    triggers: ['says:settings', 'says:forget', 'language', 'says:language'],
    explains: ['says:language', 'says:remove'],
    place: 'none',
  },
  definition: {
    ...TALK,
    triggers: ['topic', 'noun:client', 'says:counts', 'says:advice', 'says:define', 'says:step', 'says:to-do'],
    explains: [
      'says:define', 'says:compare', 'says:local', 'says:regional', 'says:national', 'says:step', 'number', 'ordinal', 'digits', 'country', 'share',
      'noun:profile', 'noun:client', 'owner:uwv', 'owner:municipal', 'gemeente', 'gemeenten', 'regio', 'register', 'win', 'noun:findable', 'noun:people',
    ],
    place: 'may',
  },
  sources: {
    ...TALK,
    triggers: ['says:sources', 'says:held', 'period', 'says:update'],
    explains: ['says:held', 'period', 'says:update', 'topic'],
    place: 'may',
    period: 'point',
    places: 'several',
  },
  help: { ...TALK, triggers: ['says:help'] },
  greeting: { ...TALK, triggers: ['says:greeting', 'says:thanks', 'says:bye', 'says:reaction'], explains: ['says:reaction'] },
  out_of_scope: {
    ...TALK,
    explains: [
      'says:personal-data', 'says:vacancies', 'says:forecast', 'says:weather', 'says:other', 'says:seeks', 'says:how-to', 'when:next', 'future',
    ],
    place: 'may',
  },
};
