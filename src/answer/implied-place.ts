import type { AskedPlace } from '../domain/match.ts';
import { isMunicipalityCode } from '../domain/place.ts';
import type { Question } from '../domain/question.ts';
import type { Holdings } from './holdings.ts';
import { regionToday } from './members.ts';

/** A comparison of one place without peers is with its region, of a region with the country. */
export function withImpliedPlace(question: Question, holdings: Holdings): readonly AskedPlace[] {
  const [only, second] = question.places;
  if (!only || second || question.peers !== null || only.place.code === 'NL') return question.places;
  const { code } = only.place;
  const region = isMunicipalityCode(code) ? regionToday(holdings, code) : undefined;
  const place = holdings.place(region ?? 'NL');
  return [only, { place, written: '', via: { kind: 'implied' }, alsoVillageIn: [] }];
}
