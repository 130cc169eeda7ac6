import type { Place } from '../../domain/place.ts';
import { spokenName } from '../names.ts';
import { numbersIn } from './numbers.ts';
import type { namesNl, placesNl } from './places-nl.ts';

const { day } = numbersIn('en');

export const namesEn: typeof namesNl = (isShared) => ({
  title: (place) => {
    if (place.level === 'country') return 'The Netherlands';
    if (!isShared(place)) return spokenName(place);
    return `${place.level === 'municipality' ? 'Municipality of' : 'Labour-market region'} ${spokenName(place)}`;
  },
  name: (place) => {
    if (place.level === 'country') return 'the Netherlands';
    if (!isShared(place)) return spokenName(place);
    return levelled(place);
  },
  short: (place) => {
    if (!isShared(place)) return spokenName(place);
    return `${place.level === 'municipality' ? 'Munic.' : 'Region'} of ${spokenName(place)}`;
  },
});

export const placesEn: typeof placesNl = {
  full: (place) => levelled(place),
  the: (place) => {
    const full = levelled(place);
    return full === spokenName(place) || place.level === 'country' ? full : `the ${full}`;
  },
  offer: (place, as) => (as === null ? levelled(place) : `${as} (${levelled(place)})`),
  theOffer: ({ place, as }) => (as === null ? placesEn.the(place) : `${as} (${levelled(place)})`),
  municipalityIn: (region) => `municipality in ${placesEn.the(region)}`,
  region: (members) =>
    `labour-market region with ${members} ${members === 1 ? 'municipality' : 'municipalities'}`,
  plainMunicipality: 'municipality',
  plainRegion: 'labour-market region',
  country: (regions) => `the whole country, ${regions} labour-market regions`,
  plainCountry: 'the whole country',
  village: (village, place) => `${village} is in the municipality of ${spokenName(place)}.`,
  successor: (former, since, place) =>
    since === null
      ? `${former} is now part of ${spokenName(place)}.`
      : `${former} has been part of ${spokenName(place)} since ${day(since)}.`,
  misspelling: (written, place) => `Read as ${placesEn.the(place)} (you wrote “${written}”).`,
  readAs: (written, name) => `Read as ${name} (you wrote “${written}”).`,
  alsoVillage: (village, municipality) =>
    `There is also a village called ${village}, in the municipality of ${spokenName(municipality)}.`,
  municipalities: 'municipalities',
  regions: 'labour-market regions',
};

function levelled(place: Place): string {
  const name = spokenName(place);
  if (place.level === 'country') return 'the Netherlands';
  if (name.startsWith('Regio ')) return name;
  return `${place.level === 'municipality' ? 'municipality of' : 'labour-market region'} ${name}`;
}
