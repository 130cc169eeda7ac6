import type { Complaint, Finding } from '../domain/edition.ts';
import type { Language } from '../domain/language.ts';
import type { PlaceCode } from '../domain/place.ts';
import { type Places, placeOfCode } from '../domain/places.ts';
import type { ImportReport } from '../domain/publication.ts';
import { spokenName } from './names.ts';
import { sentencesIn } from './words/words.ts';

/** What is wrong with a publication, where, and what to do. */
export function complaintSentence(complaint: Complaint, language: Language): string {
  return sentencesIn(language).report.complaint(complaint);
}

export function findingSentence(finding: Finding, places: Places, language: Language): string {
  return sentencesIn(language).report.finding(finding, (code) => nameIn(places, code));
}

/** An import as lines of text: what happened, what was checked, what was found. */
export function importReportText(report: ImportReport, places: Places, language: Language): string {
  const { report: words } = sentencesIn(language);
  const lines = [`${report.file}: ${outcome(report, places, language)}`];
  if (report.complaint !== null) lines.push(`  ${complaintSentence(report.complaint, language)}`);
  const list = (title: string, items: readonly string[]) => {
    if (items.length > 0) lines.push(`  ${title}:`, ...items.map((item) => `    • ${item}`));
  };
  list(
    words.checks,
    report.checks.map((check) => words.check(check)),
  );
  list(
    words.findings,
    report.findings.map((finding) => findingSentence(finding, places, language)),
  );
  return lines.join('\n');
}

function outcome(report: ImportReport, places: Places, language: Language): string {
  const { report: words } = sentencesIn(language);
  const edition = report.edition ?? '';
  const scope = report.scope === null ? '' : nameIn(places, report.scope);
  switch (report.status) {
    case 'stored':
      return words.stored(edition, scope, report.rows, report.regions);
    case 'would-store':
      return words.wouldStore(edition, scope, report.rows, report.regions);
    case 'unchanged':
      return words.unchanged(edition);
    case 'refused':
      return words.refused;
  }
}

function nameIn(places: Places, code: PlaceCode): string {
  return spokenName(placeOfCode(places, code));
}
