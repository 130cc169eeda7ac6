import type { Language } from '../../domain/language.ts';
import type { MisreadingKind } from '../../domain/state.ts';
import { WEEKDAYS_NL, type Weekday } from '../../text/weekdays.ts';

/** `who` is a mention and `where` a channel mention; place names come without markup and are escaped by the blocks. */
export const surfacesNl = {
  reference: (reference: string) => `Kenmerk voor wie het uitzoekt: ${reference}`,
  fileInDirectMessage: 'Het bestand staat in je privéberichten met mij.',
  tooLateForChannel: 'Dit antwoord staat hier omdat Slack het niet meer op de oude plek toeliet.',
  failures: {
    notInChannel:
      'Ik kan hier niets plaatsen, want ik zit niet in dit kanaal. Typ /invite @dekkingsbot en probeer het nog eens.',
    missingScope: (scope: string) =>
      `Ik mag dit nog niet in deze Slack: het recht ${scope} ontbreekt. Een beheerder kan de app opnieuw installeren om het te geven.`,
    busy: (minutes: number) =>
      `Slack heeft het even te druk voor mijn antwoord. Probeer het over ${minutes === 1 ? 'een minuut' : `${minutes} minuten`} nog eens.`,
    mayNotPost: 'Ik mag in dit kanaal niets plaatsen. Een beheerder van Slack kan dat instellen.',
    windowTooLate: 'Het openen van het venster duurde Slack te lang. Klik nog eens.',
    channelGone: 'Dit kanaal is gearchiveerd of bestaat niet meer, dus ik kan er niets plaatsen.',
    notInstalled:
      'Ik ben niet meer goed verbonden met deze Slack. Een beheerder kan de app opnieuw installeren.',
    databaseAway:
      'Ik kan even niet bij mijn gegevens, dus dit lukt nu niet. Probeer het over een paar minuten nog eens.',
    unknown:
      'Er ging iets mis en ik weet niet of mijn antwoord is aangekomen. Zie je het niet, vraag het dan nog eens.',
  },
  refused: {
    guest:
      'Dit kunnen alleen vaste leden van deze Slack, geen gasten. Vraag een collega om het voor je te doen.',
    foreign: 'Dit kunnen alleen leden van deze Slack, niet mensen van een andere organisatie.',
    notImporter:
      'Cijfers inlezen kan alleen een beheerder van deze Slack. Vraag een beheerder om het bestand aan mij te geven.',
    notDeleter: (who: string) => `Alleen ${who} kan dit bericht weghalen.`,
    alreadyShared: 'Dit antwoord staat al in het kanaal.',
    outdatedButton: 'Deze knop werkt niet meer. Stel je vraag gewoon opnieuw.',
    outdatedQuestion:
      'Ik ben net vernieuwd en kan je vorige bericht daardoor niet meer lezen. Stuur het nog een keer.',
  },
  link: {
    linked: (who: string, region: string) =>
      `${who} heeft dit kanaal gekoppeld aan ${region}. “We”, “onze regio” en een lege vraag gaan hier voortaan over ${region}.`,
    already: (region: string) => `Dit kanaal is al gekoppeld aan ${region}.`,
    done: (region: string) =>
      `Gekoppeld aan ${region}. Elke week een kort bericht over de regio? Typ /dekking abonneer.`,
    unlinked: (who: string, region: string) => `${who} heeft de koppeling met ${region} weggehaald.`,
    nothingToUnlink: 'Dit kanaal is aan geen regio gekoppeld.',
    unlinkDone: 'De koppeling is weg.',
    confirm: (region: string) => `Zal ik dit kanaal koppelen aan ${region}?`,
    confirmMunicipality: (municipality: string, region: string) =>
      `Een kanaal hoort bij een regio. ${municipality} ligt in ${region}. Zal ik dit kanaal daaraan koppelen?`,
    confirmButton: (region: string) => `Koppel aan ${region}`,
    menu: 'Aan welke arbeidsmarktregio zal ik dit kanaal koppelen?',
    menuPlaceholder: 'Kies een regio',
    country:
      'Een kanaal koppel je aan een arbeidsmarktregio. Zonder koppeling gaan vragen al over heel Nederland.',
  },
  weekdays: Object.values(WEEKDAYS_NL),
  moment: (weekday: Weekday, time: string) => `${WEEKDAYS_NL[weekday]} om ${time} uur`,
  instant: (day: string, time: string) => `${day} om ${time} uur`,
  zone: 'Nederlandse tijd (Europe/Amsterdam)',
  digest: {
    subscribed: (who: string, place: string, moment: string) =>
      `${who} heeft dit kanaal geabonneerd op ${place}: elke ${moment}.`,
    changed: (who: string, place: string, moment: string) =>
      `${who} heeft het abonnement op ${place} gewijzigd: elke ${moment}.`,
    details: (zone: string, next: string) => `${zone}. Eerstvolgende keer: ${next}.`,
    thisWeekDone: 'Deze week is al aan de beurt geweest: er komt één bericht per week.',
    direct: 'Een nieuwe editie meld ik meteen, op werkdagen tussen 8 en 18 uur.',
    same: (place: string, moment: string) => `Dit kanaal krijgt ${place} al elke ${moment}.`,
    done: 'Het abonnement staat.',
    previewButton: 'Voorbeeld',
    preview: 'Zo ziet het volgende bericht eruit, tot de cijfers of de doelen veranderen:',
    noPreview: 'Over deze plaats heb ik nog geen cijfers om te laten zien.',
    stopped: (who: string, place: string) => `${who} heeft het weekbericht over ${place} gestopt.`,
    stopDone: 'Het abonnement is gestopt.',
    goalsStay: (place: string) =>
      `Doelen en waarschuwingen over ${place} blijven staan. Weghalen kan met /dekking doelen.`,
    paused: (who: string, place: string) => `${who} heeft het weekbericht over ${place} gepauzeerd.`,
    pauseDone: 'Het abonnement staat op pauze. Met /dekking hervat gaat het verder.',
    alreadyPaused: (place: string) => `Het weekbericht over ${place} staat al op pauze.`,
    nothingPaused: 'In dit kanaal staat geen abonnement op pauze.',
    noSuchTime:
      'Die tijd bestaat niet. Kies een tijd tussen 0:00 en 23:59, zoals in /dekking abonneer noord-limburg maandag 9:00.',
    onceAWeek: 'Er komt één bericht per week, op één vaste dag.',
    resumed: (who: string, place: string, next: string) =>
      `${who} heeft het weekbericht over ${place} hervat. Eerstvolgende keer: ${next}.`,
    none: 'Dit kanaal heeft geen abonnementen. Begin met bijvoorbeeld /dekking abonneer noord-limburg maandag 9:00.',
    noSuch: (place: string) => `Dit kanaal heeft geen abonnement op ${place}.`,
    which: 'Welk abonnement bedoel je?',
    list: 'Abonnementen in dit kanaal',
    line: (place: string, moment: string) => `${place}: elke ${moment}`,
    next: (instant: string) => `volgende keer ${instant}`,
    isPaused: 'gepauzeerd',
    isStopped: (reason: string) => `gestopt (${reason})`,
    setBy: (who: string) => `gezet door ${who}`,
    stopButton: 'Stop',
    pauseButton: 'Pauzeer',
    resumeButton: 'Hervat',
    changeButton: 'Wijzig',
    chooseButton: 'Kies plaats en moment',
    choosePlace: 'Over welke plaats wil je elke week een bericht in dit kanaal?',
  },
  digestModal: {
    title: 'Weekbericht',
    submit: 'Abonneer',
    close: 'Annuleer',
    channel: 'Kanaal',
    place: 'Plaats',
    placeHint: 'Een gemeente, een arbeidsmarktregio of Nederland',
    weekday: 'Dag',
    time: 'Tijd',
    direct: 'Meld een nieuwe editie meteen (werkdagen 8 tot 18 uur)',
    directLabel: 'Nieuwe editie',
    missing: 'Vul dit nog in.',
    unknownPlace:
      'Deze plaats ken ik niet. Schrijf de naam van één gemeente, één arbeidsmarktregio of Nederland.',
    unclearPlace: (names: string) => `Dit kan meer dan één plaats zijn. Schrijf ${names}.`,
    nearPlace: (names: string) => `Deze plaats ken ik niet. Bedoel je ${names}? Schrijf het dan zo.`,
  },
  target: {
    set: (who: string, place: string, metric: string, share: string, by: string | null) =>
      `${who} heeft een doel gezet voor ${place}: ${metric} ${share}${by === null ? '' : `, ${by}`}.`,
    same: (place: string, share: string) => `Dit doel stond al: ${place}, ${share}.`,
    done: 'Het doel staat. Je ziet het terug bij elke vraag over deze plaats in dit kanaal.',
    digestButton: 'Weekbericht instellen',
    told: {
      digest:
        'Hoe ver het is, staat in het weekbericht van dit kanaal. Is het gehaald, dan meld ik dat daar ook.',
      goals:
        'Brengt een nieuwe editie het doel binnen, dan meld ik dat hier (op werkdagen tussen 8 en 18 uur). Elke week de stand? Zet dan het weekbericht aan.',
      paused:
        'Het weekbericht over deze plaats staat nu stil. Zolang dat zo is, meld ik niet dat het gehaald is.',
    },
    noShare: 'Welk percentage is het doel? Schrijf bijvoorbeeld /dekking doel venlo 70% eind 2026.',
    outOfRange: 'Een percentage ligt tussen 0% en 100%.',
    past: 'Die datum is al voorbij. Kies een moment dat nog komt, zoals in /dekking doel venlo 70% eind volgend jaar.',
    notAShare: 'Een doel zet je op een dekking, in procenten.',
    none: 'Dit kanaal heeft geen doelen of waarschuwingen. Zet er een met bijvoorbeeld /dekking doel venlo 70% eind 2026.',
    list: 'Doelen en waarschuwingen in dit kanaal',
    line: (place: string, metric: string, share: string, by: string | null) =>
      `Doel ${place}: ${metric} ${share}${by === null ? '' : `, ${by}`}`,
    removed: (who: string, what: string) => `${who} heeft dit weggehaald: ${what}.`,
    removeDone: 'Weggehaald.',
    removeButton: 'Verwijder',
    noSuch: 'Zo’n doel of waarschuwing staat er niet in dit kanaal.',
  },
  alert: {
    set: (who: string, what: string) =>
      `${who} heeft een waarschuwing gezet: ik meld het als de ${what} komt.`,
    what: (side: 'below' | 'above', metric: string, place: string, share: string) =>
      `${metric} van ${place} ${side === 'below' ? 'onder' : 'boven'} ${share}`,
    done: 'De waarschuwing staat.',
    same: 'Deze waarschuwing stond al.',
    now: (share: string, isPast: boolean) =>
      isPast
        ? `Dat is nu al zo: ${share}. Ik meld het de volgende keer dat het gebeurt.`
        : `Nu is het ${share}.`,
    tooSmall: 'Bij minder dan 10 mensen geef ik geen percentage, dus zolang dat zo is meld ik dit niet.',
    told: {
      digest: 'Ik meld het één keer per editie, in het weekbericht van dit kanaal.',
      goals:
        'Ik meld het hier, één keer per nieuwe editie (op werkdagen tussen 8 en 18 uur). Een weekbericht is daar niet voor nodig.',
      paused: 'Het weekbericht over deze plaats staat nu stil. Zolang dat zo is, meld ik dit niet.',
    },
    noShare:
      'Bij welk percentage zal ik waarschuwen? Schrijf bijvoorbeeld: waarschuw als Venlo onder 60% komt.',
    line: (what: string) => `Waarschuwing: ${what}`,
  },
  settings: {
    title: 'Instellingen',
    mine: 'Mijn taal',
    channel: 'Taal van dit kanaal',
    automatic: 'Automatisch',
    languages: { nl: 'Nederlands', en: 'Engels' } satisfies Record<Language, string>,
    mineSet: (language: string) => `Ik antwoord jou voortaan in het ${language}.`,
    mineCleared: 'Ik kies je taal weer zelf.',
    channelSet: (who: string, language: string) =>
      `${who} heeft de taal van dit kanaal op ${language} gezet.`,
    channelDone: 'De taal van dit kanaal is gewijzigd.',
    region: (region: string) => `Dit kanaal is gekoppeld aan ${region}.`,
    noRegion: 'Dit kanaal is aan geen regio gekoppeld.',
  },
  forget: {
    how: 'Typ /dekking vergeet mij, dan wis ik alles wat ik over jou bewaar.',
    done: 'Ik heb gewist wat ik over jou bewaarde: je taal, je meldingen en wat je laatst vroeg. Abonnementen en doelen die je zette, staan nu op naam van het kanaal.',
  },
  welcome: {
    hello: 'Welkom! Vraag me hoe een gemeente, een arbeidsmarktregio of Nederland ervoor staat.',
    explain:
      'Ik ken de cijfers van UWV over klantprofielen in Sonar: hoeveel mensen uit de doelgroep van de banenafspraak vindbaar zijn voor werkgevers. Typ een naam zoals je hem zegt, of druk op een van deze vragen.',
    questions: [
      { label: 'Hoe staat Venlo ervoor?', ask: 'venlo' },
      { label: 'Waar is het meest te winnen?', ask: 'waar is het meest te winnen' },
      { label: 'Top 5 regio’s', ask: 'top 5 regio’s' },
      { label: 'Wat telt mee?', ask: 'wanneer telt een profiel mee' },
    ],
  },
  misread: {
    title: 'Klopt dit niet?',
    submit: 'Verstuur',
    close: 'Annuleer',
    question: 'Wat vroeg je?',
    comment: 'Wat had je verwacht?',
    consent:
      'Ik bewaar wat je hier invult 90 dagen, met hoe ik je vraag las en uit welke editie het antwoord kwam. De beheerder van dekkingsbot leest het om mij te verbeteren.',
    kinds: {
      'wrong-place': 'Je bedoelde een andere plaats.',
      'wrong-reading': 'Ik las je vraag verkeerd.',
      'wrong-figure': 'Een cijfer klopt volgens jou niet.',
    } satisfies Record<MisreadingKind, string>,
    figureSource:
      'De cijfers komen ongewijzigd van UWV. Staat er iets fout in de publicatie, meld het dan bij UWV. Een gecorrigeerd bestand kan een beheerder van deze Slack inlezen door het mij in een privébericht te geven.',
    thanks: 'Dank je wel, ik heb het genoteerd.',
  },
  publication: {
    reading: (file: string) => `Ik lees ${file}. Dat duurt meestal een paar seconden.`,
    tooLarge: 'Dit bestand is te groot: ik lees tot 25 MB.',
    notAPdf: 'Ik lees alleen publicaties als PDF. Vragen kun je me gewoon typen.',
    html: 'Slack gaf mij een webpagina in plaats van het bestand. Waarschijnlijk ontbreekt het recht files:read; een beheerder kan de app opnieuw installeren.',
    elsewhere: 'Ik haal alleen bestanden op die in Slack zelf staan.',
    fetchFailed: 'Ik kon het bestand niet ophalen. Geef het me nog eens.',
    importButton: 'Importeren',
    dismissButton: 'Niet importeren',
    shares: 'Klopt dit? Na het importeren antwoord ik er iedereen mee, ook in andere kanalen.',
    stored: (edition: string) => `Opgeslagen: ${edition}. Ik antwoord vanaf nu met deze cijfers.`,
    replaced: (edition: string) =>
      `Opgeslagen: ${edition}. De vorige versie blijft in de geschiedenis staan.`,
    unchanged: (edition: string) => `Deze publicatie had ik al: ${edition}. Er is niets veranderd.`,
    dismissed: 'Goed, ik heb niets opgeslagen.',
    gone: 'Dit bestand wacht niet meer op een antwoord. Geef het me opnieuw als je het nog wilt importeren.',
    biggestChanges: 'Grootste veranderingen',
    change: (place: string, from: string, to: string, difference: string) =>
      `${place}: van ${from} naar ${to} (${difference})`,
  },
  home: {
    title: 'Hoe staat je regio ervoor?',
    newest: (edition: string) => `Nieuwste cijfers: ${edition}.`,
    noEdition: 'Er zijn nog geen cijfers ingelezen.',
    howTo:
      'Typ in elk kanaal /dekking en een naam, noem @dekkingsbot in een kanaal, of stuur mij een bericht.',
    examples: 'Voorbeelden',
    exampleList: [
      '/dekking venlo',
      '/dekking trend leiden',
      '/dekking venlo vs venray',
      '/dekking top 5 noord-limburg',
      '/dekking kaart zeeland',
      '/dekking koppel noord-limburg',
    ],
    subscriptions: 'Mijn abonnementen',
    noSubscriptions: 'Je hebt nog geen abonnementen gezet.',
    newSubscription: 'Nieuw abonnement',
    targets: 'Mijn doelen',
    noTargets: 'Je hebt nog geen doelen gezet. In een kanaal: /dekking doel venlo 70% eind 2026.',
    inChannel: (where: string) => `in ${where}`,
    more: (count: number) => `En nog ${count}. Typ /dekking abonnementen in het kanaal zelf.`,
  },
  step: {
    needsPlace: 'Vul een plaats in.',
    choice: (written: string, names: string) =>
      `“${written}” kan meer dan één plaats zijn: ${names}. Vul er een in.`,
    unknown: (written: string) => `“${written}” ken ik niet als gemeente, arbeidsmarktregio of land.`,
    near: (written: string, names: string) =>
      `“${written}” ken ik niet. Bedoel je ${names}? Vul het dan zo in.`,
    noFigures: 'Voor deze plaats en dit kwartaal zijn er geen cijfers.',
  },
} as const;

/** Widens the literals, so that the other languages have the same shape and their own sentences. */
type Sentences<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Sentences<T[Key]> };

export type SurfaceWords = Sentences<typeof surfacesNl>;
