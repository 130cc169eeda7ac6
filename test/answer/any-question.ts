import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, PlaceFigures } from '../../src/domain/answer.ts';
import { addFigures, COUNT_METRICS, NO_PEOPLE, SHARE_METRICS } from '../../src/domain/figures.ts';
import { INTENTS } from '../../src/domain/intents.ts';
import type { AskedPlace } from '../../src/domain/match.ts';
import type { PlaceCode } from '../../src/domain/place.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import { REAL_PLACES, REAL_SNAPSHOT } from '../support/real-snapshot.ts';
import { MERGER_SNAPSHOT } from './merger-years.ts';
import { ask, asked } from './question.ts';

const CODES: readonly PlaceCode[] = [
  ...REAL_PLACES.municipalities.keys(),
  ...REAL_PLACES.regions.keys(),
  'NL',
];
const FORMERS = [...REAL_PLACES.municipalities.values()].filter(({ successors }) => successors.length === 1);

const place = fc.oneof(
  fc.constantFrom(...CODES).map((code) => asked(code)),
  fc.constantFrom(...FORMERS).map((former): AskedPlace => {
    const [successor] = former.successors;
    return asked(successor ?? former.code, { kind: 'former', former: former.code }, former.name);
  }),
);
const point = fc.oneof(
  fc.constantFrom(
    { kind: 'newest' } as const,
    { kind: 'oldest' } as const,
    { kind: 'undated' } as const,
    { kind: 'previous-quarter' } as const,
    { kind: 'previous-year' } as const,
  ),
  fc.integer({ min: 2013, max: 2027 }).map((year) => ({ kind: 'year', year }) as const),
  fc
    .constantFrom('2015-Q4' as const, '2018-Q4' as const, '2020-Q4' as const, '2025-Q2' as const)
    .map((period) => ({ kind: 'quarter', period }) as const),
);
const limit = fc.oneof(
  fc.record({
    side: fc.constantFrom('above' as const, 'at_least' as const, 'below' as const, 'at_most' as const),
    value: fc.constantFrom(0, 0.5, 0.7, 1, 40, 500),
  }),
  fc.constant({ side: 'between' as const, value: 0.5, to: 60 }),
);
const asking = fc.record({
  intent: fc.constantFrom(...INTENTS),
  places: fc.array(place, { maxLength: 4 }),
  metric: fc.constantFrom(null, ...COUNT_METRICS, ...SHARE_METRICS),
  period: fc.oneof(point, fc.record({ kind: fc.constant('span' as const), from: point, to: point })),
  peers: fc.constantFrom(null, 'size-class' as const),
  rank: fc.option(
    fc.record(
      {
        order: fc.constantFrom('desc' as const, 'asc' as const),
        n: fc.constantFrom(null, 1, 5),
        level: fc.constantFrom('municipality' as const, 'region' as const),
        scope: place,
        limit,
      },
      { requiredKeys: ['order', 'n', 'level', 'scope'] },
    ),
  ),
});

function figuresIn(answer: Answer): readonly PlaceFigures[] {
  switch (answer.kind) {
    case 'figures':
      return [answer.subject, answer.region, answer.country, ...answer.members].filter((of) => of !== null);
    case 'comparison':
      return [...answer.rows.map(({ of }) => of), ...(answer.peers?.rows ?? [])];
    case 'ranking':
      return [...answer.items.map(({ of }) => of), ...answer.tooSmall];
    case 'map':
      return answer.areas;
    case 'export':
      return answer.rows.map(({ of }) => of);
    default:
      return [];
  }
}

function allFigures(answer: Answer): readonly PlaceFigures[] {
  switch (answer.kind) {
    case 'trend':
      return answer.series.flatMap(({ points, undated }) => [...points, ...undated]);
    case 'register':
      return answer.points;
    case 'no-edition':
      return answer.instead;
    default:
      return figuresIn(answer);
  }
}

/** As printed, or the sum of the rows it says it is the sum of. */
function expectPublished(of: PlaceFigures, snapshot: Snapshot): void {
  const codes = of.summedFrom.length > 0 ? of.summedFrom.map(({ code }) => code) : [of.place.code];
  const rows = codes.map((code) => snapshot.figuresOf(of.edition.id, code));
  expect(rows).not.toContain(undefined);
  expect(of.figures).toEqual(
    rows.reduce((sum, row) => addFigures(sum ?? NO_PEOPLE, row ?? NO_PEOPLE), NO_PEOPLE),
  );
}

/** The rules that hold for whatever is asked, over `runs` random questions. */
export function anyQuestion(runs: number): void {
  describe.each([
    ['the real editions', REAL_SNAPSHOT],
    ['ten years of editions', MERGER_SNAPSHOT],
  ] as const)('any question over %s', (_, snapshot) => {
    it('has an answer whose figures are published, of one edition, and of the period in the reading', () => {
      fc.assert(
        fc.property(asking, (changes) => {
          const answer = ask(changes, snapshot);
          for (const of of allFigures(answer)) expectPublished(of, snapshot);
          const editions = new Set(figuresIn(answer).map(({ edition }) => edition.id));
          expect(editions.size).toBeLessThanOrEqual(1);
          const [first] = figuresIn(answer);
          if (first) expect(answer.reading.period).toBe(first.edition.period);
        }),
        { numRuns: runs, seed: 2025 },
      );
    });

    it('has trends in order of time, each quarter once, between the ends of the reading', () => {
      fc.assert(
        fc.property(asking, (changes) => {
          const answer = ask({ ...changes, intent: 'trend' }, snapshot);
          if (answer.kind !== 'trend') return;
          for (const { points, leftOut, undated } of answer.series) {
            const periods = points.map(({ edition }) => edition.period ?? '');
            expect(periods).toEqual([...new Set(periods)].toSorted());
            expect(leftOut.filter(({ edition }) => periods.includes(edition.period ?? '')).length).toBe(0);
            expect(undated.every(({ edition }) => edition.period === null)).toBe(true);
          }
          expect(Array.isArray(answer.reading.period)).toBe(true);
        }),
        { numRuns: runs / 2, seed: 2025 },
      );
    });
  });
}
