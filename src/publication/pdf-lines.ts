import type { Complaint } from '../domain/edition.ts';
import type { Line } from './line.ts';

export async function pdfLines(
  _bytes: Uint8Array,
  _onProgress?: (page: number, pages: number) => void,
): Promise<readonly Line[] | Complaint> {
  return { kind: 'unreadable', detail: 'damaged' };
}
