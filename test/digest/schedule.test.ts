import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextDue, scheduleOf } from '../../src/digest/schedule.ts';
import { mondayOf, weekIndexOf, weekOf } from '../../src/digest/week.ts';

const AMSTERDAM = 'Europe/Amsterdam';
const mondayNine = { weekday: 1, hour: 9, minute: 0 } as const;

describe('the next due moment', () => {
  it.each([
    ['an ordinary week', '2026-11-21T12:00:00Z', '2026-11-23T08:00:00.000Z'],
    ['exactly due: the next one is a week later', '2026-11-23T08:00:00Z', '2026-11-30T08:00:00.000Z'],
    ['the clock went back on Sunday 25 October 2026', '2026-10-20T12:00:00Z', '2026-10-26T08:00:00.000Z'],
    ['the clock goes forward on Sunday 28 March 2027', '2027-03-23T12:00:00Z', '2027-03-29T07:00:00.000Z'],
    ['over the new year', '2026-12-30T12:00:00Z', '2027-01-04T08:00:00.000Z'],
  ])('%s', (_name, after, due) => {
    expect(nextDue(mondayNine, AMSTERDAM, new Date(after)).toISOString()).toBe(due);
  });

  it('a time that the clock skips comes once, on the same day', () => {
    const due = nextDue({ weekday: 7, hour: 2, minute: 30 }, AMSTERDAM, new Date('2027-03-27T12:00:00Z'));
    expect(due.toISOString().slice(0, 10)).toBe('2027-03-28');
  });

  it('a time that comes twice is due once', () => {
    const moment = { weekday: 7, hour: 2, minute: 30 } as const;
    const first = nextDue(moment, AMSTERDAM, new Date('2026-10-24T12:00:00Z'));
    const second = nextDue(moment, AMSTERDAM, first);
    expect(second.getTime() - first.getTime()).toBeGreaterThan(6 * 86_400_000);
  });

  it('every Monday of two years is due once at nine local time', () => {
    const local = new Intl.DateTimeFormat('en-GB', {
      timeZone: AMSTERDAM,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
    });
    let now = new Date('2025-12-31T00:00:00Z');
    const weeks = new Set<string>();
    for (let count = 0; count < 104; count += 1) {
      now = nextDue(mondayNine, AMSTERDAM, now);
      expect(local.format(now)).toBe('Mon 09:00');
      weeks.add(weekOf(now.toISOString().slice(0, 10)));
    }
    expect(weeks.size).toBe(104);
  });
});

describe('ISO weeks', () => {
  it.each([
    ['2026-11-21', '2026-W47'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-01', '2020-W53'],
  ])('%s lies in %s', (day, week) => {
    expect(weekOf(day)).toBe(week);
  });

  it.each(['2025-W53', '2026-W00', '2026-W54', '2026-47', 'W47'])('%s is no week', (text) => {
    expect(mondayOf(text)).toBeNull();
  });

  it('the Monday of the week of any day lies at most six days before it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const monday = mondayOf(weekOf(day)) ?? '';
          const gap = (Date.parse(day) - Date.parse(monday)) / 86_400_000;
          expect(gap).toBeGreaterThanOrEqual(0);
          expect(gap).toBeLessThanOrEqual(6);
          expect(weekIndexOf(day)).toBe(weekIndexOf(monday));
        },
      ),
    );
  });
});

describe('the time to send', () => {
  const due = '2026-11-23T08:00:00.000Z';
  const subscription = {
    kind: 'digest',
    id: 's1',
    workspace: 'T1',
    channel: 'C1',
    place: 'AM29',
    moment: mondayNine,
    timeZone: AMSTERDAM,
    direct: false,
    language: 'nl',
    createdBy: 'U1',
    createdAt: '2026-11-20T08:00:00.000Z',
    paused: false,
    stoppedBecause: null,
    nextDue: due,
  } as const;

  function offsets(of: number, spreadSeconds: number): readonly number[] {
    return Array.from({ length: of }, (_, number) => {
      const each = { ...subscription, id: `s${number}` };
      const { notBefore } = scheduleOf(each, new Date(due), spreadSeconds, { number, of });
      return Date.parse(notBefore) - Date.parse(due);
    });
  }

  it('is the due time for the only one in its workspace, and up to the spread later', () => {
    expect(offsets(1, 0)).toEqual([0]);
    const [spread = 0] = offsets(1, 60);
    expect(spread).toBeGreaterThanOrEqual(0);
    expect(spread).toBeLessThan(60_000);
  });

  it('comes first in the order of turns for the fullest workspace', () => {
    expect(Math.max(...offsets(90, 0))).toBeLessThan(Math.min(...offsets(20, 0)));
  });

  it.each([0, 60])('keeps to a hundred a minute in a workspace, spread over %i s', (spreadSeconds) => {
    const times = offsets(350, spreadSeconds).toSorted((a, b) => a - b);
    for (const [index, time] of times.entries()) {
      expect((times[index + 100] ?? Infinity) - time).toBeGreaterThanOrEqual(60_000);
    }
  });

  it('is within two minutes for two hundred in a workspace', () => {
    expect(Math.max(...offsets(200, 60))).toBeLessThan(100_000);
  });
});
