import type { Entry } from './glossary.ts';
import type { termsNl } from './glossary-nl.ts';

const PUBLICATION = 'UWV, Transparantie van klantprofielen, 2nd quarter 2025';
const GUIDE = 'guide Ken je klantenbestand (Programmaraad)';
const OWN = 'dekkingsbot, calculated from UWV’s figures';

const entry = (title: string, short: string, more: string, source: string): Entry => ({
  title,
  short,
  more,
  source,
});

export const termsEn: typeof termsNl = {
  sonar: entry(
    'Sonar',
    'Sonar is the system in which UWV, and municipalities too, keep track of who is looking for work and what help they get.',
    'It covers the whole country and is part of the UWV portal for municipalities. This bot’s figures are about people in the target group of the jobs agreement who are in Sonar.',
    `${PUBLICATION}; ${GUIDE}`,
  ),
  klantprofiel: entry(
    'Client profile',
    'A client profile describes what someone can and wants to do: education, skills, interests, sectors and kinds of tasks.',
    'The client and the adviser fill it in together, in Sonar. With a profile, employers can find someone in the candidate explorer, without a name.',
    PUBLICATION,
  ),
  teldefinitie: entry(
    'What counts?',
    'Someone is counted when four things are true: registered in Sonar, with services that are running, in the target group register, and with “banenafspraak” ticked in Sonar.',
    'A profile counts as filled in once it holds affinities, occupational sectors and at least one answer to the twenty questions about kinds of tasks. With less, someone counts as “without a profile”.',
    PUBLICATION,
  ),
  gemeenteclient: entry(
    'Municipal client',
    'A municipal client gets help with work from the municipality; a UWV client gets that help from UWV.',
    'With the municipality these are for example people on social assistance or without a benefit, with UWV people with a Wajong, WW or WIA benefit. A municipal client’s profile in Sonar counts among the municipal profiles.',
    PUBLICATION,
  ),
  uwvclient: entry(
    'UWV client',
    'A UWV client gets help with work from UWV; a municipal client gets that help from the municipality.',
    'With UWV these are for example people with a Wajong, WW or WIA benefit, with the municipality people on social assistance or without a benefit. A UWV client’s profile in Sonar counts among the UWV profiles.',
    PUBLICATION,
  ),
  doelgroepregister: entry(
    'Target group register (doelgroepregister)',
    'The target group register lists everyone who falls under the jobs agreement.',
    'Not everyone in the register is in Sonar too. Older regional editions print how large the register was; register coverage follows from that.',
    `${PUBLICATION}; 4th quarter 2020 (Holland Rijnland)`,
  ),
  banenafspraak: entry(
    'Jobs agreement (banenafspraak)',
    'The jobs agreement is the agreement to create more jobs for people with a disability.',
    'Those who fall under it are in the target group register. Client profiles help employers to find them.',
    `${PUBLICATION}; ${GUIDE}`,
  ),
  kandidatenverkenner: entry(
    'Candidate explorer (kandidatenverkenner)',
    'The candidate explorer on werk.nl shows employers which people of the jobs agreement there are, without names.',
    'The profiles come from Sonar. It is not made for direct matching: people who are not available right now are in it too.',
    `${PUBLICATION}; ${GUIDE}`,
  ),
  'werk.nl': entry(
    'Werk.nl',
    'Werk.nl is the national website where employers post vacancies and jobseekers their CVs.',
    'That way each can find the other. The candidate explorer is there as well.',
    GUIDE,
  ),
  arbeidsmarktregio: entry(
    'Labour-market region (arbeidsmarktregio)',
    'A labour-market region is a group of municipalities that helps employers and jobseekers together with UWV.',
    'The edition of the 2nd quarter 2025 has 35 of them. The division changes at times, so the bot says when figures cannot be compared one to one.',
    PUBLICATION,
  ),
  'open-dienstverlening': entry(
    'Open services',
    'Open services means that help with work has started and is still running.',
    'Sonar then has a start date and no end date. It is one of the four conditions to be counted.',
    PUBLICATION,
  ),
  'beschut-werk': entry(
    'Sheltered work and WSW',
    'Someone who is in the register as doing sheltered work under the WSW belongs to the jobs agreement but is not counted in these figures.',
    'These people get no tick at “banenafspraak” in Sonar, and that tick is a condition to be counted.',
    PUBLICATION,
  ),
  participatieladder: entry(
    'Participation ladder in Sonar',
    'The participation ladder in Sonar has six steps and tells how far someone is from paid work.',
    '1: not available for work. 2: available in the long run. 3: at school or studying. 4: available before too long. 5: available right away. 6: at work, paid or not.',
    GUIDE,
  ),
  'participatieladder-vng': entry(
    'Participation ladder of the VNG',
    'The participation ladder of the VNG tells how far someone is from taking part in society.',
    'That differs from the ladder in Sonar, which looks at the distance to work.',
    GUIDE,
  ),
  'vliegende-brigade': entry(
    'Vliegende Brigade',
    'The Vliegende Brigade (flying squad) has helped labour-market regions since 2016 to make the target group visible.',
    'It also helps to bring data from a municipality’s own system into Sonar, and with access to GIP.',
    GUIDE,
  ),
  programmaraad: entry(
    'Programmaraad',
    'In the Programmaraad UWV, VNG, Cedris, Divosa and others work together.',
    'They discuss problems and solutions with the ministry of Social Affairs and make samenvoordeklant.nl.',
    GUIDE,
  ),
  'expertgroep-werk': entry(
    'Expertgroep Werk',
    'The Expertgroep Werk is where people from the regions learn from each other about helping jobseekers and employers.',
    'The group meets every six weeks, has an online forum and thinks along about new laws and plans.',
    GUIDE,
  ),
  vum: entry(
    'VUM',
    'VUM is the programme of VNG, UWV and the ministry of Social Affairs to exchange matching data better.',
    'The aim: employers see more suitable candidates, in whichever region or organisation these are known.',
    GUIDE,
  ),
  competentnl: entry(
    'CompetentNL',
    'CompetentNL makes one language for skills, for education and the labour market together.',
    'CBS, CPB, SBB, TNO, UWV and the Flemish VDAB take part.',
    GUIDE,
  ),
  'perspectief-op-werk': entry(
    'Perspectief op Werk',
    'Perspectief op Werk is an approach in which each labour-market region made an action plan to help more people into work.',
    'Knowing your clients well is part of many of those plans.',
    GUIDE,
  ),
  'wet-suwi': entry(
    'SUWI Act (Wet SUWI)',
    'The SUWI Act governs how UWV and municipalities work together on work and income.',
    'A plan per region belongs to it. The guide advises to make knowing your clients a part of that plan.',
    GUIDE,
  ),
  'uwv-portaal': entry(
    'UWV portal for municipalities',
    'The UWV portal gives municipalities access to Sonar and to dashboards about their clients.',
    'Those who do not work in it can have data from their own system read into Sonar through UWV’s data services.',
    GUIDE,
  ),
  gip: entry(
    'GIP (Gemeente Informatie Portaal)',
    'With the Gemeente Informatie Portaal you make management overviews from the systems in the UWV portal.',
    'It shows numbers, not persons. You need permission; the Vliegende Brigade helps with that.',
    GUIDE,
  ),
  'uwv-dashboards': entry(
    'UWV dashboards',
    'UWV has dashboards on the jobs agreement, on vacancies and on how tight the labour market is.',
    'You can also put together reports of your own from UWV’s labour-market information.',
    GUIDE,
  ),
  waarstaatjegemeente: entry(
    'Waarstaatjegemeente',
    'Waarstaatjegemeente.nl brings together figures on all municipalities, so that you can compare yours with others.',
    'VNG Realisatie makes this website.',
    GUIDE,
  ),
  'divosa-benchmark': entry(
    'Divosa Benchmark',
    'With the Divosa Benchmark a municipality compares how it does on work, income, poverty and debts.',
    'It has current figures from practice and helps to understand them.',
    GUIDE,
  ),
  dekking: entry(
    'Coverage (dekking)',
    'Coverage is the share of people in Sonar who have a client profile: municipality and UWV together, divided by the total in Sonar.',
    'Municipal coverage and UWV coverage look at their own clients only. Below 10 people the bot gives no percentage.',
    OWN,
  ),
  registerdekking: entry(
    'Register coverage',
    'Register coverage is the share of the target group register that is in Sonar.',
    'Only older editions of a single region print the size of the register. There is no such figure per municipality.',
    OWN,
  ),
  'meest-te-winnen': entry(
    'Most to gain',
    'Where most people are without a profile, there is most to gain.',
    'It is a number of people, municipality and UWV together, not a percentage. Large municipalities are often at the top.',
    OWN,
  ),
  editie: entry(
    'Edition',
    'An edition is one issue of Transparantie van klantprofielen: the figures of one quarter, of the whole country or of one region.',
    'A few editions have no date. They are kept apart and never stand on a time line.',
    PUBLICATION,
  ),
  bot: entry(
    'About this bot',
    'I am a program with fixed rules, not an AI and not a person. I give figures from the publications of UWV.',
    'Is an answer wrong? Choose “Is this not right?” below it; the administrator of this bot will see that.',
    OWN,
  ),
  privacy: entry(
    'Privacy',
    'I keep no names and no data about persons. The figures are about groups, never about one person.',
    'I remember what a talk was about for at most 30 days. “forget me” deletes what is yours.',
    OWN,
  ),
  reuse: entry(
    'Using the figures',
    'Yes: the figures are published openly by UWV. Name UWV and the quarter as the source.',
    'The source stands below each answer.',
    PUBLICATION,
  ),
  calculation: entry(
    'How it is calculated',
    'Coverage is the number of people with a client profile (municipality and UWV together), divided by the total in Sonar.',
    'For the municipality or UWV only their own group counts. Percentages are rounded to one decimal.',
    OWN,
  ),
  next_edition: entry(
    'New figures',
    'UWV publishes each quarter. There is no fixed date; I announce a new edition in channels with a subscription.',
    '“which editions are there” shows what there is now.',
    PUBLICATION,
  ),
  original: entry(
    'The publication itself',
    'The figures come from “Transparantie van klantprofielen” by UWV. Look for that title on the website of UWV.',
    '“which editions are there” shows the publications my figures come from.',
    PUBLICATION,
  ),
};
