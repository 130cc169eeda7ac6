import type { Entry } from './glossary.ts';

const GUIDE = 'handreiking Ken je klantenbestand (Programmaraad)';

const advice = (title: string, short: string, more: string): Entry => ({ title, short, more, source: GUIDE });

export const adviceNl = {
  'advies-lokaal-1': advice(
    'Lokaal 1: breng de aantallen in beeld',
    'Tel eerst hoeveel klanten er zijn, hoeveel van hen met hulp kunnen werken en wie (nog) niet kan werken.',
    'Gebruik daarvoor je eigen systeem, arbeidsmarktinformatie en de dashboards in het UWV Portaal voor Gemeenten.',
  ),
  'advies-lokaal-2': advice(
    'Lokaal 2: kies welke groepen voorgaan',
    'Verdeel de klanten in groepen en kies waar je tijd en geld het eerst naartoe gaan.',
    'De participatieladder helpt om te zien wie snel verder kan komen en welke hulp daarbij past.',
  ),
  'advies-lokaal-3': advice(
    'Lokaal 3: verzamel profielgegevens',
    'Vul profielen met een gesprek, of laat klanten zelf vragen beantwoorden op internet.',
    'Een cv op werk.nl of een korte digitale vragenlijst is een goed begin.',
  ),
  'advies-lokaal-4': advice(
    'Lokaal 4: spreek werkwijzen af',
    'Maak bijwerken van profielen een vast onderdeel van het gewone werk, want oude gegevens zijn snel niets meer waard.',
    'Spreek ook af welke gegevens je vastlegt om er later op te kunnen sturen.',
  ),
  'advies-lokaal-5': advice(
    'Lokaal 5: deel profielen met je partners',
    'Zorg dat andere gemeenten en UWV je profielen kunnen zien, dan heeft een kandidaat meer kans op werk.',
    'Dat kan in Sonar zelf, of door gegevens uit je eigen systeem te laten inlezen. De Vliegende Brigade helpt erbij.',
  ),
  'advies-regionaal-1': advice(
    'Regionaal 1: kies doelen en cijfers om op te sturen',
    'Spreek in de regio vooraf af wat je wilt weten, hoe je het meet en welke velden iedereen invult.',
    'Bronnen daarvoor zijn de dashboards in Sonar, het GIP, Waarstaatjegemeente en de Divosa Benchmark.',
  ),
  'advies-regionaal-2': advice(
    'Regionaal 2: maak samen een plan',
    'Schrijf de afspraken op in één plan voor de regio en betrek de mensen die het werk doen.',
    'Wijs iemand aan die het plan op gang houdt. Zet erin welke groepen voorgaan, hoe nieuwe klanten meteen een profiel krijgen en wie profielen bijwerkt.',
  ),
  'advies-regionaal-3': advice(
    'Regionaal 3: deel wat lukt en wat niet',
    'Vertel elkaar in de regio wat werkt en waar het vastloopt, zodat niet iedereen hetzelfde hoeft uit te zoeken.',
    'Deel het ook met andere regio’s; dan blijft een lokaal probleem minder lang liggen.',
  ),
  'advies-landelijk-1': advice(
    'Landelijk 1: help mee aan één beeld voor heel Nederland',
    'Werk mee aan afspraken over gegevens en taal, zodat profielen overal hetzelfde betekenen.',
    'Programma’s als VUM en CompetentNL werken daaraan.',
  ),
  'advies-landelijk-2': advice(
    'Landelijk 2: gebruik wat er landelijk al is',
    'Wijs werkgevers op de kandidatenverkenner banenafspraak en op werk.nl.',
    'De eerste toont mensen uit de banenafspraak zonder namen; op de tweede staan cv’s en vacatures.',
  ),
  'advies-landelijk-3': advice(
    'Landelijk 3: breng knelpunten naar het landelijke overleg',
    'Meld wat goed gaat en wat niet bij de Expertgroep Werk, waar regio’s samen oplossingen zoeken.',
    'Voorbeelden uit andere regio’s staan op samenvoordeklant.nl.',
  ),
};

export const listsNl = {
  advies: {
    title: 'Advies',
    short:
      'De handreiking Ken je klantenbestand geeft elf adviezen: vijf voor gemeenten, drie voor regio’s en drie voor het land.',
    more: 'Vraag er een op met bijvoorbeeld “advies lokaal 2”.',
    source: GUIDE,
  },
  begrippen: {
    title: 'Begrippen',
    short: 'Van deze woorden weet ik wat ze betekenen.',
    more: 'Vraag bijvoorbeeld “wat is dekking”.',
    source: GUIDE,
  },
};
