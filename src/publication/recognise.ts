import type { Complaint } from '../domain/edition.ts';
import { LARGEST_FILE, type PublicationFile } from '../domain/publication.ts';

export type Recognised =
  | { readonly format: 'pdf' }
  | { readonly format: 'html' | 'text' | 'contract-csv'; readonly text: string };

/** The format, from what is in the file; its name only tells an HTML page that was saved as PDF. */
export function recognise(file: PublicationFile): Recognised | Complaint {
  const { bytes } = file;
  if (bytes.length === 0) return { kind: 'unreadable', detail: 'empty' };
  if (bytes.length > LARGEST_FILE) return { kind: 'unreadable', detail: 'too-large' };
  if (ascii(bytes.subarray(0, 1024)).includes('%PDF-')) return { format: 'pdf' };
  const named = file.name.toLowerCase().endsWith('.pdf');
  const text = decode(bytes);
  if (text === null) return { kind: 'unreadable', detail: named ? 'damaged' : 'not-text' };
  if (text.trim() === '') return { kind: 'unreadable', detail: 'empty' };
  if (isHtml(text)) return named ? { kind: 'unreadable', detail: 'html-as-pdf' } : { format: 'html', text };
  if (named) return { kind: 'unreadable', detail: 'damaged' };
  if (isContractCsv(text)) return { format: 'contract-csv', text };
  if (isDutchExport(text)) return { kind: 'dutch-export' };
  return { format: 'text', text };
}

function isHtml(text: string): boolean {
  const start = text
    .slice(0, 2000)
    .replace(/^\ufeff/, '')
    .trimStart();
  return (
    /^<(?:!doctype html|html|head|body|\?xml|!--|meta|title)/i.test(start) ||
    /<t(?:able|body|r)\b/i.test(text)
  );
}

/** UTF-8, UTF-16 with a mark, or Windows-1252; null when it is no text at all. */
function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 65_536).some((byte) => byte < 9 || (byte > 13 && byte < 27))) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function ascii(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** Whether a text is (meant to be) the contract's CSV. */
function isContractCsv(text: string): boolean {
  return /^\ufeff?"?level"?,"?region_code"?,/.test(text);
}

/** Whether a text is the Dutch export for people: semicolons and Dutch headings. */
function isDutchExport(text: string): boolean {
  const heading = text.replace(/^\ufeff/, '').split(/\r?\n/, 1)[0] ?? '';
  return heading.split(';').length > 5 && /gemeente|regio|niveau/i.test(heading);
}
