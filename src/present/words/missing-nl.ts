import type { NoEditionReason } from '../../domain/answer.ts';
import type { ChoiceReason } from '../../domain/match.ts';
import { numbersIn } from './numbers.ts';

const { and, or } = numbersIn('nl');

export const missingNl = {
  /** More than four stand below it as a list; `offers` say the level as well. */
  choice: (written: string, reason: ChoiceReason, names: readonly string[], offers: readonly string[]) => {
    const many = names.length > 4;
    const named = many ? '' : `: ${or(names)}`;
    switch (reason) {
      case 'municipality-or-region':
        return `${written}: bedoel je de gemeente of de arbeidsmarktregio?`;
      case 'split':
        return `${written} is verdeeld. Welke gemeente bedoel je${named}?`;
      case 'villages':
        return `${written} is een plaats in meer dan één gemeente. Welke gemeente bedoel je${named}?`;
      case 'province':
        return `${written} heeft meer dan één arbeidsmarktregio. Welke bedoel je${named}?`;
      case 'near-names':
        return many
          ? `“${written}” lijkt op meer dan één naam. Welke bedoel je?`
          : `“${written}” lijkt op meer dan één naam. Bedoel je ${or(offers)}?`;
      case 'same-name':
      case 'maybe-village':
        return many ? `${written}: welke bedoel je?` : `${written}: bedoel je ${or(offers)}?`;
    }
  },
  unlinkedChannel: 'Dat kanaal is aan geen regio gekoppeld. Over welke gemeente of regio gaat je vraag?',
  unknown: (written: string) =>
    `“${written}” ken ik niet als gemeente, arbeidsmarktregio of plaats in Nederland.`,
  unknownSuggestions: (offers: readonly string[]) => `Bedoel je misschien ${or(offers)}?`,
  unknownHelp: 'Probeer de naam van een gemeente of arbeidsmarktregio, zoals “venlo” of “noord-limburg”.',
  noPlace: 'Over welke gemeente of arbeidsmarktregio gaat je vraag?',
  noRegion: 'Over welke arbeidsmarktregio gaat je vraag?',
  registerIn: (editions: readonly string[]) =>
    `Registerdekking is er niet voor elke regio. Ze staat in ${editions.length === 1 ? 'deze editie' : 'deze edities'}: ${and(editions)}.`,
  noPlaceHelp: 'Zet de naam erbij, bijvoorbeeld “venlo”, “noord-limburg” of “nederland”.',
  noEdition: (reason: NoEditionReason, place: string | null, wanted: string | null) => {
    const of = place === null ? '' : `${place}: `;
    const when = wanted === null ? 'die periode' : wanted;
    switch (reason) {
      case 'not-held':
        return `${of}van ${when} heb ik geen cijfers.`;
      case 'not-covered':
        if (wanted === null || place === null) return `${of}die cijfers heb ik niet.`;
        return `${place} staat niet in de editie van ${wanted}.`;
      case 'no-shared-edition':
        return `Er is geen editie${wanted === null ? '' : ` van ${wanted}`} waar al deze plaatsen samen in staan.`;
      case 'one-edition':
        return `${of}voor een trend zijn twee edities met een datum nodig, en er is er één.`;
      case 'no-register':
        return `${of}registerdekking staat niet in de editie${wanted === null ? 's die er zijn' : ` van ${wanted}`}.`;
      case 'not-comparable':
        return `${of}van ${when} is geen vergelijkbaar cijfer te geven, omdat gemeenten toen anders waren ingedeeld.`;
      case 'empty':
        return 'Er zijn nog geen edities ingelezen. Een beheerder kan er een importeren.';
    }
  },
  notTheCountry: (wanted: string) => `De editie van ${wanted} gaat niet over heel Nederland.`,
  municipalRegister: (place: string) => `${place}: registerdekking is er niet per gemeente.`,
  noRegisterPerMunicipality:
    'Registerdekking staat in oudere edities, per arbeidsmarktregio en nooit per gemeente.',
  available: (editions: readonly string[]) => `Wel beschikbaar: ${and(editions)}.`,
  insteadTitle: 'Wat er wel is:',
  inPeriod: (period: string) => `het ${period}`,
};
