import type { missingNl } from './missing-nl.ts';
import { numbersIn } from './numbers.ts';
import { placesEn } from './places-en.ts';

const { and, or } = numbersIn('en');

export const missingEn: typeof missingNl = {
  choice: (written, reason, candidates) => {
    const many = candidates.length > 4;
    const named = many ? '' : `: ${or(candidates.map(({ place }) => placesEn.name(place)))}`;
    switch (reason) {
      case 'municipality-or-region':
        return `${written}: do you mean the municipality or the labour-market region?`;
      case 'split':
        return `${written} was divided. Which municipality do you mean${named}?`;
      case 'villages':
        return `${written} is a place in more than one municipality. Which municipality do you mean${named}?`;
      case 'province':
        return `${written} has more than one labour-market region. Which do you mean${named}?`;
      case 'near-names':
        return many
          ? `“${written}” looks like more than one name. Which do you mean?`
          : `“${written}” looks like more than one name. Do you mean ${or(candidates.map(placesEn.theOffer))}?`;
      case 'same-name':
      case 'maybe-village':
        return many
          ? `${written}: which do you mean?`
          : `${written}: do you mean ${or(candidates.map(placesEn.theOffer))}?`;
    }
  },
  unlinkedChannel:
    'That channel is linked to no region. Which municipality or region is your question about?',
  unknown: (written) =>
    `I don’t know “${written}” as a municipality, labour-market region or place in the Netherlands.`,
  unknownSuggestions: (suggestions) => `Do you mean ${or(suggestions.map(placesEn.theOffer))}?`,
  unknownHelp: 'Try the name of a municipality or labour-market region, such as “venlo” or “noord-limburg”.',
  noPlace: 'Which municipality or labour-market region is your question about?',
  noRegion: 'Which labour-market region is your question about?',
  registerIn: (editions) =>
    `Register coverage is not there for every region. It is in ${editions.length === 1 ? 'this edition' : 'these editions'}: ${and(editions)}.`,
  noPlaceHelp: 'Add its name, for example “venlo”, “noord-limburg” or “the netherlands”.',
  noEdition: (reason, place, wanted) => {
    const title = place === null ? '' : placesEn.title(place);
    const of = place === null ? '' : `${title}: `;
    const when = wanted === null ? 'that period' : wanted;
    switch (reason) {
      case 'not-held':
        return `${of}I have no figures for ${when}.`;
      case 'not-covered':
        if (wanted === null || place === null) return `${of}I do not have those figures.`;
        return place.level === 'country'
          ? `The edition of ${wanted} does not cover the whole country.`
          : `${title} is not in the edition of ${wanted}.`;
      case 'no-shared-edition':
        return `There is no edition${wanted === null ? '' : ` of ${wanted}`} that covers all these places together.`;
      case 'one-edition':
        return `${of}a trend needs two dated editions, and there is only one.`;
      case 'no-register':
        return `${of}the ${wanted === null ? 'editions I have do' : `edition of ${wanted} does`} not print register coverage.`;
      case 'not-comparable':
        return `${of}no comparable figure can be given for ${when}, because municipalities were divided differently then.`;
      case 'empty':
        return 'No editions have been read yet. An administrator can import one.';
    }
  },
  municipalRegister: (place) => `${place}: there is no register coverage per municipality.`,
  noRegisterPerMunicipality:
    'Register coverage is in older editions, per labour-market region and never per municipality.',
  available: (editions) => `Available: ${and(editions)}.`,
  insteadTitle: 'What there is:',
  inPeriod: (period) => `the ${period}`,
};
