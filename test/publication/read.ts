import type { Complaint, Edition } from '../../src/domain/edition.ts';
import type { HeldEditions, ImportOptions, ReadResult } from '../../src/domain/publication.ts';
import { readPublication } from '../../src/publication/read-publication.ts';
import { places } from './places.ts';

export const NOTHING_HELD: HeldEditions = { ids: [], editions: [] };
export const AS_PRINTED: ImportOptions = { period: null, undated: null, accept: null };

export function read(
  content: string | Uint8Array,
  {
    name = typeof content === 'string' ? 'editie.txt' : 'editie.pdf',
    options = AS_PRINTED,
    held = NOTHING_HELD,
  }: { name?: string; options?: ImportOptions; held?: HeldEditions } = {},
): Promise<ReadResult> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readPublication({ name, bytes }, options, places, held);
}

/** The edition that was read; fails with the complaint when it was refused. */
export function editionOf(result: ReadResult): Edition {
  if (result.status === 'refused') throw new Error(`refused: ${JSON.stringify(result.complaint)}`);
  return result.edition;
}

export function complaintOf(result: ReadResult): Complaint {
  if (result.status === 'read') throw new Error(`read as ${result.edition.id}`);
  return result.complaint;
}
