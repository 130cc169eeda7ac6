import type { WordTable } from '../lexicon.ts';

export const TOPIC_NL: WordTable = [
  [
    'topic:klantprofiel',
    'klantprofiel|klantprofielen|clientprofiel|clientprofielen|profiel|profielen|gemeenteprofiel|gemeenteprofielen|uwvprofiel|uwvprofielen',
  ],
  [
    'topic:teldefinitie',
    'teldefinitie|telregel|telregels|telt mee|tellen mee|meetelt|meetellen|meegeteld|mee telt|mee tellen|meegerekend|telling|geteld|telwijze|mee te tellen|telt een profiel|telt een profiel mee|telt mee en wat niet|telt niet mee|criteria|voorwaarden|hoe wordt er geteld|wat telt',
  ],
  ['topic:gemeenteclient', 'gemeenteclient|gemeenteclienten|gemeenteklant|gemeenteklanten'],
  ['topic:uwvclient', 'uwvclient|uwvclienten|uwvklant|uwvklanten'],
  ['topic:doelgroepregister', 'doelgroepregister|doelgroepenregister|doelgroep register|register'],
  [
    'topic:banenafspraak',
    'banenafspraak|banen afspraak|doelgroep banenafspraak|quotumwet|wet banenafspraak|baanafspraak|baneafspraak',
  ],
  [
    'topic:kandidatenverkenner',
    'kandidatenverkenner|kandidatenverkener|kandidaten verkenner|kandidaatverkenner|verkenner|kandidatenverkenner banenafspraak',
  ],
  ['topic:werk.nl', 'werk nl|werknl'],
  ['topic:arbeidsmarktregio', 'arbeidsmarktregio|arbeidsmarktregios|amr'],
  ['topic:open-dienstverlening', 'open dienstverlening|opendienstverlening|dienstverlening|indicering'],
  [
    'topic:beschut-werk',
    'beschut werk|beschutwerk|wsw|sociale werkvoorziening|beschut|sw bedrijf|wet sociale werkvoorziening|beschutte werkplek|beschut werken',
  ],
  [
    'topic:participatieladder',
    'participatieladder|participatielader|participatieladders|participatieladder sonar|participatieladder van sonar|sonar participatieladder|treden|trede',
  ],
  [
    'topic:participatieladder-vng',
    'participatieladder vng|vng participatieladder|vng ladder|participatieladder van de vng|participatieladder van vng|ladder van de vng|de vng participatieladder|participatieladder volgens de vng',
  ],
  ['topic:vliegende-brigade', 'vliegende brigade|vliegendebrigade|brigade'],
  ['topic:programmaraad', 'programmaraad|programma raad'],
  ['topic:expertgroep-werk', 'expertgroep werk|expertgroep|expertgroepwerk|expert groep werk'],
  [
    'topic:vum',
    'vum|verbeteren uitwisseling matchingsgegevens|uitwisseling matchingsgegevens|matchingsgegevens',
  ],
  ['topic:competentnl', 'competentnl|competent nl|competent'],
  ['topic:perspectief-op-werk', 'perspectief op werk|perspectief opwerk|perspectiefopwerk'],
  ['topic:wet-suwi', 'suwi|wet suwi|suwiwet|suwinet'],
  [
    'topic:uwv-portaal',
    'uwv portaal|uwv portaal voor gemeenten|portaal voor gemeenten|portaal|uwvportaal|gemeenteportaal',
  ],
  ['topic:gip', 'gip|gemeenschappelijk informatieproduct'],
  [
    'topic:uwv-dashboards',
    'uwv dashboards|uwv dashboard|dashboards|uwvdashboard|dashboards van uwv|dashboard van uwv|dashboards van het uwv',
  ],
  ['topic:waarstaatjegemeente', 'waarstaatjegemeente|waar staat je gemeente|wsjg|waarstaatjegemeente nl'],
  ['topic:divosa-benchmark', 'divosa benchmark|divosa|benchmark van divosa|benchmark divosa'],
  ['topic:dekking', 'dekking|dekkingsgraad|dekkingspercentage'],
  ['topic:registerdekking', 'registerdekking|register dekking'],
  ['topic:meest-te-winnen', 'te winnen'],
  ['topic:editie', 'editie|edities'],
  [
    'topic:begrippen',
    'begrippen|begrippenlijst|woordenlijst|termen|afkortingen|terminologie|glossarium|verklarende woordenlijst|jargon|welke begrippen',
  ],
];

export const TOPIC_EN: WordTable = [
  ['topic:klantprofiel', 'client profile|client profiles|profile|profiles|customer profile'],
  [
    'topic:teldefinitie',
    'counting rule|counting rules|counts|count as|counted|is counted|count|counting|what counts|criteria|counting definition',
  ],
  ['topic:doelgroepregister', 'target group register|targetgroup register|the register|target register'],
  ['topic:banenafspraak', 'jobs agreement|job agreement|jobs pact|target group|job creation agreement'],
  ['topic:kandidatenverkenner', 'candidate explorer|candidates explorer|candidate finder'],
  ['topic:arbeidsmarktregio', 'labour market region|labor market region|labour market regions'],
  ['topic:open-dienstverlening', 'open service|open services|open service provision'],
  ['topic:beschut-werk', 'sheltered work|sheltered employment|sheltered'],
  ['topic:participatieladder', 'participation ladder|participation ladder sonar|sonar participation ladder'],
  [
    'topic:participatieladder-vng',
    'vng participation ladder|participation ladder vng|vng ladder|participation ladder of the vng|participation ladder of vng',
  ],
  ['topic:vliegende-brigade', 'flying brigade'],
  ['topic:programmaraad', 'programme council|program council'],
  ['topic:expertgroep-werk', 'expert group work|expert group'],
  ['topic:perspectief-op-werk', 'perspective on work|prospect of work'],
  ['topic:wet-suwi', 'suwi act|suwi law'],
  ['topic:uwv-portaal', 'uwv portal|portal|uwv portal for municipalities|portal for municipalities'],
  ['topic:uwv-dashboards', 'uwv dashboards|uwv dashboard'],
  ['topic:dekking', 'coverage|coverage rate'],
  ['topic:registerdekking', 'register coverage'],
  ['topic:meest-te-winnen', 'to gain|to win'],
  ['topic:editie', 'edition|editions'],
  ['topic:begrippen', 'terms|glossary|terminology|abbreviations|concepts|definitions'],
];

export const TOPIC_BOTH: WordTable = [['topic:sonar', 'sonar']];
