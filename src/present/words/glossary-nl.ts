import type { Entry } from './glossary.ts';

const PUBLICATION = 'UWV, Transparantie van klantprofielen, 2e kwartaal 2025';
const GUIDE = 'handreiking Ken je klantenbestand (Programmaraad)';
const OWN = 'dekkingsbot, berekend uit de cijfers van UWV';

const entry = (title: string, short: string, more: string, source: string): Entry => ({
  title,
  short,
  more,
  source,
});

export const termsNl = {
  sonar: entry(
    'Sonar',
    'Sonar is het systeem waarin UWV, en ook gemeenten, bijhouden wie werk zoekt en welke hulp iemand krijgt.',
    'Het dekt het hele land en zit in het UWV Portaal voor Gemeenten. De cijfers van deze bot gaan over mensen uit de doelgroep banenafspraak die in Sonar staan.',
    `${PUBLICATION}; ${GUIDE}`,
  ),
  klantprofiel: entry(
    'Klantprofiel',
    'Een klantprofiel beschrijft wat iemand kan en wil: opleiding, vaardigheden, interesses, sectoren en soorten taken.',
    'De klant en de begeleider vullen het samen in, in Sonar. Met een profiel kunnen werkgevers iemand vinden in de kandidatenverkenner, zonder naam erbij.',
    PUBLICATION,
  ),
  teldefinitie: entry(
    'Wat telt mee?',
    'Iemand telt mee als vier dingen kloppen: ingeschreven in Sonar, met lopende dienstverlening, in het doelgroepregister, en met “banenafspraak” aangevinkt in Sonar.',
    'Een profiel telt als ingevuld zodra er in staat: affiniteiten, beroepssectoren en ten minste één antwoord op de twintig vragen over taaksoorten. Staat er minder in, dan telt iemand als “zonder profiel”.',
    PUBLICATION,
  ),
  gemeenteclient: entry(
    'Gemeente-cliënt',
    'Een gemeente-cliënt krijgt hulp bij werk van de gemeente; een UWV-cliënt krijgt die hulp van UWV.',
    'Bij de gemeente gaat het bijvoorbeeld om mensen met bijstand of zonder uitkering, bij UWV om mensen met Wajong, WW of WIA. Heeft een gemeente-cliënt een profiel in Sonar, dan telt dat mee bij de gemeente-profielen.',
    PUBLICATION,
  ),
  uwvclient: entry(
    'UWV-cliënt',
    'Een UWV-cliënt krijgt hulp bij werk van UWV; een gemeente-cliënt krijgt die hulp van de gemeente.',
    'Bij UWV gaat het bijvoorbeeld om mensen met Wajong, WW of WIA, bij de gemeente om mensen met bijstand of zonder uitkering. Heeft een UWV-cliënt een profiel in Sonar, dan telt dat mee bij de UWV-profielen.',
    PUBLICATION,
  ),
  doelgroepregister: entry(
    'Doelgroepregister',
    'In het doelgroepregister staan alle mensen die onder de banenafspraak vallen.',
    'Niet iedereen uit het register staat ook in Sonar. Oudere edities per regio noemen hoe groot het register was; daaruit volgt de registerdekking.',
    `${PUBLICATION}; 4e kwartaal 2020 (Holland Rijnland)`,
  ),
  banenafspraak: entry(
    'Banenafspraak',
    'De banenafspraak is de afspraak om meer banen te maken voor mensen met een beperking.',
    'Wie eronder valt, staat in het doelgroepregister. Klantprofielen helpen werkgevers om deze mensen te vinden.',
    `${PUBLICATION}; ${GUIDE}`,
  ),
  kandidatenverkenner: entry(
    'Kandidatenverkenner banenafspraak',
    'De kandidatenverkenner op werk.nl laat werkgevers zien welke mensen uit de banenafspraak er zijn, zonder namen.',
    'De profielen komen uit Sonar. Het is geen hulpmiddel om direct te matchen: er staan ook mensen in die nu even niet beschikbaar zijn.',
    `${PUBLICATION}; ${GUIDE}`,
  ),
  'werk.nl': entry(
    'Werk.nl',
    'Werk.nl is de landelijke website waar werkgevers vacatures plaatsen en werkzoekenden hun cv.',
    'Zo kunnen ze elkaar over en weer vinden. Ook de kandidatenverkenner banenafspraak staat er.',
    GUIDE,
  ),
  arbeidsmarktregio: entry(
    'Arbeidsmarktregio',
    'Een arbeidsmarktregio is een groep gemeenten die samen met UWV werkgevers en werkzoekenden helpt.',
    'In de editie van het 2e kwartaal 2025 zijn er 35. De indeling verandert soms; daarom zegt de bot erbij wanneer cijfers niet één op één te vergelijken zijn.',
    PUBLICATION,
  ),
  'open-dienstverlening': entry(
    'Open dienstverlening',
    'Open dienstverlening betekent dat de hulp bij werk is begonnen en nog loopt.',
    'In Sonar staat dan een begindatum en geen einddatum. Het is een van de vier voorwaarden om mee te tellen.',
    PUBLICATION,
  ),
  'beschut-werk': entry(
    'Beschut werk en WSW',
    'Wie in het doelgroepregister staat als beschut werkend in de WSW, hoort bij de banenafspraak maar telt niet mee in deze cijfers.',
    'In Sonar krijgen deze mensen geen vinkje bij “banenafspraak”, en dat vinkje is een voorwaarde om mee te tellen.',
    PUBLICATION,
  ),
  participatieladder: entry(
    'Participatieladder in Sonar',
    'De participatieladder in Sonar heeft zes treden en zegt hoe ver iemand van betaald werk af staat.',
    '1: niet beschikbaar voor werk. 2: op lange termijn beschikbaar. 3: op school of in studie. 4: binnen afzienbare tijd beschikbaar. 5: meteen beschikbaar. 6: aan het werk, al dan niet betaald.',
    GUIDE,
  ),
  'participatieladder-vng': entry(
    'Participatieladder van de VNG',
    'De participatieladder van de VNG zegt hoe ver iemand van de samenleving af staat.',
    'Dat is iets anders dan de ladder in Sonar: die kijkt naar de afstand tot werk.',
    GUIDE,
  ),
  'vliegende-brigade': entry(
    'Vliegende Brigade',
    'De Vliegende Brigade helpt arbeidsmarktregio’s sinds 2016 om de doelgroep banenafspraak in beeld te krijgen.',
    'Zij helpt ook met gegevens uit het eigen systeem in Sonar zetten en met toegang tot het GIP.',
    GUIDE,
  ),
  programmaraad: entry(
    'Programmaraad',
    'In de Programmaraad werken onder andere UWV, VNG, Cedris en Divosa samen.',
    'Zij bespreken knelpunten en oplossingen met het ministerie van SZW en maken samenvoordeklant.nl.',
    GUIDE,
  ),
  'expertgroep-werk': entry(
    'Expertgroep Werk',
    'De Expertgroep Werk is het overleg waarin mensen uit de regio’s van elkaar leren over hulp aan werkzoekenden en werkgevers.',
    'De groep komt elke zes weken samen, heeft een forum op internet en denkt mee over nieuwe wetten en plannen.',
    GUIDE,
  ),
  vum: entry(
    'VUM',
    'VUM is het programma Verbeteren Uitwisseling Matchingsgegevens van VNG, UWV en het ministerie van SZW.',
    'Het doel: werkgevers zien meer passende kandidaten, in welke regio of bij welke organisatie die ook bekend zijn.',
    GUIDE,
  ),
  competentnl: entry(
    'CompetentNL',
    'CompetentNL maakt één taal voor vaardigheden, voor onderwijs en arbeidsmarkt samen.',
    'CBS, CPB, SBB, TNO, UWV en het Vlaamse VDAB werken eraan mee.',
    GUIDE,
  ),
  'perspectief-op-werk': entry(
    'Perspectief op Werk',
    'Perspectief op Werk is een aanpak waarin elke arbeidsmarktregio een actieplan maakte om meer mensen aan het werk te helpen.',
    'Je klanten goed kennen is in veel van die plannen een onderdeel.',
    GUIDE,
  ),
  'wet-suwi': entry(
    'Wet SUWI',
    'De Wet SUWI regelt hoe UWV en gemeenten samenwerken bij werk en inkomen.',
    'Daar hoort een uitvoeringsplan per regio bij. De handreiking raadt aan om het in beeld brengen van klanten daarin op te nemen.',
    GUIDE,
  ),
  'uwv-portaal': entry(
    'UWV Portaal voor Gemeenten',
    'Het UWV Portaal voor Gemeenten geeft gemeenten toegang tot Sonar en tot dashboards over hun klanten.',
    'Wie er niet in werkt, kan gegevens uit het eigen systeem in Sonar laten inlezen via de Gegevensdiensten van UWV.',
    GUIDE,
  ),
  gip: entry(
    'GIP (Gemeente Informatie Portaal)',
    'Met het Gemeente Informatie Portaal maak je overzichten om op te sturen uit de systemen van het UWV Portaal voor Gemeenten.',
    'Het toont aantallen, geen personen. Je hebt er toestemming voor nodig; de Vliegende Brigade helpt je daarmee.',
    GUIDE,
  ),
  'uwv-dashboards': entry(
    'Dashboards van UWV',
    'UWV heeft dashboards over de banenafspraak, over vacatures en over de spanning op de arbeidsmarkt.',
    'Daarnaast kun je zelf rapporten samenstellen uit de arbeidsmarktinformatie van UWV.',
    GUIDE,
  ),
  waarstaatjegemeente: entry(
    'Waarstaatjegemeente',
    'Waarstaatjegemeente.nl bundelt cijfers over alle gemeenten, zodat je de jouwe met andere kunt vergelijken.',
    'VNG Realisatie maakt deze website.',
    GUIDE,
  ),
  'divosa-benchmark': entry(
    'Divosa Benchmark',
    'Met de Divosa Benchmark vergelijkt een gemeente hoe zij het doet op werk, inkomen, armoede en schulden.',
    'De benchmark heeft actuele cijfers uit de uitvoering en helpt om ze te begrijpen.',
    GUIDE,
  ),
  dekking: entry(
    'Dekking',
    'Dekking is het deel van de mensen in Sonar dat een klantprofiel heeft: gemeente en UWV samen, gedeeld door het totaal in Sonar.',
    'De gemeente-dekking en de UWV-dekking kijken alleen naar de eigen cliënten. Bij minder dan 10 mensen noemt de bot geen percentage.',
    OWN,
  ),
  registerdekking: entry(
    'Registerdekking',
    'Registerdekking is het deel van het doelgroepregister dat in Sonar staat.',
    'Alleen oudere edities van één regio noemen de grootte van het register. Per gemeente is dit cijfer er niet.',
    OWN,
  ),
  'meest-te-winnen': entry(
    'Meest te winnen',
    'Waar de meeste mensen zonder profiel zijn, is het meest te winnen.',
    'Het is een aantal mensen, gemeente en UWV samen, en geen percentage. Grote gemeenten staan dus vaak bovenaan.',
    OWN,
  ),
  editie: entry(
    'Editie',
    'Een editie is één uitgave van Transparantie van klantprofielen: de cijfers van één kwartaal, van het hele land of van één regio.',
    'Een paar edities noemen geen datum. Die staan apart en komen nooit in een tijdlijn.',
    PUBLICATION,
  ),
  bot: entry(
    'Over deze bot',
    'Ik ben een programma met vaste regels, geen AI en geen mens. Ik geef cijfers uit de publicaties van UWV.',
    'Klopt een antwoord niet, kies dan “Klopt dit niet?” onder het antwoord; de beheerder van deze bot ziet dat.',
    OWN,
  ),
  privacy: entry(
    'Privacy',
    'Ik bewaar geen namen en geen gegevens over personen. De cijfers gaan over groepen, nooit over één mens.',
    'Ik onthoud hoogstens 30 dagen waar een gesprek over ging. Met “vergeet mij” wis je wat van jou is.',
    OWN,
  ),
  reuse: entry(
    'Cijfers gebruiken',
    'Ja: de cijfers zijn openbaar gepubliceerd door UWV. Noem UWV en het kwartaal als bron.',
    'De bron staat onder elk antwoord.',
    PUBLICATION,
  ),
  calculation: entry(
    'Zo is het berekend',
    'Dekking is het aantal mensen met een klantprofiel (gemeente en UWV samen), gedeeld door het totaal in Sonar.',
    'Per gemeente of UWV telt alleen de eigen groep. Percentages zijn afgerond op één cijfer achter de komma.',
    OWN,
  ),
  next_edition: entry(
    'Nieuwe cijfers',
    'UWV publiceert per kwartaal. Een vaste datum is er niet; ik meld een nieuwe editie in kanalen met een abonnement.',
    'Met “welke edities heb je” zie je wat er nu is.',
    PUBLICATION,
  ),
  original: entry(
    'De publicatie zelf',
    'De cijfers komen uit “Transparantie van klantprofielen” van UWV. Zoek op die titel op de website van UWV.',
    'Met “welke edities heb je” zie je uit welke publicaties mijn cijfers komen.',
    PUBLICATION,
  ),
};
