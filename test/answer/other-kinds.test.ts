import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import { outcomeOf } from '../../src/domain/answer.ts';
import { INTENTS } from '../../src/domain/intents.ts';
import { REAL_PLACES, REAL_SNAPSHOT } from '../support/real-snapshot.ts';
import { snapshotOf } from '../support/snapshot.ts';
import { MERGER_SNAPSHOT } from './merger-years.ts';
import { ask, asked, at, expectKind, question, TODAY } from './question.ts';

const GRONINGEN = {
  kind: 'choice' as const,
  written: 'Groningen',
  reason: 'municipality-or-region' as const,
  candidates: [asked('GM0014').place, asked('AM01').place],
};

describe('registerdekking', () => {
  it.each([
    ['AM19', '2020-Q4', '2020-Q4-AM19', 5636],
    ['AM29', null, 'undated-AM29-1', 4340],
    ['AM09', null, 'undated-AM09-1', 4628],
  ] as const)('of %s is there', (code, period, id, register) => {
    const answer = expectKind(ask({ intent: 'register_coverage', places: [asked(code)] }), 'register');
    expect(answer.points).toMatchObject([{ edition: { id }, register }]);
    expect(answer.reading).toMatchObject({ metric: 'register_share', period });
    expect(answer.notes.includes('undated')).toBe(period === null);
  });

  it.each([
    ['AM19', { kind: 'newest' }, true],
    ['AM19', at('2020'), true],
    ['AM19', at('2025-Q2'), false],
    ['GM0546', { kind: 'newest' }, false],
    ['GM0546', at('2020'), false],
    ['AM05', { kind: 'newest' }, false],
    ['NL', { kind: 'newest' }, false],
  ] as const)('of %s at %j: %s', (code, period, has) => {
    const answer = ask({ intent: 'register_coverage', places: [asked(code)], period });
    expect(answer.kind).toBe(has ? 'register' : 'no-edition');
    if (answer.kind === 'no-edition') {
      expect(answer.reason).toBe('no-register');
      expect(answer.available.length).toBeGreaterThan(0);
      expect(answer.available.every(({ register }) => register.size > 0)).toBe(true);
    }
  });

  it('of Leiden tells which edition has it for its region', () => {
    const answer = expectKind(ask({ metric: 'register_share', places: [asked('GM0546')] }), 'no-edition');
    expect(answer.available.map(({ id }) => id)).toEqual(['2020-Q4-AM19']);
  });
});

describe('lists of places', () => {
  it('name the municipalities of a region, the regions of the country, the region of a municipality', () => {
    const region = expectKind(ask({ intent: 'list_members', places: [asked('AM05')] }), 'members');
    expect(region.members).toHaveLength(14);
    const country = expectKind(ask({ intent: 'list_members' }), 'members');
    expect(country.members).toHaveLength(35);
    expect(country.reading.places).toMatchObject([{ code: 'NL' }]);
    const venlo = expectKind(ask({ intent: 'list_members', places: [asked('GM0983')] }), 'region-of');
    expect([venlo.region.name, venlo.members.length]).toEqual(['Noord-Limburg', 7]);
  });

  it('know the members of an older edition, and need no edition at all', () => {
    const then = expectKind(
      ask({ intent: 'list_members', places: [asked('AM06')], period: at('2017') }, MERGER_SNAPSHOT),
      'members',
    );
    expect(then.members.map(({ name }) => name)).toContain('Elburg');
    const empty = snapshotOf([], REAL_PLACES);
    expect(ask({ intent: 'list_members', places: [asked('AM05')] }, empty)).toMatchObject({
      kind: 'members',
    });
    expect(ask({ intent: 'list_members', places: [asked('GM0983')] }, empty)).toMatchObject({
      kind: 'region-of',
      region: { code: 'AM29' },
    });
  });
});

describe('maps and files', () => {
  it('cover the place that is named, else the country', () => {
    const map = expectKind(ask({ intent: 'map' }), 'map');
    expect([map.areas.length, map.metric, map.reading.metric]).toEqual([342, 'profile_share', null]);
    const region = expectKind(ask({ intent: 'map', places: [asked('GM0983')] }), 'map');
    expect([region.scope.code, region.areas.length]).toEqual(['AM29', 7]);
  });

  it('hold every row of the edition once, totals beneath', () => {
    const { rows, file, notes } = expectKind(ask({ intent: 'export' }), 'export');
    expect(new Set(rows.map(({ of }) => of.place.code)).size).toBe(378);
    expect(rows).toHaveLength(378);
    expect(rows.at(-1)).toMatchObject({ region: null, of: { place: { code: 'NL' } } });
    expect([file, notes]).toEqual(['csv', ['national_total_differs']]);
    const region = expectKind(ask({ intent: 'export', format: 'xlsx', places: [asked('AM29')] }), 'export');
    expect(region.rows.map(({ of }) => of.place.level)).toEqual([...Array(7).fill('municipality'), 'region']);
    expect(region.file).toBe('xlsx');
    const one = expectKind(ask({ intent: 'export', places: [asked('GM0983')] }), 'export');
    expect(one.rows).toMatchObject([{ region: { code: 'AM29' }, of: { place: { code: 'GM0983' } } }]);
  });
});

describe('names that are not clear', () => {
  it('are asked back, each candidate with the sentence that asks the same', () => {
    const answer = expectKind(
      ask({ intent: 'trend', unclear: [GRONINGEN], places: [asked('GM0983')], metric: 'uwv_with' }),
      'choice',
    );
    expect(answer.candidates.map(({ code }) => code)).toEqual(['GM0014', 'AM01']);
    expect(answer.questions).toEqual([
      'trend GM0983 GM0014 uwv-profielen',
      'trend GM0983 AM01 uwv-profielen',
    ]);
    expect(answer.reading).toMatchObject({ places: [{ code: 'GM0983' }], period: ['2025-Q2', '2025-Q2'] });
  });

  it('are asked one at a time, in the order of the sentence', () => {
    const part = (text: string) => ({ text, as: 'place' as const, value: '' });
    const amersfoort = { ...GRONINGEN, written: 'Amersfoort', candidates: [asked('GM0307').place] };
    const answer = expectKind(
      ask({
        intent: 'compare',
        unclear: [GRONINGEN, amersfoort],
        places: [asked('GM0983')],
        parts: [part('Groningen'), part('Venlo'), part('Amersfoort')],
      }),
      'choice',
    );
    expect(answer.written).toBe('Groningen');
    expect(answer.questions[0]).toBe('vergelijk GM0014 met GM0983 met Amersfoort');
  });

  it('that match nothing have their suggestions, never a place', () => {
    const unclear = [
      { kind: 'unknown' as const, written: 'antwerpen', suggestions: [asked('GM0983').place] },
    ];
    const answer = expectKind(ask({ unclear, period: at('2020') }), 'unknown-place');
    expect(answer).toMatchObject({
      written: 'antwerpen',
      questions: ['GM0983 2020'],
      reading: { places: [] },
    });
    expect(answer.reading.period).toBe('2020-Q4');
  });

  it.each(['lookup', 'trend', 'compare', 'register_coverage', 'target', 'alert'] as const)(
    'a %s without a place is told so',
    (intent) => expect(ask({ intent }).kind).toBe('no-place'),
  );
});

describe('requests and the rest', () => {
  it('describe a target with where the place stands now', () => {
    const request = { intent: 'target', share: 0.7, by: null } as const;
    const answer = expectKind(ask({ intent: 'target', places: [asked('GM0983')], request }), 'request');
    expect(answer.progress).toMatchObject({ missing: 126, perQuarter: null });
    expect(answer.reading).toMatchObject({ metric: 'profile_share', period: '2025-Q2' });
    expect(ask({ intent: 'digest_subscribe', places: [asked('AM29')] })).toMatchObject({
      kind: 'request',
      progress: null,
      reading: { metric: null, period: null },
    });
  });

  it('tell the topic, the sources and what is out of scope', () => {
    expect(ask({ intent: 'definition', topic: 'sonar' })).toMatchObject({
      topic: 'sonar',
      reading: { topic: 'sonar' },
    });
    expect(expectKind(ask({ intent: 'sources' }), 'sources').editions).toBe(REAL_SNAPSHOT.editions);
    expect(ask({ intent: 'out_of_scope', outOfScope: 'vacancies' })).toMatchObject({ subject: 'vacancies' });
    expect(ask({ intent: 'greeting', places: [asked('AM29', { kind: 'channel' })] })).toMatchObject({
      kind: 'greeting',
      region: { code: 'AM29' },
    });
  });

  it('help knows the region of the channel', () => {
    const channelPlace = asked('AM29').place;
    const context = { today: TODAY, targets: [], channelPlace };
    expect(answer(question({ intent: 'help' }), REAL_SNAPSHOT, context)).toMatchObject({
      region: channelPlace,
    });
    expect(ask({ intent: 'help' })).toMatchObject({ kind: 'help', region: null });
  });

  it('every intent has an answer with the reading of the question, with and without editions', () => {
    for (const intent of INTENTS) {
      for (const snapshot of [REAL_SNAPSHOT, snapshotOf([], REAL_PLACES)]) {
        for (const places of [[], [asked('GM0983')], [asked('AM29')], [asked('NL')]]) {
          const answer = ask({ intent, places, unread: ['x'] }, snapshot);
          expect(['answer', 'not_found', 'no_data_for_period', 'out_of_scope']).toContain(outcomeOf(answer));
          expect(answer.unread).toEqual(['x']);
        }
      }
    }
  });
});
