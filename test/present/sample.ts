import type { Answer, FiguresAnswer, PlaceFigures } from '../../src/domain/answer.ts';
import type { Figures } from '../../src/domain/figures.ts';
import type { AskedPlace } from '../../src/domain/match.ts';
import type { Place } from '../../src/domain/place.ts';
import type { EditionInfo } from '../../src/domain/snapshot.ts';

const VENLO: Place = { level: 'municipality', code: 'GM0983', name: 'Venlo' };
export const NORTH_LIMBURG: Place = { level: 'region', code: 'AM29', name: 'Noord-Limburg' };
export const COUNTRY: Place = { level: 'country', code: 'NL', name: 'Nederland' };

export const NEWEST: EditionInfo = {
  id: '2025-Q2',
  scope: 'NL',
  period: '2025-Q2',
  before: null,
  because: null,
  source: { file: 'nederland-2025-Q2.txt', sha256: 'a'.repeat(64) },
  findings: [],
  importedAt: '2026-11-01T00:00:00.000Z',
  rowCount: 378,
  register: new Map(),
};

export const OLDER: EditionInfo = { ...NEWEST, id: '2020-Q4-AM29', scope: 'AM29', period: '2020-Q4' };

export const UNDATED: EditionInfo = {
  ...NEWEST,
  id: 'undated-AM29-1',
  scope: 'AM29',
  period: null,
  before: '2025-Q2',
  because: 'no quarter in the file',
};

export function figures(municipal: number, without: number, uwv: number, uwvWithout: number): Figures {
  return {
    municipalWithProfile: municipal,
    municipalWithoutProfile: without,
    uwvWithProfile: uwv,
    uwvWithoutProfile: uwvWithout,
    total: municipal + without + uwv + uwvWithout,
  };
}

function row(place: Place, counts: Figures, edition: EditionInfo = NEWEST): PlaceFigures {
  return { place, edition, figures: counts, register: null, summedFrom: [] };
}

export function asked(place: Place, written = '', via: AskedPlace['via'] = { kind: 'name' }): AskedPlace {
  return { place, written, via, alsoVillageIn: [] };
}

export const common = {
  reading: {
    intent: 'lookup',
    places: [VENLO],
    metric: null,
    period: '2025-Q2',
    rank: null,
    peers: null,
    topic: null,
  },
  asked: [asked(VENLO, 'venlo')],
  notes: ['stale'],
  unread: [],
  rest: null,
  scopedByChannel: false,
  format: null,
  today: '2026-11-21',
} as const satisfies Partial<Answer>;

const venlo = row(VENLO, figures(274, 493, 809, 150));

export const lookup: FiguresAnswer = {
  ...common,
  kind: 'figures',
  subject: venlo,
  region: row(NORTH_LIMBURG, figures(600, 900, 1900, 539)),
  country: row(COUNTRY, figures(35_000, 60_000, 66_000, 29_973)),
  since: null,
  sinceUndated: {
    place: VENLO,
    from: row(VENLO, figures(308, 432, 779, 82), UNDATED),
    to: venlo,
  },
  members: [],
  mostToWin: [],
  otherEditions: [],
  targets: [],
  nationalDifference: null,
};
