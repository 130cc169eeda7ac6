import { join } from 'node:path';
import type { Edition, EditionRow } from '../../src/domain/edition.ts';
import type { Figures } from '../../src/domain/figures.ts';
import type { Question } from '../../src/domain/question.ts';
import type { GoalRecipient, ScheduledSubscription } from '../../src/domain/state.ts';
import { NO_TALK, type Talk } from '../../src/domain/talk.ts';
import { loadPlaces } from '../../src/gazetteer/load-places.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';

export const NOW = '2026-11-23T08:00:00.000Z';

/** The store only hands the places on. */
const PLACES = loadPlaces(join(import.meta.dirname, '../../data/places'));

export function open(url: string, encryptionKey: string | null = null): Promise<Store> {
  return openStore({ url, places: PLACES, encryptionKey });
}

export function figures(seed: number): Figures {
  return {
    municipalWithProfile: seed,
    municipalWithoutProfile: seed + 1,
    uwvWithProfile: seed + 2,
    uwvWithoutProfile: seed + 3,
    total: 4 * seed + 6,
  };
}

export const ROWS: readonly EditionRow[] = [
  { level: 'municipality', region: 'AM29', municipality: 'GM0983', figures: figures(100) },
  { level: 'municipality', region: 'AM29', municipality: 'GM0984', figures: figures(20) },
  { level: 'region', region: 'AM29', figures: figures(120), register: 2_000 },
];

/** An edition of one region with invented figures; `source` makes the file it came from. */
export function edition(
  period: Edition['period'],
  source: string,
  rows: readonly EditionRow[] = ROWS,
): Edition {
  const common = {
    scope: 'AM29',
    rows,
    source: { file: `${source}.pdf`, sha256: source },
    findings: [],
  } as const;
  return period === null
    ? { ...common, id: 'undated-AM29-1', period, before: '2025-Q2', because: 'older layout' }
    : { ...common, id: `${period}-AM29`, period, before: null, because: null };
}

export function subscription(
  id: string,
  changes: Partial<ScheduledSubscription> = {},
): ScheduledSubscription {
  return {
    kind: 'digest',
    id,
    workspace: 'T1',
    channel: `C-${id}`,
    place: 'AM29',
    moment: { weekday: 1, hour: 9, minute: 0 },
    timeZone: 'Europe/Amsterdam',
    direct: false,
    language: 'nl',
    createdBy: 'U1',
    createdAt: '2026-11-01T10:00:00.000Z',
    paused: false,
    stoppedBecause: null,
    nextDue: NOW,
    ...changes,
  };
}

/** What the goals of the tests have in common. */
export const GOAL = {
  workspace: 'T1',
  channel: 'C1',
  place: 'GM0983',
  metric: 'profile_share',
  setBy: 'U1',
} as const;

/** To whom the goals of a channel are told. */
export const TOLD: Pick<GoalRecipient, 'timeZone' | 'language' | 'createdBy' | 'createdAt'> = {
  timeZone: 'Europe/Amsterdam',
  language: 'nl',
  createdBy: 'U1',
  createdAt: '2026-11-01T10:00:00.000Z',
};

export const QUESTION = {
  intent: 'lookup',
  places: [
    {
      place: { level: 'municipality', code: 'GM0983', name: 'Venlo' },
      written: 'blerick',
      via: { kind: 'village', village: 'Blerick' },
      alsoVillageIn: [],
    },
  ],
  unclear: [
    {
      kind: 'choice',
      written: 'bergen',
      reason: 'same-name',
      candidates: [{ level: 'municipality', code: 'GM0893', name: 'Bergen (L.)' }],
    },
  ],
  metric: 'profile_share',
  period: { kind: 'span', from: { kind: 'quarter', period: '2020-Q4' }, to: { kind: 'newest' } },
  rank: null,
  peers: null,
  topic: null,
  outOfScope: null,
  format: null,
  request: null,
  language: 'nl',
  scopedByChannel: false,
  unread: ['eigenlijk'],
  rest: null,
  parts: [{ text: 'blerick', as: 'place', value: 'GM0983 (village)' }],
} as const satisfies Question;

export const TALK: Talk = { ...NO_TALK, understood: QUESTION };
