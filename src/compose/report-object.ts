import type { Places } from '../domain/places.ts';
import type { ImportReport } from '../domain/publication.ts';
import { complaintSentence, findingSentence } from '../present/report.ts';

/** An import report as the contract prints it; `status` is what happened, or with `dryRun` what would happen. */
export function reportObject(report: ImportReport, places: Places): object {
  return {
    file: report.file,
    status: report.status === 'would-store' ? 'stored' : report.status,
    dryRun: report.status === 'would-store',
    edition: report.edition,
    scope: report.scope,
    regions: report.regions,
    rows: report.rows,
    checks: report.checks,
    findings: report.findings.map((finding) => ({
      ...finding,
      text: findingSentence(finding, places, 'nl'),
    })),
    complaint: report.complaint === null ? null : complaintSentence(report.complaint, 'nl'),
    complaintKind: report.complaint?.kind ?? null,
  };
}
