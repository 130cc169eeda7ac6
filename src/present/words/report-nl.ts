import type { Complaint, FilePosition, Finding } from '../../domain/edition.ts';
import type { Figures } from '../../domain/figures.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { Check } from '../../domain/publication.ts';
import { numbersIn } from './numbers.ts';

const { and, count, or, quarter } = numbersIn('nl');

type Unreadable = Extract<Complaint, { kind: 'unreadable' }>['detail'];
type Implausible = Extract<Finding, { kind: 'implausible-change' }>['what'];

const UNREADABLE: Readonly<Record<Unreadable, string>> = {
  missing: 'Dit bestand bestaat niet of kan niet worden geopend. Controleer de naam.',
  empty: 'Dit bestand is leeg. Download het opnieuw.',
  'too-large': 'Dit bestand is te groot. Een publicatie is kleiner dan 25 MB.',
  'too-many-pages':
    'Dit bestand heeft te veel bladzijden voor een publicatie. Geef alleen de publicatie zelf.',
  damaged: 'Dit bestand is beschadigd. Download het opnieuw bij UWV.',
  encrypted: 'Dit bestand is beveiligd met een wachtwoord. Geef een versie zonder wachtwoord.',
  'no-text': 'In dit bestand staat geen tekst, alleen plaatjes. Geef de oorspronkelijke PDF van UWV.',
  'html-as-pdf': 'Dit is een webpagina en geen PDF. Open de link in je browser en bewaar de PDF zelf.',
  'not-text': 'Dit is geen PDF of tekstbestand dat ik kan lezen.',
  'took-too-long':
    'Het lezen van dit bestand duurde te lang en is gestopt. Geef de oorspronkelijke publicatie van UWV.',
  'too-heavy':
    'Het lezen van dit bestand kost te veel geheugen en is gestopt. Geef de oorspronkelijke publicatie van UWV.',
  'not-now': 'Ik kan dit bestand nu niet lezen. Geef het over een paar minuten opnieuw.',
  folder: 'Dit is een map. Geef een bestand.',
};

const COLUMNS: Readonly<Record<keyof Figures, string>> = {
  municipalWithProfile: 'gemeente met profiel',
  municipalWithoutProfile: 'gemeente zonder profiel',
  uwvWithProfile: 'UWV met profiel',
  uwvWithoutProfile: 'UWV zonder profiel',
  total: 'totaal',
};

const CHECKS: Readonly<Record<Check['kind'], string>> = {
  'row-sums': 'optelling per rij',
  'region-sums': 'optelling per regio',
  names: 'namen',
  members: 'gemeenten per regio',
  'national-total': 'landelijk totaal',
  'register-percentage': 'percentage van het register',
  period: 'kwartaal',
  plausible: 'vergelijking met de vorige editie',
};

const CHANGES: Readonly<Record<Implausible, string>> = {
  halved: 'is minder dan de helft geworden',
  doubled: 'is meer dan verdubbeld',
  'columns-swapped': 'lijkt van kolom te zijn gewisseld',
  'became-zero': 'is nul geworden',
};

type NameOf = (code: PlaceCode) => string;

export const reportNl = {
  at: (position: FilePosition | null): string => {
    if (position === null || (position.page === null && position.line === null)) return '';
    if (position.page === null) return ` (regel ${position.line})`;
    return position.line === null
      ? ` (bladzijde ${position.page})`
      : ` (bladzijde ${position.page}, regel ${position.line})`;
  },
  complaint: (complaint: Complaint): string => {
    const { at } = reportNl;
    switch (complaint.kind) {
      case 'unreadable':
        return UNREADABLE[complaint.detail];
      case 'layout-unknown':
        return `Ik herken geen tabel van Transparantie van klantprofielen in dit bestand${at(complaint.at)}. Gevonden: “${complaint.found}”. Geef de publicatie zelf, als PDF of tekst.`;
      case 'dutch-export':
        return 'Dit is het Nederlandse exportbestand, dat is bedoeld om te lezen. Gebruik `dekking export --format csv` voor een bestand dat je weer kunt inlezen.';
      case 'row-unreadable':
        return `Deze regel kan ik niet lezen${at(complaint.at)}: “${complaint.text}”. Vergelijk hem met de publicatie.`;
      case 'row-sum':
        return `${complaint.name}${at(complaint.at)}: de vier getallen tellen op tot ${count(complaint.sum)}, maar er staat ${count(complaint.printed)}. Vergelijk de rij met de publicatie.`;
      case 'region-sum':
        return `${complaint.name}${at(complaint.at)}: de gemeenten tellen op tot ${count(complaint.sum)} (${COLUMNS[complaint.column]}), maar de totaalrij zegt ${count(complaint.printed)}. Misschien ontbreekt er een rij.`;
      case 'total-row-missing':
        return `De totaalrij van ${complaint.name} ontbreekt${at(complaint.at)}. Misschien is het bestand afgebroken.`;
      case 'unknown-name': {
        const level = complaint.level === 'municipality' ? 'gemeente' : 'arbeidsmarktregio';
        const help =
          complaint.suggestions.length === 0 ? '' : ` Bedoelt het bestand ${or(complaint.suggestions)}?`;
        return `“${complaint.name}”${at(complaint.at)} ken ik niet als ${level} in dat kwartaal.${help}`;
      }
      case 'doubled-name':
        return `${complaint.name} staat er twee keer in${at(complaint.at)}; de eerste keer${at(complaint.firstAt) || ' eerder'}. Haal de dubbele rij weg.`;
      case 'member-missing':
        return `In ${complaint.region} ${complaint.names.length === 1 ? 'ontbreekt' : 'ontbreken'} ${and(complaint.names)}. Controleer of de tabel compleet is.`;
      case 'wrong-region':
        return `${complaint.name}${at(complaint.at)} hoort niet bij ${complaint.region}. Controleer of de rij onder de juiste regio staat.`;
      case 'region-unknown':
        return `Ik kan niet zien bij welke arbeidsmarktregio deze gemeenten horen: ${and(complaint.names)}.`;
      case 'no-period':
        return 'Er staat geen kwartaal in dit bestand. Geef het mee met --period, zoals --period 2025-Q2, of zeg --undated als het niet bekend is.';
      case 'two-periods':
        return `Er staan twee verschillende kwartalen in${at(complaint.at)}: ${complaint.first} en ${complaint.second}. Geef één publicatie per bestand.`;
      case 'period-differs':
        return `In het bestand staat ${quarter(complaint.inFile)}, maar je gaf ${quarter(complaint.given)}. Laat --period weg of geef het juiste kwartaal.`;
      case 'undated-but-dated':
        return `In het bestand staat ${quarter(complaint.inFile)}, dus het heeft een datum. Laat --undated weg.`;
      case 'register-percentage':
        return `${complaint.name}: ${count(complaint.total)} van ${count(complaint.register)} is ${complaint.computed}%, maar er staat ${complaint.printed}%. Vergelijk de getallen met de publicatie.`;
    }
  },
  finding: (finding: Finding, nameOf: NameOf): string => {
    switch (finding.kind) {
      case 'national-total-differs': {
        const { difference } = finding;
        const columns = COLUMN_ORDER.map((column) => `${COLUMNS[column]} ${count(difference[column])}`);
        return `De landelijke rij is niet gelijk aan de som van de regio’s: ${count(Math.abs(difference.total))} mensen ${difference.total > 0 ? 'meer' : 'minder'}. Per kolom: ${columns.join(', ')}. Beide staan zoals gepubliceerd.`;
      }
      case 'national-row-missing':
        return 'Er staat geen landelijke rij in. Alle regio’s staan er wel; voor heel Nederland heeft deze editie geen cijfers.';
      case 'quarter-not-over':
        return `Het ${quarter(finding.period)} was nog niet voorbij toen dit werd ingelezen. Controleer of het kwartaal klopt.`;
      case 'member-missing':
        return `${nameOf(finding.municipality)} staat niet in de tabel van ${nameOf(finding.region)}; in een van de indelingen van die tijd hoort die gemeente er wel bij.`;
      case 'implausible-change':
        return `${nameOf(finding.code)} ${CHANGES[finding.what]}: van ${count(finding.from)} naar ${count(finding.to)} (vergeleken met ${finding.comparedWith}).`;
      case 'accepted':
        return `Toch ingelezen: ${reportNl.complaint(finding.complaint)} Reden: ${finding.because}`;
    }
  },
  check: (check: Check): string => {
    const result = { ok: 'in orde', finding: 'met een bevinding', failed: 'klopt niet' }[check.result];
    return `${CHECKS[check.kind]}: ${count(check.looked)} bekeken, ${result}`;
  },
  stored: (edition: string, scope: string, rows: number, regions: number) =>
    `ingelezen als ${edition}: ${scope}, ${count(rows)} rijen, ${count(regions)} ${regions === 1 ? 'regio' : 'regio’s'}`,
  wouldStore: (edition: string, scope: string, rows: number, regions: number) =>
    `zou worden ingelezen als ${edition}: ${scope}, ${count(rows)} rijen, ${count(regions)} ${regions === 1 ? 'regio' : 'regio’s'}`,
  unchanged: (edition: string) => `was al ingelezen als ${edition}; er is niets veranderd`,
  refused: 'niet ingelezen, er is niets opgeslagen',
  checks: 'Controles',
  findings: 'Bevindingen',
};

const COLUMN_ORDER: readonly (keyof Figures)[] = [
  'municipalWithProfile',
  'municipalWithoutProfile',
  'uwvWithProfile',
  'uwvWithoutProfile',
];
