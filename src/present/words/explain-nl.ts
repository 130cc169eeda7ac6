import type { Intent } from '../../domain/intents.ts';
import type { Contender } from '../../domain/match.ts';
import type { ReadPart } from '../../domain/question.ts';

export const explainNl = {
  title: 'Zo las ik de vraag:',
  nothing: 'niets herkend',
  as: {
    place: 'plaats',
    metric: 'cijfer',
    period: 'periode',
    intent: 'soort vraag',
    rank: 'ranglijst',
    topic: 'begrip',
    request: 'verzoek',
    noise: 'overgeslagen',
    unread: 'niet begrepen',
  } satisfies Record<ReadPart['as'], string>,
  intent: (intent: Intent) => `Soort vraag: ${intent}`,
  name: (written: string) => `Wat “${written}” kan zijn:`,
  contender: {
    place: 'plaats',
    word: 'een woord',
    person: 'een persoon',
    abroad: 'elders',
    unknown: 'iets onbekends',
  } satisfies Record<Contender['kind'], string>,
  madeOf: (prior: string, channel: string) => `naam ${prior} bits + spelling ${channel} bits`,
  fromChannel: 'De regio komt van het kanaal.',
  rest: (rest: string) => `Laten liggen: “${rest}”`,
};
