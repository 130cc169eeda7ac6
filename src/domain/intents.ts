interface Slots {
  /** `none`: names in the sentence say nothing. `needs`: without a place there is no answer. */
  readonly place: 'none' | 'may' | 'needs';
  /** How many places are answered for; what else is named is told as left out. */
  readonly places: 'one' | 'several';
  /** What a name means that is both. */
  readonly level: 'region' | null;
  /** Where a place that was not written may come from: the channel's region, the talk so far, or the country. */
  readonly placeFrom: readonly ('channel' | 'talk' | 'country')[];
  /**
   * `none`: a metric in the sentence says nothing. `may`: none is all of them. `needs`: none is the share with a
   * profile. `share`: the same, and what is counted becomes a share. `register_share`: always that.
   */
  readonly metric: 'none' | 'may' | 'needs' | 'share' | 'register_share';
  /** A point in time, a stretch of it, or nothing that has a date. */
  readonly period: 'none' | 'point' | 'span';
  /** A place that no longer exists is answered for itself where a date is asked at which it stood. */
  readonly atItsDate: boolean;
  /** `en venray?` goes on from it. */
  readonly continues: boolean;
}

type RequestSays = 'no more' | 'target' | 'alert' | 'subscription' | 'settings';

/** It asks, or it is a request: it shows what is set here, or changes that. `says`: what more than slots it has. */
type Frame = Slots &
  (
    | {
        readonly does: 'asks';
        readonly says: 'nothing' | 'rank' | 'peers' | 'topic' | 'outOfScope' | 'parting';
      }
    | {
        readonly does: 'shows' | 'changes';
        readonly says: RequestSays;
      }
  );

const FIGURES = {
  does: 'asks',
  place: 'needs',
  places: 'several',
  level: null,
  placeFrom: ['channel', 'talk'],
  metric: 'may',
  period: 'point',
  atItsDate: false,
  continues: true,
  says: 'nothing',
} as const satisfies Frame;

/** Of one place, for which a region or the country may stand. */
const WITHIN = {
  ...FIGURES,
  place: 'may',
  places: 'one',
  level: 'region',
  placeFrom: ['channel', 'talk', 'country'],
} as const satisfies Frame;

const GOAL = {
  ...FIGURES,
  does: 'changes',
  places: 'one',
  metric: 'share',
  continues: false,
  says: 'target',
} as const satisfies Frame;

const REQUEST = {
  does: 'changes',
  place: 'may',
  places: 'one',
  level: null,
  placeFrom: [],
  metric: 'may',
  period: 'none',
  atItsDate: false,
  continues: false,
  says: 'no more',
} as const satisfies Frame;

const SHOWS = { ...REQUEST, does: 'shows', places: 'several' } as const satisfies Frame;

const TALK = {
  ...REQUEST,
  does: 'asks',
  place: 'none',
  metric: 'none',
  says: 'nothing',
} as const satisfies Frame;

/** Everything people can mean, and what holds for it. No other file lists intents. */
const FRAMES = {
  lookup: { ...FIGURES, atItsDate: true },
  trend: { ...FIGURES, period: 'span' },
  compare: { ...FIGURES, atItsDate: true, says: 'peers' },
  rank: { ...WITHIN, placeFrom: ['channel', 'talk'], metric: 'needs', says: 'rank' },
  list_members: { ...WITHIN, metric: 'none', atItsDate: true },
  register_coverage: { ...FIGURES, places: 'one', metric: 'register_share' },
  map: WITHIN,
  export: { ...WITHIN, atItsDate: true },
  target: GOAL,
  target_list: SHOWS,
  target_remove: REQUEST,
  alert: { ...GOAL, says: 'alert' },
  alert_remove: REQUEST,
  digest_subscribe: { ...REQUEST, level: 'region', placeFrom: ['channel', 'talk'], says: 'subscription' },
  digest_unsubscribe: REQUEST,
  digest_pause: REQUEST,
  digest_list: SHOWS,
  channel_link: { ...REQUEST, place: 'needs', level: 'region' },
  channel_unlink: { ...REQUEST, places: 'several' },
  settings: { ...REQUEST, place: 'none', metric: 'none', says: 'settings' },
  definition: { ...TALK, says: 'topic' },
  sources: { ...TALK, place: 'may', places: 'several' },
  help: TALK,
  greeting: { ...TALK, says: 'parting' },
  out_of_scope: { ...TALK, says: 'outOfScope' },
} as const satisfies Readonly<Record<string, Frame>>;

export type Intent = keyof typeof FRAMES;

/** The intents that have this to say beyond their slots. */
export type IntentSaying<Says extends Frame['says']> = {
  [I in Intent]: (typeof FRAMES)[I]['says'] extends Says ? I : never;
}[Intent];

export const INTENTS: readonly Intent[] = Object.keys(FRAMES).filter(isIntent);

export function frameOf(intent: Intent): Frame {
  return FRAMES[intent];
}

export type RequestIntent = IntentSaying<RequestSays>;

/** Whether it is carried out, and not answered from the figures. */
export function isRequest(intent: Intent): intent is RequestIntent {
  return FRAMES[intent].does !== 'asks';
}

export function isSaying<Says extends Frame['says']>(
  says: Says,
): (intent: Intent) => intent is IntentSaying<Says> {
  return (intent): intent is IntentSaying<Says> => FRAMES[intent].says === says;
}

function isIntent(name: string): name is Intent {
  return Object.hasOwn(FRAMES, name);
}
