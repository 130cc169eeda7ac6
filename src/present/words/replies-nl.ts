import type { Intent } from '../../domain/intents.ts';
import type { Place } from '../../domain/place.ts';
import type { OutOfScope } from '../../domain/question.ts';
import type { WeeklyMoment } from '../../domain/request.ts';
import { WEEKDAYS_NL } from '../../text/weekdays.ts';
import { numbersIn } from './numbers.ts';
import { placesNl } from './places-nl.ts';

const { and, count, day, points } = numbersIn('nl');

/** Lists, sources, files, and what the bot says about itself. */
export const repliesNl = {
  pressFirst: 'Is dit wat je bedoelt? Er verandert pas iets als je op de knop drukt.',
  doIt: 'Ja, doe dat',
  whichReading: (readings: readonly string[]) =>
    `Bedoel je ${readings.map((reading) => `“${reading}”`).join(' of ')}?`,
  highest: 'hoogste eerst',
  lowest: 'laagste eerst',
  notYetPossible: (kind: string) => `Ik begrijp je vraag (${kind}), maar dat kan ik nog niet.`,
  whatThereIs: 'Wel kan ik de cijfers laten zien, een vergelijking, een trend of een ranglijst.',
  kindOfQuestion: {
    lookup: 'Cijfers',
    trend: 'Trend',
    compare: 'Vergelijking',
    rank: 'Ranglijst',
    list_members: 'Welke gemeenten of welke regio',
    register_coverage: 'Registerdekking',
    map: 'Kaart',
    export: 'Bestand',
    gap: 'Hoeveel er nog nodig is',
    position: 'Plaats op de ranglijst',
    movers: 'Stijgers en dalers',
    stands_out: 'Wat opvalt',
    why: 'Waarom iets hoger of lager is',
    target: 'Doel instellen',
    target_list: 'Doelen',
    target_remove: 'Doel verwijderen',
    alert: 'Waarschuwing instellen',
    alert_remove: 'Waarschuwing verwijderen',
    digest_subscribe: 'Abonneren',
    digest_unsubscribe: 'Abonnement stoppen',
    digest_pause: 'Abonnement pauzeren',
    digest_list: 'Abonnementen',
    channel_link: 'Kanaal koppelen',
    channel_unlink: 'Kanaal ontkoppelen',
    group_set: 'Groep maken',
    group_remove: 'Groep verwijderen',
    group_list: 'Groepen',
    settings: 'Instellingen',
    definition: 'Uitleg',
    sources: 'Bronnen',
    help: 'Hulp',
    greeting: 'Groet',
    out_of_scope: 'Iets anders',
  } satisfies Record<Intent, string>,
  members: (region: string, members: number) =>
    `${region}: ${count(members)} ${members === 1 ? 'gemeente' : 'gemeenten'}`,
  regions: (country: string, members: number) => `${country}: ${count(members)} arbeidsmarktregio’s`,
  names: (names: readonly string[]) => `${and(names)}.`,
  regionOf: (municipality: string, region: Place) => `${municipality} ligt in ${placesNl.full(region)}`,
  neighbours: (names: readonly string[]) => `Bij deze regio horen ${and(names)}.`,
  registerItem: (edition: string, figures: string) => `${edition}: ${figures}`,
  registerNote:
    'De grootte van het register staat in die editie afgedrukt; het percentage is eruit berekend.',
  sourcesHeadline: (editions: number, newest: string | null) =>
    newest === null
      ? `Ik heb ${count(editions)} ${editions === 1 ? 'editie' : 'edities'}, zonder datum`
      : `Ik heb ${count(editions)} ${editions === 1 ? 'editie' : 'edities'}; de nieuwste is van het ${newest}`,
  noSources: 'Ik heb nog geen edities.',
  wholeCountry: 'heel Nederland',
  sourceItem: (edition: string, scope: string, rows: number, importedAt: string, file: string) =>
    `${edition}: ${scope}, ${count(rows)} rijen, ingelezen op ${day(importedAt)} uit ${file}`,
  noDate: (before: string) => `Geen datum; zeker van vóór het ${before}.`,
  noFindings: 'Alle controles klopten.',
  publisher:
    'Alle cijfers komen van UWV, uit de publicatie Transparantie van klantprofielen. Klopt een cijfer niet, dan kan alleen UWV het verbeteren.',
  mapHeadline: (metric: string, scope: string, low: string, high: string) =>
    `Kaart van de ${metric} in ${scope}: van ${low} tot ${high}`,
  mapEmpty: (metric: string, scope: string) =>
    `Kaart van de ${metric} in ${scope}: geen plaats met genoeg mensen`,
  extreme: (place: string, value: string) => `${value} (${place})`,
  mapHighest: 'Hoogste:',
  mapLowest: 'Laagste:',
  mapItem: (place: string, value: string) => `${place}: ${value}`,
  mapTitle: (metric: string, scope: string, edition: string) =>
    `${metric} per gemeente, ${scope}, ${edition}`,
  mapFile: (scope: string, edition: string) => `kaart-${scope}-${edition}.png`,
  mapAlt: (title: string, high: string, low: string, rest: string) =>
    `${title}. Hoogste: ${high}. Laagste: ${low}.${rest}`,
  mapAltAll: (items: readonly string[]) => ` Alle gemeenten: ${items.join(', ')}.`,
  mapNoFigure: 'geen percentage',
  mapAttribution: 'Gemeentegrenzen: CBS/Kadaster',
  exportHeadline: (scope: string, edition: string, kind: string) =>
    `${kind} met de cijfers van ${scope}, ${edition}`,
  exportRows: (rows: number) =>
    `Het bestand heeft ${count(rows)} ${rows === 1 ? 'rij' : 'rijen'}, met bron en editie op elke regel.`,
  exportKind: { csv: 'CSV-bestand', xlsx: 'Excel-bestand' },
  outOfScope: {
    'personal-data': 'Over personen weet ik niets: ik heb alleen aantallen per gemeente en regio.',
    vacancies: 'Vacatures heb ik niet: ik weet alleen hoeveel mensen een klantprofiel hebben.',
    forecast: 'Ik voorspel niet: ik geef alleen cijfers die UWV heeft gepubliceerd.',
    weather: 'Van het weer weet ik niets: ik geef cijfers over klantprofielen.',
    other: 'Daar weet ik niets van: ik geef cijfers over klantprofielen in de banenafspraak.',
  } satisfies Record<OutOfScope, string>,
  outOfScopeWho: {
    'personal-data': 'Vraag het de begeleider van die persoon bij de gemeente of bij UWV.',
    vacancies: 'Kijk op werk.nl, of vraag het werkgeversservicepunt van je regio.',
    forecast: 'Voor verwachtingen kun je terecht bij de arbeidsmarktinformatie van UWV.',
    weather: 'Kijk daarvoor bij het KNMI.',
    other: 'Vraag “help” om te zien wat ik wel kan.',
  } satisfies Record<OutOfScope, string>,
  helpHeadline:
    'Ik geef de cijfers van UWV over klantprofielen in de banenafspraak, per gemeente en arbeidsmarktregio.',
  greeting: 'Hoi! Noem een gemeente of arbeidsmarktregio en ik geef je de cijfers.',
  parting: {
    thanks: 'Graag gedaan! Noem een gemeente of arbeidsmarktregio als je meer wilt weten.',
    bye: 'Tot ziens!',
  },
  helpExamples: 'Probeer bijvoorbeeld:',
  examples: {
    lookup: (place: string) => place,
    trend: (place: string) => `trend ${place}`,
    compare: (a: string, b: string) => `${a} vs ${b}`,
    most: (region: string) => `waar is in ${region} het meest te winnen?`,
    top: (region: string) => `top 5 ${region}`,
    whatCounts: 'wanneer telt een profiel mee?',
  },
  helpMore:
    'Ik kan ook: een lijst met een grens (“gemeenten onder de 60%”), een kaart, een CSV- of Excel-bestand, een doel met voortgang, een waarschuwing (“waarschuw als venlo onder 60% komt”), een weekbericht in een kanaal, en uitleg van begrippen.',
  // What a request asks for; the surface that may do so carries it out.
  target: (place: string, share: string, metric: string, by: string | null) =>
    `Doel voor ${place}: ${share} ${metric}${by === null ? '' : `, ${by}`}`,
  targetUnclear: (place: string) =>
    `Een doel voor ${place}, maar ik lees geen percentage. Typ bijvoorbeeld: doel ${place} 70% eind 2026`,
  standing: (share: string, gap: number, people: number) =>
    `Nu ${share}: nog ${points(gap)} procentpunt, dat zijn ${count(people)} ${people === 1 ? 'profiel' : 'profielen'} erbij.`,
  standingReached: (share: string) => `Nu ${share}: het doel is al bereikt.`,
  standingUnknown: 'Hoe ver het nog is, kan ik niet zeggen: hiervoor zijn geen cijfers.',
  standingSmall: 'Hoe ver het nog is, kan ik niet zeggen: het gaat om minder dan 10 mensen.',
  perQuarter: (people: number) => `Om het op tijd te halen: ${count(people)} per kwartaal.`,
  targetList: 'De doelen en waarschuwingen van dit kanaal bekijken',
  targetRemove: (place: string) => `Het doel voor ${place} weghalen`,
  alert: (place: string, side: 'below' | 'above', share: string, metric: string) =>
    `Waarschuwing als de ${metric} van ${place} ${side === 'below' ? 'onder' : 'boven'} ${share} komt`,
  alertStanding: (share: string) => `Nu is het ${share}.`,
  alertUnclear: (place: string) =>
    `Een waarschuwing voor ${place}, maar ik lees geen percentage. Typ bijvoorbeeld: waarschuw als ${place} onder 60% komt`,
  alertRemove: (place: string) => `De waarschuwing voor ${place} weghalen`,
  subscribe: (place: string, moment: string) => `Weekbericht over ${place}, ${moment}`,
  subscribeDirect: 'Een nieuwe editie meld ik meteen, op werkdagen tussen 8 en 18 uur.',
  moment: ({ weekday, hour, minute }: WeeklyMoment) =>
    `elke ${WEEKDAYS_NL[weekday]} om ${hour}.${String(minute).padStart(2, '0')} uur (tijd in Nederland)`,
  unsubscribe: (place: string) => `Het weekbericht over ${place} stoppen`,
  resume: (place: string) => `Het weekbericht over ${place} hervatten`,
  pause: (place: string) => `Het weekbericht over ${place} op pauze zetten`,
  digestList: 'De weekberichten van dit kanaal bekijken',
  channelLink: (place: string) => `Dit kanaal koppelen aan ${place}`,
  channelUnlink: 'De koppeling van dit kanaal met zijn regio weghalen',
  settings: 'Instellingen: taal, weekberichten en doelen',
  language: {
    nl: 'Voortaan in het Nederlands antwoorden',
    en: 'Voortaan in het Engels antwoorden',
    auto: 'Voortaan zelf de taal kiezen',
  },
  forget: 'Alles wissen wat ik van jou bewaar',
  here: 'deze regio',
  seeInSlack: 'Dat kan in Slack, in het kanaal waar het om gaat.',
  notYet: 'Er is nog niets veranderd. Doe dit in Slack, in het kanaal waar het om gaat.',
};
