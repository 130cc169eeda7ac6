/** Someone to act as. */
export interface Person {
  readonly id: string;
  readonly team: string;
  readonly name: string;
  readonly handle: string;
  readonly locale: string;
  readonly role: 'member' | 'admin' | 'guest' | 'stranger';
}

export interface Channel {
  readonly id: string;
  readonly team: string;
  readonly name: string;
  readonly kind: 'public' | 'private' | 'dm';
  readonly topic: string;
  readonly members: readonly string[];
  readonly archived: boolean;
}

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  /** The organisation (Enterprise Grid) it belongs to. */
  readonly enterprise: string | null;
}

export const BOT = {
  app: 'A0DEKKING',
  bot: 'B0DEKKING',
  user: 'U0DEKKING',
  name: 'dekkingsbot',
} as const;

export const TEAMS = {
  first: { id: 'T1', name: 'Werkgeversservicepunten', domain: 'werkgeversservicepunten', enterprise: null },
  second: { id: 'T2', name: 'Gemeente Zeewolde', domain: 'zeewolde', enterprise: null },
  inOrganisation: {
    id: 'T3',
    name: 'Rijk, team Participatie',
    domain: 'rijk-participatie',
    enterprise: 'E1',
  },
} as const satisfies Record<string, Team>;

export const PEOPLE = {
  member: {
    id: 'U1SANNE',
    team: 'T1',
    name: 'Sanne Peeters',
    handle: 'sanne',
    locale: 'nl-NL',
    role: 'member',
  },
  admin: {
    id: 'U1JOOST',
    team: 'T1',
    name: 'Joost van Dam',
    handle: 'joost',
    locale: 'nl-NL',
    role: 'admin',
  },
  guest: {
    id: 'U1MARIA',
    team: 'T1',
    name: 'Maria Kowalska',
    handle: 'maria',
    locale: 'nl-NL',
    role: 'guest',
  },
  english: {
    id: 'U1EMMA',
    team: 'T1',
    name: 'Emma Clarke',
    handle: 'emma',
    locale: 'en-GB',
    role: 'member',
  },
  stranger: {
    id: 'U9TOM',
    team: 'T9',
    name: 'Tom Evers',
    handle: 'tom',
    locale: 'nl-NL',
    role: 'stranger',
  },
  memberOfSecond: {
    id: 'U2FATMA',
    team: 'T2',
    name: 'Fatma Yildiz',
    handle: 'fatma',
    locale: 'nl-NL',
    role: 'member',
  },
  adminOfSecond: {
    id: 'U2PIETER',
    team: 'T2',
    name: 'Pieter Smit',
    handle: 'pieter',
    locale: 'nl-NL',
    role: 'admin',
  },
  memberOfOrganisation: {
    id: 'U3NOOR',
    team: 'T3',
    name: 'Noor Bakker',
    handle: 'noor',
    locale: 'nl-NL',
    role: 'member',
  },
} as const satisfies Record<string, Person>;

const inFirst = [PEOPLE.member.id, PEOPLE.admin.id, PEOPLE.guest.id, PEOPLE.english.id];
const inSecond = [PEOPLE.memberOfSecond.id, PEOPLE.adminOfSecond.id];

export const CHANNELS = {
  noordLimburg: {
    id: 'C1NOORDLIMBURG',
    team: 'T1',
    name: 'noord-limburg',
    kind: 'public',
    topic: 'Arbeidsmarktregio Noord-Limburg',
    members: [...inFirst, PEOPLE.stranger.id, BOT.user],
    archived: false,
  },
  hollandRijnland: {
    id: 'C1HOLLANDRIJNLAND',
    team: 'T1',
    name: 'holland-rijnland',
    kind: 'public',
    topic: 'Arbeidsmarktregio Holland Rijnland',
    members: [...inFirst, BOT.user],
    archived: false,
  },
  zeeland: {
    id: 'C1ZEELAND',
    team: 'T1',
    name: 'zeeland',
    kind: 'public',
    topic: 'Arbeidsmarktregio Zeeland; hier is de bot nog niet uitgenodigd',
    members: inFirst,
    archived: false,
  },
  landelijk: {
    id: 'C1LANDELIJK',
    team: 'T1',
    name: 'landelijk',
    kind: 'public',
    topic: 'Alle regio’s bij elkaar',
    members: [...inFirst, BOT.user],
    archived: false,
  },
  prive: {
    id: 'C1PRIVE',
    team: 'T1',
    name: 'stuurgroep',
    kind: 'private',
    topic: 'Besloten overleg',
    members: [PEOPLE.member.id, PEOPLE.admin.id, BOT.user],
    archived: false,
  },
  ofSecond: {
    id: 'C2ALGEMEEN',
    team: 'T2',
    name: 'algemeen',
    kind: 'public',
    topic: 'Team Participatie',
    members: [...inSecond, BOT.user],
    archived: false,
  },
  ofOrganisation: {
    id: 'C3PARTICIPATIE',
    team: 'T3',
    name: 'participatie',
    kind: 'public',
    topic: 'Participatie, landelijk',
    members: [PEOPLE.memberOfOrganisation.id, BOT.user],
    archived: false,
  },
} as const satisfies Record<string, Channel>;

/** What the bot may do where it is installed; the least that its manifest asks for. */
export const DEFAULT_SCOPES = [
  'commands',
  'chat:write',
  'app_mentions:read',
  'im:history',
  'files:write',
  'files:read',
  'users:read',
] as const;
