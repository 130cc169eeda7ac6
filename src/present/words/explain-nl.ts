import type { Intent } from '../../domain/intents.ts';
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
  fromChannel: 'De regio komt van het kanaal.',
  rest: (rest: string) => `Laten liggen: “${rest}”`,
};
