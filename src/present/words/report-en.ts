import type { Complaint, Finding } from '../../domain/edition.ts';
import type { Figures } from '../../domain/figures.ts';
import type { Check } from '../../domain/publication.ts';
import { numbersIn } from './numbers.ts';
import type { reportNl } from './report-nl.ts';

const { and, count, or, quarter } = numbersIn('en');

type Unreadable = Extract<Complaint, { kind: 'unreadable' }>['detail'];
type Implausible = Extract<Finding, { kind: 'implausible-change' }>['what'];

const UNREADABLE: Readonly<Record<Unreadable, string>> = {
  missing: 'This file does not exist or cannot be opened. Check its name.',
  empty: 'This file is empty. Download it again.',
  'too-large': 'This file is too large. A publication is smaller than 25 MB.',
  'too-many-pages': 'This file has too many pages for a publication. Give only the publication itself.',
  damaged: 'This file is damaged. Download it from UWV again.',
  encrypted: 'This file is protected by a password. Give a version without one.',
  'no-text': 'This file has no text, only images. Give UWV’s original PDF.',
  'html-as-pdf': 'This is a web page, not a PDF. Open the link in your browser and save the PDF itself.',
  'not-text': 'This is not a PDF or text file that I can read.',
  'took-too-long': 'Reading this file took too long and was stopped. Give UWV’s original publication.',
  'too-heavy': 'Reading this file takes too much memory and was stopped. Give UWV’s original publication.',
  'not-now': 'I cannot read this file right now. Give it again in a few minutes.',
  folder: 'This is a folder. Give a file.',
};

const COLUMNS: Readonly<Record<keyof Figures, string>> = {
  municipalWithProfile: 'municipal with profile',
  municipalWithoutProfile: 'municipal without profile',
  uwvWithProfile: 'UWV with profile',
  uwvWithoutProfile: 'UWV without profile',
  total: 'total',
};

const CHECKS: Readonly<Record<Check['kind'], string>> = {
  'row-sums': 'sums per row',
  'region-sums': 'sums per region',
  names: 'names',
  members: 'municipalities per region',
  'national-total': 'national total',
  'register-percentage': 'register percentage',
  period: 'quarter',
  plausible: 'comparison with the previous edition',
};

const CHANGES: Readonly<Record<Implausible, string>> = {
  halved: 'is less than half of what it was',
  doubled: 'has more than doubled',
  'columns-swapped': 'seems to have swapped columns',
  'became-zero': 'has become zero',
};

export const reportEn: typeof reportNl = {
  at: (position) => {
    if (position === null || (position.page === null && position.line === null)) return '';
    if (position.page === null) return ` (line ${position.line})`;
    return position.line === null
      ? ` (page ${position.page})`
      : ` (page ${position.page}, line ${position.line})`;
  },
  complaint: (complaint) => {
    const { at } = reportEn;
    switch (complaint.kind) {
      case 'unreadable':
        return UNREADABLE[complaint.detail];
      case 'layout-unknown':
        return `I do not recognise a table of Transparantie van klantprofielen in this file${at(complaint.at)}. Found: “${complaint.found}”. Give the publication itself, as PDF or text.`;
      case 'dutch-export':
        return 'This is the Dutch export file, which is meant for reading. Use `dekking export --format csv` for a file that can be read back.';
      case 'row-unreadable':
        return `I cannot read this line${at(complaint.at)}: “${complaint.text}”. Compare it with the publication.`;
      case 'row-sum':
        return `${complaint.name}${at(complaint.at)}: the four numbers add up to ${count(complaint.sum)}, but ${count(complaint.printed)} is printed. Compare the row with the publication.`;
      case 'region-sum':
        return `${complaint.name}${at(complaint.at)}: the municipalities add up to ${count(complaint.sum)} (${COLUMNS[complaint.column]}), but the total row says ${count(complaint.printed)}. A row may be missing.`;
      case 'total-row-missing':
        return `The total row of ${complaint.name} is missing${at(complaint.at)}. The file may have been cut off.`;
      case 'unknown-name': {
        const level = complaint.level === 'municipality' ? 'municipality' : 'labour-market region';
        const help =
          complaint.suggestions.length === 0 ? '' : ` Does the file mean ${or(complaint.suggestions)}?`;
        return `I do not know “${complaint.name}”${at(complaint.at)} as a ${level} in that quarter.${help}`;
      }
      case 'doubled-name':
        return `${complaint.name} is there twice${at(complaint.at)}; the first time${at(complaint.firstAt) || ' before'}. Remove the double row.`;
      case 'member-missing':
        return `${complaint.region} lacks ${and(complaint.names)}. Check that the table is complete.`;
      case 'wrong-region':
        return `${complaint.name}${at(complaint.at)} does not belong to ${complaint.region}. Check that the row stands under the right region.`;
      case 'region-unknown':
        return `I cannot tell which labour-market region these municipalities belong to: ${and(complaint.names)}.`;
      case 'no-period':
        return 'There is no quarter in this file. Give it with --period, such as --period 2025-Q2, or say --undated if it is not known.';
      case 'two-periods':
        return `There are two different quarters in it${at(complaint.at)}: ${complaint.first} and ${complaint.second}. Give one publication per file.`;
      case 'period-differs':
        return `The file says ${quarter(complaint.inFile)}, but you gave ${quarter(complaint.given)}. Leave out --period or give the right quarter.`;
      case 'undated-but-dated':
        return `The file says ${quarter(complaint.inFile)}, so it has a date. Leave out --undated.`;
      case 'register-percentage':
        return `${complaint.name}: ${count(complaint.total)} of ${count(complaint.register)} is ${complaint.computed}%, but ${complaint.printed}% is printed. Compare the numbers with the publication.`;
    }
  },
  finding: (finding, nameOf) => {
    switch (finding.kind) {
      case 'national-total-differs': {
        const { difference } = finding;
        const columns = COLUMN_ORDER.map((column) => `${COLUMNS[column]} ${count(difference[column])}`);
        return `The national row is not the sum of the regions: ${count(Math.abs(difference.total))} people ${difference.total > 0 ? 'more' : 'fewer'}. Per column: ${columns.join(', ')}. Both are as published.`;
      }
      case 'national-row-missing':
        return 'There is no national row. All regions are there; this edition has no figures for the Netherlands as a whole.';
      case 'quarter-not-over':
        return `The ${quarter(finding.period)} was not over yet when this was read. Check that the quarter is right.`;
      case 'member-missing':
        return `${nameOf(finding.municipality)} is not in the table of ${nameOf(finding.region)}; in one of the divisions of that time it belongs there.`;
      case 'implausible-change':
        return `${nameOf(finding.code)} ${CHANGES[finding.what]}: from ${count(finding.from)} to ${count(finding.to)} (compared with ${finding.comparedWith}).`;
      case 'accepted':
        return `Stored all the same: ${reportEn.complaint(finding.complaint)} Reason: ${finding.because}`;
    }
  },
  check: (check: Check) => {
    const result = { ok: 'fine', finding: 'with a finding', failed: 'wrong' }[check.result];
    return `${CHECKS[check.kind]}: looked at ${count(check.looked)}, ${result}`;
  },
  stored: (edition, scope, rows, regions) =>
    `stored as ${edition}: ${scope}, ${count(rows)} rows, ${count(regions)} ${regions === 1 ? 'region' : 'regions'}`,
  wouldStore: (edition, scope, rows, regions) =>
    `would be stored as ${edition}: ${scope}, ${count(rows)} rows, ${count(regions)} ${regions === 1 ? 'region' : 'regions'}`,
  unchanged: (edition) => `was stored before as ${edition}; nothing has changed`,
  refused: 'not stored, nothing has changed',
  checks: 'Checks',
  findings: 'Findings',
};

const COLUMN_ORDER: readonly (keyof Figures)[] = [
  'municipalWithProfile',
  'municipalWithoutProfile',
  'uwvWithProfile',
  'uwvWithoutProfile',
];
