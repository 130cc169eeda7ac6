import type { adviceNl, listsNl } from './advice-nl.ts';
import type { Entry } from './glossary.ts';

const GUIDE = 'guide Ken je klantenbestand (Programmaraad)';

const advice = (title: string, short: string, more: string): Entry => ({ title, short, more, source: GUIDE });

export const adviceEn: typeof adviceNl = {
  'advies-lokaal-1': advice(
    'Local 1: get the numbers clear',
    'First count how many clients there are, how many could work with help and who cannot work (yet).',
    'Use your own system, labour-market information and the dashboards in the UWV portal.',
  ),
  'advies-lokaal-2': advice(
    'Local 2: choose which groups come first',
    'Divide your clients into groups and choose where your time and money go first.',
    'The participation ladder helps to see who can move on soon and which help fits.',
  ),
  'advies-lokaal-3': advice(
    'Local 3: collect profile data',
    'Fill profiles in a conversation, or let clients answer questions online themselves.',
    'A CV on werk.nl or a short digital questionnaire is a good start.',
  ),
  'advies-lokaal-4': advice(
    'Local 4: agree on ways of working',
    'Make keeping profiles up to date part of everyday work, because old data soon loses its value.',
    'Also agree which data you record, so that you can steer by it later.',
  ),
  'advies-lokaal-5': advice(
    'Local 5: share profiles with your partners',
    'Make sure other municipalities and UWV can see your profiles; a candidate then has a better chance of work.',
    'You can do so in Sonar itself, or by having data from your own system read in. The Vliegende Brigade helps.',
  ),
  'advies-regionaal-1': advice(
    'Regional 1: choose goals and figures to steer by',
    'Agree in the region beforehand what you want to know, how you measure it and which fields everyone fills in.',
    'Sources are the dashboards in Sonar, GIP, Waarstaatjegemeente and the Divosa Benchmark.',
  ),
  'advies-regionaal-2': advice(
    'Regional 2: make a plan together',
    'Write the agreements down in one plan for the region and involve the people who do the work.',
    'Name someone who keeps it going. Put in which groups come first, how new clients get a profile at once and who keeps profiles up to date.',
  ),
  'advies-regionaal-3': advice(
    'Regional 3: share what works and what does not',
    'Tell each other in the region what works and where things get stuck, so that nobody has to find it all out alone.',
    'Share it with other regions too; a local problem then waits less long.',
  ),
  'advies-landelijk-1': advice(
    'National 1: help to build one picture of the whole country',
    'Take part in agreements on data and language, so that profiles mean the same everywhere.',
    'Programmes such as VUM and CompetentNL work on that.',
  ),
  'advies-landelijk-2': advice(
    'National 2: use what exists nationally',
    'Point employers to the candidate explorer and to werk.nl.',
    'The first shows people of the jobs agreement without names; the second has CVs and vacancies.',
  ),
  'advies-landelijk-3': advice(
    'National 3: bring problems to the national table',
    'Report what goes well and what does not to the Expertgroep Werk, where regions look for solutions together.',
    'Examples from other regions are on samenvoordeklant.nl.',
  ),
};

export const listsEn: typeof listsNl = {
  advies: {
    title: 'Advice',
    short:
      'The guide Ken je klantenbestand gives eleven pieces of advice: five for municipalities, three for regions and three for the country.',
    more: 'Ask for one, for example “advice local 2”.',
    source: GUIDE,
  },
  begrippen: {
    title: 'Terms',
    short: 'These are the words I can explain.',
    more: 'Ask for example “what is coverage”.',
    source: GUIDE,
  },
};
