import type { AskedPlace } from '../domain/match.ts';
import type { Asking } from './asking.ts';
import { regionToday } from './members.ts';

/** A comparison of one place without peers is with its region, of a region with the country. */
export function withImpliedPlace(asking: Asking): readonly AskedPlace[] {
  const { question, holdings } = asking;
  const [only, second] = question.places;
  if (!only || second || question.peers !== null || only.place.code === 'NL') return question.places;
  const place = holdings.place(regionToday(asking, only.place.code) ?? 'NL');
  return [only, { place, written: '', via: { kind: 'implied' }, alsoVillageIn: [] }];
}
