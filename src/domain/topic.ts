import { z } from 'zod';

/** Entries of the glossary and pieces of the guide's advice. */
export const TOPICS = [
  'sonar',
  'klantprofiel',
  'teldefinitie',
  'gemeenteclient',
  'uwvclient',
  'doelgroepregister',
  'banenafspraak',
  'kandidatenverkenner',
  'werk.nl',
  'arbeidsmarktregio',
  'open-dienstverlening',
  'beschut-werk',
  'participatieladder',
  'participatieladder-vng',
  'vliegende-brigade',
  'programmaraad',
  'expertgroep-werk',
  'vum',
  'competentnl',
  'perspectief-op-werk',
  'wet-suwi',
  'uwv-portaal',
  'gip',
  'uwv-dashboards',
  'waarstaatjegemeente',
  'divosa-benchmark',
  'dekking',
  'registerdekking',
  'meest-te-winnen',
  'editie',
  'advies-lokaal-1',
  'advies-lokaal-2',
  'advies-lokaal-3',
  'advies-lokaal-4',
  'advies-lokaal-5',
  'advies-regionaal-1',
  'advies-regionaal-2',
  'advies-regionaal-3',
  'advies-landelijk-1',
  'advies-landelijk-2',
  'advies-landelijk-3',
  'advies',
  'begrippen',
  'bot',
  'privacy',
  'reuse',
  'calculation',
  'next_edition',
  'original',
] as const;

/** Questions about the bot and its figures, which are no terms. */
const ABOUT_THE_BOT: readonly Topic[] = [
  'bot',
  'privacy',
  'reuse',
  'calculation',
  'next_edition',
  'original',
];

export function isAboutTheBot(topic: Topic): boolean {
  return ABOUT_THE_BOT.includes(topic);
}

export const topicSchema = z.enum(TOPICS);

export type Topic = z.infer<typeof topicSchema>;
