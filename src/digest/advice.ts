import type { Level } from '../domain/place.ts';
import type { Topic } from '../domain/topic.ts';

/**
 * Which pieces of the guide's advice fit a level. A region's readers act locally as well and know the way to the
 * country; the numbers of pieces keep clear of those of the other turns, so that the same week does not come back soon.
 */
const FITTING: Readonly<Record<Level, readonly Topic[]>> = {
  municipality: [
    'advies-lokaal-1',
    'advies-lokaal-2',
    'advies-regionaal-3',
    'advies-lokaal-3',
    'advies-lokaal-4',
    'advies-landelijk-2',
    'advies-lokaal-5',
  ],
  region: [
    'advies-regionaal-1',
    'advies-lokaal-1',
    'advies-landelijk-2',
    'advies-lokaal-2',
    'advies-regionaal-2',
    'advies-lokaal-3',
    'advies-landelijk-1',
    'advies-lokaal-4',
    'advies-regionaal-3',
    'advies-lokaal-5',
    'advies-landelijk-3',
  ],
  country: [
    'advies-landelijk-1',
    'advies-regionaal-1',
    'advies-landelijk-2',
    'advies-regionaal-2',
    'advies-landelijk-3',
    'advies-regionaal-3',
  ],
};

/** The piece of advice whose turn it is. */
export function adviceOf(level: Level, weekIndex: number): Topic {
  const fitting = FITTING[level];
  return fitting[weekIndex % fitting.length] ?? 'advies';
}
