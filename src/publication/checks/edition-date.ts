import type { Complaint, EditionDate } from '../../domain/edition.ts';
import type { ImportOptions } from '../../domain/publication.ts';
import type { Draft } from '../draft.ts';

/** The date of an edition from what the file says and what the person says; they may not contradict each other. */
export function editionDate(periods: Draft['periods'], options: ImportOptions): EditionDate | Complaint {
  const inFile = periods[0];
  const other = periods.find(({ period }) => period !== inFile?.period);
  if (inFile && other)
    return { kind: 'two-periods', first: inFile.period, second: other.period, at: other.at };
  if (options.undated) {
    if (inFile) return { kind: 'undated-but-dated', inFile: inFile.period };
    return { period: null, before: options.undated.before, because: options.undated.because };
  }
  if (inFile && options.period && inFile.period !== options.period) {
    return { kind: 'period-differs', inFile: inFile.period, given: options.period };
  }
  const period = inFile?.period ?? options.period;
  return period ? { period, before: null, because: null } : { kind: 'no-period' };
}
