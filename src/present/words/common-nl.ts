import type { Place } from '../../domain/place.ts';
import { spokenName } from '../names.ts';
import { numbersIn } from './numbers.ts';

const { and } = numbersIn('nl');
const quoted = (text: string) => `“${text}”`;

export const commonNl = {
  scopedByChannel: (region: Place) =>
    `Alleen ${spokenName(region)}, de regio van dit kanaal. Zet “landelijk” in je vraag voor heel Nederland.`,
  unread: (words: readonly string[]) => `Niet meegenomen in dit antwoord: ${and(words.map(quoted))}.`,
  rest: (rest: string) => `Ik beantwoord één vraag per keer. Nog niet beantwoord: ${quoted(rest)}`,
  definitionChanged:
    'De telregels van 2025 zijn strenger dan die van eerdere edities. Een deel van het verschil kan daarvan komen.',
  smallBase: 'Bij minder dan 10 mensen staan er geen percentages.',
  summed: (place: string, former: readonly string[]) =>
    `${place} bestond toen nog niet: dit is de som van ${and(former)}.`,
  askedBy: (user: string) => `Gevraagd door <@${user}>`,
  more: 'Meer',
  buttons: {
    trend: 'Trend',
    compareRegion: 'Vergelijk met regio',
    compareCountry: 'Vergelijk met Nederland',
    comparePeers: 'Vergelijkbare gemeenten',
    members: 'Alle gemeenten',
    mostToWin: 'Meest te winnen',
    map: 'Kaart',
    export: 'Excel',
    regions: 'Alle regio’s',
    nationwide: 'Landelijk',
    whatCounts: 'Wat telt mee?',
    lookup: (place: string) => `Cijfers ${place}`,
    terms: 'Alle begrippen',
    sources: 'Bronnen',
    share: 'Deel in kanaal',
    delete: 'Verwijder',
  },
  moreOptions: {
    'wrong-place': 'Klopt niet: verkeerde plaats',
    'wrong-reading': 'Klopt niet: verkeerd begrepen',
    'wrong-figure': 'Klopt niet: verkeerd cijfer',
  },
  firstRows: (shown: number, all: number) =>
    `De eerste ${shown} van ${all} rijen. In de export staan ze allemaal.`,
};
