import { describe, expect, it } from 'vitest';
import type { Period } from '../../src/domain/period.ts';
import type { MunicipalityCode } from '../../src/domain/place.ts';
import { REAL_PLACES } from '../support/real-snapshot.ts';
import { snapshotOf } from '../support/snapshot.ts';
import { invented, inventedFigures, MERGER_SNAPSHOT, nationalEdition, YEARS } from './merger-years.ts';
import { ask, asked, at, expectKind, since } from './question.ts';

const MERGED: readonly [string, MunicipalityCode, Period, readonly MunicipalityCode[]][] = [
  ['Land van Cuijk', 'GM1982', '2021-Q4', ['GM0756', 'GM0786', 'GM0815', 'GM1684', 'GM1702']],
  ['Dijk en Waard', 'GM1980', '2021-Q4', ['GM0398', 'GM0416']],
  ['Voorne aan Zee', 'GM1992', '2022-Q4', ['GM0501', 'GM0530', 'GM0614']],
  ['Maashorst', 'GM1991', '2021-Q4', ['GM0856', 'GM1685']],
  ['Eemsdelta', 'GM1979', '2020-Q4', ['GM0003', 'GM0010', 'GM0024']],
  ['Amsterdam with Weesp', 'GM0363', '2021-Q4', ['GM0363', 'GM0457']],
];

describe('a merged municipality', () => {
  it.each(MERGED)(
    '%s: its trend sums the predecessors before the merger and not after',
    (_, code, last, parts) => {
      const { series, notes } = expectKind(
        ask({ intent: 'trend', places: [asked(code)] }, MERGER_SNAPSHOT),
        'trend',
      );
      const expected = YEARS.map((period) =>
        period <= last ? invented(parts, period) : inventedFigures(code, period),
      );
      expect(series[0]?.points.map(({ figures }) => figures)).toEqual(expected);
      expect(series[0]?.leftOut).toEqual([]);
      expect(notes).toContain('summed');
    },
  );

  it.each(MERGED)(
    '%s: a point without one of its predecessors is left out and named',
    (_, code, last, parts) => {
      const missing = parts.at(-1) ?? code;
      const editions = YEARS.map((period) => nationalEdition(period, period === last ? [missing] : []));
      const { series } = expectKind(
        ask({ intent: 'trend', places: [asked(code)] }, snapshotOf(editions, REAL_PLACES)),
        'trend',
      );
      expect(series[0]?.points.map(({ edition }) => edition.period)).toEqual(
        YEARS.filter((year) => year !== last),
      );
      expect(series[0]?.leftOut).toMatchObject([
        { edition: { period: last }, reason: 'predecessor-missing', missing: [{ code: missing }] },
      ]);
    },
  );

  it('asked at a date before it existed is the sum of its predecessors, and says so', () => {
    const answer = expectKind(
      ask({ places: [asked('GM1982')], period: at('2020') }, MERGER_SNAPSHOT),
      'figures',
    );
    const parts = ['GM0756', 'GM0786', 'GM0815', 'GM1684', 'GM1702'] as const;
    expect(answer.subject.figures).toEqual(invented(parts, '2020-Q4'));
    expect(answer.subject.summedFrom.map(({ code }) => code).toSorted()).toEqual(parts);
    expect(answer.notes).toContain('summed');
    expect(answer.region?.place.code).toBe('AM27');
  });

  it('keeps its printed row at a date when its later part stood apart', () => {
    const answer = expectKind(
      ask({ places: [asked('GM0363')], period: at('2020') }, MERGER_SNAPSHOT),
      'figures',
    );
    expect(answer.subject.figures).toEqual(inventedFigures('GM0363', '2020-Q4'));
    expect(answer.notes).not.toContain('summed');
  });

  it('compares a look-up with the earlier edition within the borders of the later one', () => {
    const [before, after] = [nationalEdition('2021-Q4'), nationalEdition('2022-Q4')];
    const snapshot = snapshotOf([before, after], REAL_PLACES);
    const answer = expectKind(ask({ places: [asked('GM0363')] }, snapshot), 'figures');
    expect(answer.since?.from.figures).toEqual(invented(['GM0363', 'GM0457'], '2021-Q4'));
    const earlier = snapshotOf([nationalEdition('2020-Q4'), before], REAL_PLACES);
    const apart = expectKind(ask({ places: [asked('GM0363')] }, earlier), 'figures');
    expect(apart.since?.from.figures).toEqual(inventedFigures('GM0363', '2020-Q4'));
  });
});

describe('a former municipality', () => {
  const weesp = asked('GM0363', { kind: 'former', former: 'GM0457' }, 'Weesp');

  it('is answered for itself at a date when it existed', () => {
    const answer = expectKind(ask({ places: [weesp], period: at('2020-Q4') }, MERGER_SNAPSHOT), 'figures');
    expect(answer.reading.places).toMatchObject([{ code: 'GM0457', name: 'Weesp' }]);
    expect(answer.subject.figures).toEqual(inventedFigures('GM0457', '2020-Q4'));
    expect(answer.notes).not.toContain('successor');
  });

  it('is answered by its successor afterwards, and says so', () => {
    const answer = expectKind(ask({ places: [weesp] }, MERGER_SNAPSHOT), 'figures');
    expect(answer.subject.place.code).toBe('GM0363');
    expect(answer.notes).toContain('successor');
  });

  it('is never answered by its successor without its own people', () => {
    const snapshot = snapshotOf(
      [nationalEdition('2020-Q4', ['GM0457']), nationalEdition('2025-Q2')],
      REAL_PLACES,
    );
    const answer = expectKind(ask({ places: [weesp], period: at('2020') }, snapshot), 'no-edition');
    expect(answer.reason).toBe('not-comparable');
  });
});

const SPLIT: readonly [string, MunicipalityCode, Period, readonly MunicipalityCode[]][] = [
  ['Haaren', 'GM0788', '2018-Q4', ['GM0757', 'GM0824', 'GM0855', 'GM0865']],
  ['Winsum', 'GM0053', '2017-Q4', ['GM1966', 'GM1969']],
  ['Littenseradiel', 'GM0140', '2015-Q4', ['GM0080', 'GM1900', 'GM1949']],
];

describe('a split municipality', () => {
  it.each(SPLIT)(
    '%s: its successors have no trend across the split, and say why',
    (_, former, last, successors) => {
      for (const code of successors) {
        const snapshot = snapshotOf([nationalEdition(last), nationalEdition('2025-Q2')], REAL_PLACES);
        const answer = expectKind(ask({ intent: 'trend', places: [asked(code)] }, snapshot), 'no-edition');
        expect(answer.reason).toBe('not-comparable');
        expect(answer.notes).toContain('split');
        expect(answer.instead.map(({ figures }) => figures)).toEqual([inventedFigures(code, '2025-Q2')]);
        expect(answer.reading.period).toEqual(['2025-Q2', '2025-Q2']);
      }
      expect(REAL_PLACES.municipalities.get(former)?.successors).toEqual(successors);
    },
  );

  it.each(SPLIT)(
    '%s: asked at a date when it existed it is answered for itself',
    (name, former, last, successors) => {
      const unclear = {
        kind: 'choice' as const,
        written: name,
        reason: 'split' as const,
        candidates: successors.map((code) => asked(code).place),
      };
      const then = expectKind(ask({ unclear: [unclear], period: at(last) }, MERGER_SNAPSHOT), 'figures');
      expect(then.subject.figures).toEqual(inventedFigures(former, last));
      expect(then.reading.places).toMatchObject([{ code: former }]);
      expectKind(ask({ unclear: [unclear], period: at('2025-Q2') }, MERGER_SNAPSHOT), 'choice');
      expectKind(ask({ unclear: [unclear] }, MERGER_SNAPSHOT), 'choice');
    },
  );

  it('leaves the points before the split out of a longer trend', () => {
    const answer = expectKind(
      ask({ intent: 'trend', places: [asked('GM0855')], period: since('2018') }, MERGER_SNAPSHOT),
      'trend',
    );
    expect(answer.series[0]?.points.map(({ edition }) => edition.period)).toEqual(
      YEARS.filter((period) => period > '2020-Q4'),
    );
    expect(answer.series[0]?.leftOut.map(({ reason }) => reason)).toEqual(['was-split', 'was-split']);
    expect(answer.series[0]?.split).toMatchObject([{ name: 'Haaren' }]);
    expect(answer.notes).toContain('split');
  });

  it('gives no sum for a municipality that took in a part of it', () => {
    const answer = expectKind(
      ask({ places: [asked('GM1966')], period: at('2017') }, MERGER_SNAPSHOT),
      'no-edition',
    );
    expect(answer).toMatchObject({ reason: 'not-comparable', place: { name: 'Het Hogeland' } });
    expect(answer.notes).toContain('split');
  });
});
