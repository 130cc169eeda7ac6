import type { Intent } from '../domain/intents.ts';

/** How an intent is asked: the signs it is proposed by, and those it accounts for. */
export interface Asked {
  /** Signs of which one has to stand in the stretch; empty: it may be meant by what is named alone. */
  readonly triggers: readonly string[];
  /** Signs that it accounts for besides its triggers and its slots. */
  readonly explains: readonly string[];
}

const FIGURES = {
  triggers: [],
  explains: [
    'gemeente',
    'gemeenten',
    'regio',
    'format',
    'both',
    'says:sum',
    'says:median',
    'says:mean',
    'says:average',
  ],
} as const satisfies Asked;

const WITHIN = {
  ...FIGURES,
} as const satisfies Asked;

const REQUEST = {
  triggers: [],
  explains: ['gemeente', 'regio', 'we', 'says:direct'],
} as const satisfies Asked;

const TALK = {
  ...REQUEST,
  explains: [],
} as const satisfies Asked;

const REMOVING = ['says:remove', 'says:unsubscribe', 'says:no'];

export const ASKED: Readonly<Record<Intent, Asked>> = {
  lookup: FIGURES,
  trend: {
    ...FIGURES,
    triggers: ['says:trend', 'period:span', 'says:before', 'says:better', 'format'],
    explains: [...FIGURES.explains, 'vs', 'says:compare', 'super', 'regios'],
  },
  compare: {
    ...FIGURES,
    triggers: [
      'says:compare',
      'vs',
      'says:peers',
      'says:benchmark',
      'places:2',
      'country',
      'we',
      'regio',
      'says:better',
      'says:average',
      'says:rank',
    ],
    explains: [...FIGURES.explains, 'says:average', 'super', 'says:rank', 'regios', 'number'],
  },
  rank: {
    ...WITHIN,
    triggers: [
      'super',
      'says:rank',
      'ordinal',
      'says:nummer',
      'nth',
      'limit',
      'gemeenten',
      'regios',
      'win',
      'says:per',
      'ask:which',
      'ask:where',
      'ask:who',
      'says:direction',
    ],
    explains: [
      ...WITHIN.explains,
      'regios',
      'number',
      'says:all',
      'says:list',
      'says:per',
      'says:below',
      'says:above',
      'says:average',
      'plural',
      'grade',
      'ordinal',
    ],
  },
  list_members: {
    ...WITHIN,
    triggers: [
      'says:neighbours',
      'first:says:belongs',
      'gemeenten',
      'regios',
      'regio',
      'says:list',
      'says:belongs',
      'ask:where',
      'ask:who',
    ],
    explains: [...WITHIN.explains, 'regios', 'says:list', 'says:all'],
  },
  register_coverage: {
    ...FIGURES,
    triggers: ['register', 'metric'],
    explains: ['share', 'noun:total', 'regio'],
  },
  map: {
    ...WITHIN,
    triggers: ['says:map'],
    explains: [...WITHIN.explains, 'regios', 'says:per', 'says:all'],
  },
  export: {
    ...WITHIN,
    triggers: ['says:export', 'says:file', 'format'],
    explains: [...WITHIN.explains, 'regios', 'says:list', 'says:per', 'says:all', 'says:file'],
  },
  gap: {
    ...FIGURES,
    triggers: ['says:gap', 'says:passes', 'says:adds'],
    explains: [
      ...FIGURES.explains,
      'number',
      'says:average',
      'super',
      'says:above',
      'says:below',
      'says:peers',
      'vs',
      'have:without',
      'ordinal',
    ],
  },
  position: {
    ...FIGURES,
    triggers: ['says:position'],
    explains: [...FIGURES.explains, 'says:rank', 'regios', 'says:peers', 'says:all'],
  },
  movers: {
    ...WITHIN,
    triggers: ['says:movers', 'says:trend', 'says:changes'],
    explains: [...WITHIN.explains, 'says:trend', 'super', 'plural', 'regios', 'number', 'ask:which'],
  },
  stands_out: { ...WITHIN, triggers: ['says:stands-out'] },
  why: {
    ...FIGURES,
    triggers: ['says:why'],
    explains: [...FIGURES.explains, 'vs', 'says:better', 'super', 'grade', 'says:average'],
  },
  target: {
    ...REQUEST,
    triggers: ['says:target', 'says:aims'],
    explains: [...REQUEST.explains, 'share', 'number', 'country', 'says:above'],
  },
  target_list: {
    ...REQUEST,
    triggers: ['says:target', 'says:targets', 'says:alerts', 'says:alert'],
    explains: [...REQUEST.explains, 'says:list'],
  },
  target_remove: {
    ...REQUEST,
    triggers: ['says:target', 'says:targets'],
    explains: [...REQUEST.explains, ...REMOVING],
  },
  alert: {
    ...REQUEST,
    triggers: ['says:alert'],
    explains: [...REQUEST.explains, 'share', 'number', 'country', 'says:above', 'says:below', 'vs'],
  },
  alert_remove: {
    ...REQUEST,
    triggers: ['says:alert', 'says:alerts'],
    explains: [...REQUEST.explains, ...REMOVING],
  },
  digest_subscribe: {
    ...REQUEST,
    triggers: ['says:subscribe', 'says:resume'],
    explains: [
      ...REQUEST.explains,
      'says:resume',
      'weekday',
      'daypart',
      'says:other-rhythm',
      'says:figures',
      'country',
    ],
  },
  digest_unsubscribe: {
    ...REQUEST,
    triggers: ['says:unsubscribe', 'says:subscribe', 'says:subscriptions'],
    explains: [...REQUEST.explains, ...REMOVING],
  },
  digest_pause: {
    ...REQUEST,
    triggers: ['says:pause'],
    explains: [...REQUEST.explains, 'says:subscribe', 'says:remove', 'says:unsubscribe'],
  },
  digest_list: { ...REQUEST, triggers: ['says:subscriptions'], explains: [...REQUEST.explains, 'says:list'] },
  channel_link: { ...REQUEST, triggers: ['says:link'] },
  channel_unlink: {
    ...REQUEST,
    triggers: ['says:unlink', 'says:link'],
    explains: [...REQUEST.explains, ...REMOVING],
  },
  group_set: { ...REQUEST, triggers: ['says:group'], explains: [...REQUEST.explains, 'gemeenten'] },
  group_remove: { ...REQUEST, triggers: ['says:group'], explains: [...REQUEST.explains, ...REMOVING] },
  group_list: {
    ...REQUEST,
    triggers: ['says:groups', 'says:group'],
    explains: [...REQUEST.explains, 'says:list'],
  },
  settings: {
    ...REQUEST,
    triggers: ['says:settings', 'says:forget', 'language', 'says:language'],
    explains: ['says:language', 'says:remove'],
  },
  definition: {
    ...TALK,
    triggers: [
      'topic',
      'noun:client',
      'says:counts',
      'says:advice',
      'says:define',
      'says:step',
      'says:to-do',
    ],
    explains: [
      'says:define',
      'says:compare',
      'says:local',
      'says:regional',
      'says:national',
      'says:step',
      'number',
      'ordinal',
      'digits',
      'country',
      'share',
      'noun:profile',
      'noun:client',
      'owner:uwv',
      'owner:municipal',
      'gemeente',
      'gemeenten',
      'regio',
      'register',
      'win',
      'noun:findable',
      'noun:people',
    ],
  },
  sources: {
    ...TALK,
    triggers: ['says:sources', 'says:held', 'period', 'says:update'],
    explains: ['says:held', 'period', 'says:update', 'topic'],
  },
  help: { ...TALK, triggers: ['says:help'] },
  greeting: {
    ...TALK,
    triggers: ['says:greeting', 'says:thanks', 'says:bye', 'says:reaction'],
    explains: ['says:reaction'],
  },
  out_of_scope: {
    ...TALK,
    explains: [
      'says:personal-data',
      'says:vacancies',
      'says:forecast',
      'says:weather',
      'says:other',
      'says:seeks',
      'says:how-to',
      'when:next',
      'future',
    ],
  },
};
