import type { Place } from '../../domain/place.ts';
import { type NamedPlace, spokenName } from '../names.ts';
import { numbersIn } from './numbers.ts';

const { day } = numbersIn('nl');

/** Names that say their level only where a municipality and a region share them. */
export const namesNl = (isShared: (place: Place) => boolean) => ({
  /** At the start of a sentence or a heading. */
  title: (place: Place) => {
    if (!isShared(place)) return spokenName(place);
    return `${place.level === 'municipality' ? 'Gemeente' : 'Arbeidsmarktregio'} ${spokenName(place)}`;
  },
  /** In running text. */
  name: (place: Place) => {
    if (!isShared(place)) return spokenName(place);
    return `${place.level === 'municipality' ? 'gemeente' : 'arbeidsmarktregio'} ${spokenName(place)}`;
  },
  /** For charts, whose labels hold 20 characters. */
  short: (place: Place) => {
    if (!isShared(place)) return spokenName(place);
    return `${place.level === 'municipality' ? 'Gemeente' : 'Regio'} ${spokenName(place)}`;
  },
});

export const placesNl = {
  /** With its level always, for buttons. */
  full: (place: Place) => levelled(place),
  /** With its level and its article, in running text. */
  the: (place: Place) => {
    const full = levelled(place);
    return full === spokenName(place) ? full : `de ${full}`;
  },
  /** On a button or in a list; `as` is the village or former municipality it is offered for. */
  offer: (place: Place, as: string | null) => (as === null ? levelled(place) : `${as} (${levelled(place)})`),
  /** The same in running text. */
  theOffer: ({ place, as }: NamedPlace) => (as === null ? placesNl.the(place) : `${as} (${levelled(place)})`),
  municipalityIn: (region: Place) => `gemeente in ${levelled(region)}`,
  region: (members: number) => `arbeidsmarktregio met ${members} ${members === 1 ? 'gemeente' : 'gemeenten'}`,
  plainMunicipality: 'gemeente',
  plainRegion: 'arbeidsmarktregio',
  country: (regions: number) => `het hele land, ${regions} arbeidsmarktregio’s`,
  plainCountry: 'het hele land',
  village: (village: string, place: Place) => `${village} ligt in de gemeente ${spokenName(place)}.`,
  successor: (former: string, since: string | null, place: Place) =>
    since === null
      ? `${former} hoort nu bij ${spokenName(place)}.`
      : `${former} hoort sinds ${day(since)} bij ${spokenName(place)}.`,
  misspelling: (written: string, place: Place) =>
    `Gelezen als ${placesNl.the(place)} (je schreef “${written}”).`,
  readAs: (written: string, name: string) => `Gelezen als ${name} (je schreef “${written}”).`,
  alsoVillage: (village: string, municipality: Place) =>
    `Er is ook een dorp ${village}, in de gemeente ${spokenName(municipality)}.`,
  municipalities: 'gemeenten',
  regions: 'arbeidsmarktregio’s',
};

/** Regio Zwolle says its level by itself. */
function levelled(place: Place): string {
  const name = spokenName(place);
  if (place.level === 'country' || name.startsWith('Regio ')) return name;
  return `${place.level === 'municipality' ? 'gemeente' : 'arbeidsmarktregio'} ${name}`;
}
