import type { Edition, EditionRow } from '../../src/domain/edition.ts';
import type { Places } from '../../src/domain/places.ts';
import { COUNT_ORDER } from './count-order.ts';
import { nameOf } from './invented.ts';

/** How an edition is worded, whatever file it is written to. */
export interface Wording {
  readonly layout: '2025' | '2020' | '2016';
  /** Between thousands: a dot, or a space that does not break. */
  readonly thousands: '.' | '\u00a0' | '\u2009' | '\u202f' | ' ';
  readonly total: 'Totaal AMR' | 'TOTAAL AMR' | 'TOTAAL';
  /** Where the region stands. */
  readonly region: 'first-row' | 'under' | 'absent';
}

/** One page of an edition as words: title, headings, rows of texts, and what stands under the table. */
export interface PrintedTable {
  readonly title: readonly string[];
  readonly prose: readonly string[];
  readonly headings: readonly (readonly string[])[];
  /** Region, name and five figures; without a column of regions name and five figures. */
  readonly rows: readonly (readonly string[])[];
  readonly under: readonly string[];
}

const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde'];
const PROSE = [
  'Verzonnen testgegevens. Deze alinea staat er om te zien dat gewone tekst met getallen als 1.250, 17 en 2019',
  'niet voor een tabel wordt aangezien. In het eerste kwartaal 2018 zag de publicatie er bijvoorbeeld anders uit,',
  'en in Leiden wonen 120.000 mensen. Een kwartaal duurt drie maanden.',
];

export function printedTables(edition: Edition, wording: Wording, places: Places): readonly PrintedTable[] {
  const groups = groupRows(edition.rows);
  return groups.map((rows) => printedTable(edition, rows, wording, places));
}

function periodInWords(edition: Edition): string {
  const [year = '', quarter = '1'] = (edition.period ?? '').split('-Q');
  return `${ORDINALS[Number(quarter) - 1]} kwartaal ${year}`;
}

function printedTable(
  edition: Edition,
  rows: readonly EditionRow[],
  wording: Wording,
  places: Places,
): PrintedTable {
  const last = rows.at(-1);
  const region = last?.level === 'region' ? places.regions.get(last.region) : undefined;
  const label = region ? `${region.uwvNumber} ${region.name}` : '';
  const inRows = wording.region === 'first-row' && region !== undefined;
  const printed = rows.map((row, index) => {
    const figures = COUNT_ORDER.map((column) => thousands(row.figures[column], wording.thousands));
    const name =
      row.level === 'municipality'
        ? nameOf(places, row.municipality)
        : row.level === 'region'
          ? wording.total
          : 'Nederland';
    return inRows ? [index === 0 ? label : '', name, ...figures] : [name, ...figures];
  });
  const title = ['Transparantie van klantprofielen', `${periodInWords(edition)}   ${region?.name ?? ''}`];
  const register =
    last?.level === 'region' && last.register !== null
      ? registerSentence(region?.name ?? '', last.figures.total, last.register)
      : [];
  return {
    title,
    prose: PROSE,
    headings: headingsOf(wording, inRows),
    rows: printed,
    under: [...(wording.region === 'under' ? [label] : []), ...register],
  };
}

function headingsOf(wording: Wording, inRows: boolean): readonly (readonly string[])[] {
  const who =
    wording.layout === '2016'
      ? ['Gemeenteklanten in Sonar', 'UWV-klanten in Sonar']
      : ['Gemeentecliënten in Sonar', 'UWV-cliënten in Sonar'];
  const own = ['Profiel in Sonar', 'Geen profiel in Sonar'];
  const first = inRows ? ['', ''] : [''];
  const names = inRows ? ['Arbeidsmarktregio', 'Gemeente'] : ['Gemeente'];
  return [
    [...first, who[0] ?? '', '', who[1] ?? '', '', ''],
    [...names, ...own, ...own, 'Totaal in Sonar'],
  ];
}

function registerSentence(region: string, total: number, register: number): readonly string[] {
  return [
    `In Sonar zijn niet alle doelgroepers opgenomen, in de arbeidsmarktregio ${region} bevat het doelgroepregister`,
    `banenafspraak in totaal ${thousands(register, '.')} personen. Hiervan is ${Math.round((100 * total) / register)}% bekend binnen Sonar.`,
  ];
}

function thousands(value: number, separator: string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, separator);
}

/** The country by itself, then each region's rows with its total last. */
function groupRows(rows: readonly EditionRow[]): readonly (readonly EditionRow[])[] {
  const groups: EditionRow[][] = [];
  let open: EditionRow[] = [];
  for (const row of rows) {
    open.push(row);
    if (row.level === 'municipality') continue;
    groups.push(open);
    open = [];
  }
  return groups;
}
