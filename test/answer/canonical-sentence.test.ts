import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalSentence } from '../../src/answer/canonical-sentence.ts';
import { loadWeights } from '../../src/compose/load-weights.ts';
import { COUNT_METRICS, isShareMetric, SHARE_METRICS } from '../../src/domain/figures.ts';
import type { Question, RankLimit } from '../../src/domain/question.ts';
import type { RequestDetails } from '../../src/domain/request.ts';
import { NO_TALK } from '../../src/domain/talk.ts';
import { makeGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { loadReaderData } from '../../src/gazetteer/reader-data.ts';
import { makeReader } from '../../src/question/read-question.ts';
import { REAL_PLACES } from '../support/real-snapshot.ts';
import { asked, question, TODAY } from './question.ts';

const read = makeReader(
  makeGazetteer(REAL_PLACES, () => loadReaderData('data/reader')),
  REAL_PLACES,
  () => loadWeights('data/reader'),
);
const readAgain = (asking: Question, code: 'GM0983' | 'AM29') =>
  read(canonicalSentence(asking, asked(code).place), {
    today: TODAY,
    channelRegion: null,
    talk: NO_TALK,
    channelPlace: null,
    english: false,
  });

const UNCLEAR = [
  {
    kind: 'choice' as const,
    written: 'X',
    reason: 'near-names' as const,
    candidates: [asked('GM0983').place, asked('AM29').place],
  },
];
const METRICS = [...COUNT_METRICS, ...SHARE_METRICS.filter((metric) => metric !== 'register_share')];
const NEWEST = { kind: 'newest' } as const;
const YEAR = { kind: 'year', year: 2020 } as const;
const QUARTER = { kind: 'quarter', period: '2020-Q4' } as const;
const BARE_QUARTER = { kind: 'quarter', period: '2025-Q2', yearAssumed: true } as const;
const point = fc.constantFrom(NEWEST, YEAR, QUARTER, BARE_QUARTER, { kind: 'undated' } as const);
const span = fc.constantFrom(
  { kind: 'span', from: { kind: 'oldest' }, to: NEWEST } as const,
  { kind: 'span', from: YEAR, to: NEWEST } as const,
  { kind: 'span', from: QUARTER, to: NEWEST } as const,
  { kind: 'span', from: YEAR, to: { kind: 'quarter', period: '2025-Q2' } } as const,
  { kind: 'span', from: { kind: 'previous-quarter' }, to: NEWEST } as const,
);
const metric = fc.constantFrom(null, ...METRICS);
const candidate = fc.constantFrom('GM0983' as const, 'AM29' as const);

function sameBut(first: Question, again: Question) {
  const { intent, metric: asks, period, peers, format } = first;
  expect(again).toMatchObject({ intent, metric: asks, period, peers, format, unclear: [], unread: [] });
}

/** What a button sends must be read as the question it stands for. */
describe('the sentence of a candidate', () => {
  it('asks the same look-up', () => {
    fc.assert(
      fc.property(metric, point, candidate, (asks, period, code) => {
        const first = question({ unclear: UNCLEAR, metric: asks, period });
        const again = readAgain(first, code);
        sameBut(first, again);
        expect(again.places.map(({ place }) => place.code)).toEqual([code]);
      }),
    );
  });

  it('asks the same trend', () => {
    fc.assert(
      fc.property(metric, span, candidate, (asks, period, code) => {
        const first = question({ intent: 'trend', unclear: UNCLEAR, metric: asks, period });
        sameBut(first, readAgain(first, code));
      }),
    );
  });

  it('asks the same comparison, in the same order', () => {
    const part = (text: string) => ({ text, as: 'place' as const, value: '' });
    fc.assert(
      fc.property(metric, point, candidate, fc.boolean(), (asks, period, code, before) => {
        const parts = before ? [part('X'), part('Leiden')] : [part('Leiden'), part('X')];
        const places = [asked('GM0546')];
        const first = question({ intent: 'compare', unclear: UNCLEAR, places, parts, metric: asks, period });
        const again = readAgain(first, code);
        sameBut(first, again);
        expect(again.places.map(({ place }) => place.code)).toEqual(
          before ? [code, 'GM0546'] : ['GM0546', code],
        );
        const peers = question({
          intent: 'compare',
          peers: 'size-class',
          unclear: UNCLEAR,
          metric: asks,
          period,
        });
        sameBut(peers, readAgain(peers, code));
      }),
    );
  });

  it('asks the same ranking', () => {
    const order = fc.constantFrom('asc' as const, 'desc' as const);
    const n = fc.constantFrom(null, 1, 3, 10);
    fc.assert(
      fc.property(fc.constantFrom(...METRICS), order, n, point, (asks, direction, count, period) => {
        const rank = { order: direction, n: count, level: 'municipality', scope: asked('NL') } as const;
        const first = question({ intent: 'rank', unclear: UNCLEAR, metric: asks, period, rank });
        const again = readAgain(first, 'AM29');
        sameBut(first, again);
        expect(again.rank).toMatchObject({ order: direction, n: count, level: 'municipality' });
        expect(again.rank?.scope.place.code).toBe('AM29');
      }),
    );
  });

  it('asks the same ranking with a limit', () => {
    const side = fc.constantFrom('above', 'at_least', 'below', 'at_most', 'between');
    const bound = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(fc.constantFrom(...METRICS), side, bound, bound, (asks, within, one, other) => {
        const amount = (value: number) => (isShareMetric(asks) ? value / 10_000 : value);
        const [value = 0, to = 0] = [one, other].toSorted((a, b) => a - b).map(amount);
        const limit: RankLimit = within === 'between' ? { side: within, value, to } : { side: within, value };
        const rank = { order: 'desc', n: null, level: 'municipality', scope: asked('NL'), limit } as const;
        const first = question({ intent: 'rank', unclear: UNCLEAR, metric: asks, rank });
        const again = readAgain(first, 'AM29');
        sameBut(first, again);
        expect(again.rank).toMatchObject({ order: 'desc', n: null, limit });
      }),
    );
  });

  it.each(['above', 'below'] as const)('asks the same ranking with another place as limit: %s', (side) => {
    for (const asks of METRICS) {
      const than = { side, of: asked('GM0983') };
      const rank = { order: 'asc', n: null, level: 'municipality', scope: asked('NL'), than } as const;
      const first = question({ intent: 'rank', unclear: UNCLEAR, metric: asks, rank });
      const again = readAgain(first, 'AM29');
      sameBut(first, again);
      expect(again.rank).toMatchObject({
        order: 'asc',
        n: null,
        than: { side, of: { place: { code: 'GM0983' } } },
      });
      expect(again.rank?.scope.place.code).toBe('AM29');
    }
  });

  it.each([
    { intent: 'list_members' },
    { intent: 'map', metric: 'uwv_profile_share' },
    { intent: 'map', period: QUARTER },
    { intent: 'export', format: 'csv' },
    { intent: 'export', format: 'xlsx', period: YEAR },
    { intent: 'register_coverage', metric: 'register_share', period: YEAR },
    { intent: 'target_remove' },
    { intent: 'alert_remove' },
    { intent: 'digest_unsubscribe' },
    { intent: 'digest_pause' },
    { intent: 'channel_link' },
    { intent: 'channel_unlink' },
  ] as const)('asks the same %j', (changes) => {
    for (const code of ['GM0983', 'AM29'] as const) {
      const first = question({ unclear: UNCLEAR, ...changes });
      const again = readAgain(first, code);
      sameBut(first, again);
      expect(again.places.map(({ place }) => place.code)).toEqual([code]);
    }
  });

  it.each<RequestDetails>([
    { intent: 'target', share: 0.7, by: null },
    { intent: 'target', share: 0.625, by: '2026-Q4' },
    { intent: 'alert', share: 0.6, side: 'below' },
    { intent: 'alert', share: 0.6, side: 'above' },
    { intent: 'digest_subscribe', moment: { weekday: 4, hour: 8, minute: 30 }, direct: false },
    { intent: 'digest_subscribe', moment: { weekday: 1, hour: 9, minute: 0 }, direct: true },
  ])('asks the same request: %j', (request) => {
    const { intent } = request;
    const again = readAgain(question({ intent, unclear: UNCLEAR, request, metric: null }), 'GM0983');
    expect(again).toMatchObject({ intent, request, unclear: [], unread: [] });
  });
});
