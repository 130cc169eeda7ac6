import { createHash } from 'node:crypto';
import type { Complaint, EditionSource } from '../domain/edition.ts';
import type { Places } from '../domain/places.ts';
import type {
  HeldEditions,
  ImportOptions,
  PublicationFile,
  ReadPublication,
  ReadResult,
} from '../domain/publication.ts';
import { checkDraft } from './check-draft.ts';
import type { Draft } from './draft.ts';
import { draftOfLines } from './draft-of-lines.ts';
import type { Line } from './line.ts';
import { nameIndex } from './name-index.ts';
import { type Recognised, recognise } from './recognise.ts';
import { refused } from './refusal.ts';
import { textLines } from './text-lines.ts';

/** Reads one file into one checked edition, or says why not. */
export const readPublication: ReadPublication = async (file, options, places, held, onProgress) => {
  const format = recognise(file);
  if ('kind' in format) return refused([format]);
  const result = await readFormat(file, format, options, places, held, onProgress);
  const isDamaged = result.status === 'refused' && format.format === 'pdf' && isCutOff(file.bytes);
  return isDamaged ? refused([{ kind: 'unreadable', detail: 'damaged' }]) : result;
};

async function readFormat(
  file: PublicationFile,
  format: Recognised,
  options: ImportOptions,
  places: Places,
  held: HeldEditions,
  onProgress: Parameters<ReadPublication>[4],
): Promise<ReadResult> {
  const source: EditionSource = {
    file: file.name,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
  };
  if (format.format === 'contract-csv') {
    const { readContractCsv } = await import('./contract-csv.ts');
    const content = readContractCsv(format.text, places);
    if ('kind' in content) return refused([content]);
    return checkDraft({ ...content, periods: [] }, source, options, places, held);
  }
  const lines = await linesOf(file, format, onProgress);
  if ('kind' in lines) return refused([lines]);
  const draft: Draft | readonly Complaint[] = draftOfLines(lines, nameIndex(places));
  if (!('tables' in draft)) return refused(draft);
  return checkDraft(draft, source, options, places, held);
}

/** Whether a PDF lacks its end; readers repair that, and what was lost then looks like a fault in the table. */
function isCutOff(bytes: Uint8Array): boolean {
  return !new TextDecoder('latin1').decode(bytes.subarray(-4096)).includes('%%EOF');
}

async function linesOf(
  file: PublicationFile,
  format: Exclude<Recognised, { format: 'contract-csv' }>,
  onProgress: Parameters<ReadPublication>[4],
): Promise<readonly Line[] | Complaint> {
  if (format.format === 'pdf') {
    const { pdfLines } = await import('./pdf-lines.ts');
    return pdfLines(file.bytes, onProgress);
  }
  if (format.format === 'text') return textLines(format.text);
  const { htmlLines } = await import('./html-lines.ts');
  return htmlLines(format.text);
}
