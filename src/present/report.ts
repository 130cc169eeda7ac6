import type { Complaint, Finding } from '../domain/edition.ts';
import type { Language } from '../domain/language.ts';
import type { Places } from '../domain/places.ts';
import type { ImportReport } from '../domain/publication.ts';

export function complaintSentence(complaint: Complaint, _places: Places, _language: Language): string {
  return complaint.kind;
}

export function findingSentence(finding: Finding, _places: Places, _language: Language): string {
  return finding.kind;
}

export function importReportText(report: ImportReport, _places: Places, _language: Language): string {
  return `${report.file}: ${report.status}`;
}
