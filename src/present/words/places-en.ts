import { isAlsoOtherLevel, spokenName } from '../names.ts';
import { numbersIn } from './numbers.ts';
import type { placesNl } from './places-nl.ts';

const { day } = numbersIn('en');

export const placesEn: typeof placesNl = {
  title: (place) => {
    if (place.level === 'country') return 'The Netherlands';
    if (!isAlsoOtherLevel(place)) return spokenName(place);
    return `${place.level === 'municipality' ? 'Municipality of' : 'Labour-market region'} ${spokenName(place)}`;
  },
  name: (place) => {
    if (place.level === 'country') return 'the Netherlands';
    if (!isAlsoOtherLevel(place)) return spokenName(place);
    return placesEn.full(place);
  },
  full: (place) => {
    if (place.level === 'country') return 'the Netherlands';
    return `${place.level === 'municipality' ? 'municipality of' : 'labour-market region'} ${spokenName(place)}`;
  },
  municipalityIn: (region) => `municipality in labour-market region ${spokenName(region)}`,
  region: (members) =>
    `labour-market region with ${members} ${members === 1 ? 'municipality' : 'municipalities'}`,
  plainMunicipality: 'municipality',
  plainRegion: 'labour-market region',
  country: (regions) => `the whole country, ${regions} labour-market regions`,
  plainCountry: 'the whole country',
  village: (village, place) => `${village} is in the municipality of ${spokenName(place)}.`,
  successor: (former, since, place) =>
    since === undefined
      ? `${former} is now part of ${spokenName(place)}.`
      : `${former} has been part of ${spokenName(place)} since ${day(since)}.`,
  misspelling: (written, place) => `Read as the ${placesEn.full(place)} (you wrote “${written}”).`,
  alsoVillage: (village, municipality) =>
    `There is also a village called ${village}, in the municipality of ${spokenName(municipality)}.`,
  municipalities: 'municipalities',
  regions: 'labour-market regions',
};
