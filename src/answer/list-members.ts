import type { Answer } from '../domain/answer.ts';
import { divisionAt } from '../domain/divisions.ts';
import type { AskedPlace } from '../domain/match.ts';
import { isMunicipalityCode, isRegionCode, type Place, THE_COUNTRY } from '../domain/place.ts';
import { regionsAt } from '../domain/places.ts';
import type { PeriodPoint } from '../domain/question.ts';
import type { EditionInfo } from '../domain/snapshot.ts';
import { type Asking, common } from './asking.ts';
import { figuresAt } from './figures-at.ts';
import { membersAt, regionAt, regionToday } from './members.ts';
import { notResolved } from './no-edition.ts';
import { resolveEdition } from './resolve-edition.ts';

/** Which municipalities a region has, which regions there are, or in which region a municipality lies. */
export function answerMembers(asking: Asking, point: PeriodPoint): Answer {
  const { question, holdings } = asking;
  const asked = question.places[0] ?? THE_COUNTRY_UNWRITTEN;
  const { place } = asked;
  const resolved = resolveEdition(holdings, point, [place.code]);
  if (resolved.kind !== 'resolved' && point.kind !== 'newest') return notResolved(asking, resolved, [place]);
  const edition = resolved.kind === 'resolved' ? resolved.edition : null;
  const shared = common(asking, { period: edition?.period ?? null }, [], [asked]);
  if (!isMunicipalityCode(place.code)) {
    return { ...shared, kind: 'members', of: place, members: placesIn(asking, edition, place) };
  }
  const region = regionIn(asking, edition, place);
  if (!region) return notResolved(asking, NOT_COVERED, [place]);
  return {
    ...shared,
    kind: 'region-of',
    municipality: place,
    region,
    members: placesIn(asking, edition, region),
  };
}

const THE_COUNTRY_UNWRITTEN: AskedPlace = {
  place: THE_COUNTRY,
  written: '',
  via: { kind: 'implied' },
  alsoVillageIn: [],
};

const NOT_COVERED = { kind: 'not-resolved', reason: 'not-covered', wanted: null, period: null } as const;

/** As the edition prints them; without an edition, today's division. */
function placesIn({ holdings, today }: Asking, edition: EditionInfo | null, of: Place): readonly Place[] {
  const { places } = holdings.snapshot;
  const printed = edition ? membersAt(holdings, edition, of).map(({ place }) => place) : [];
  if (printed.length > 0) return printed;
  if (of.code === 'NL') return regionsAt(places, today).map(({ code }) => holdings.place(code));
  const { members } = divisionAt(places.divisions, today);
  return isRegionCode(of.code) ? (members.get(of.code) ?? []).map(holdings.place) : [];
}

function regionIn(asking: Asking, edition: EditionInfo | null, municipality: Place): Place | null {
  const { holdings } = asking;
  const found = edition ? figuresAt(holdings, edition, municipality.code) : null;
  const printed = edition && found?.kind === 'figures' ? regionAt(holdings, edition, found.of) : null;
  if (printed) return printed;
  const today = regionToday(asking, municipality.code);
  return today ? holdings.place(today) : null;
}
