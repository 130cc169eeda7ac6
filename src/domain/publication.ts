import { z } from 'zod';
import {
  type Complaint,
  complaintSchema,
  type Edition,
  type EditionId,
  type EditionScope,
  editionSchema,
  editionScopeSchema,
  type Finding,
} from './edition.ts';
import type { Immutable } from './immutable.ts';
import { type Period, periodSchema } from './period.ts';
import type { Places } from './places.ts';

/** What the person who imports says about a file. */
export interface ImportOptions {
  /** `--period`, or null. */
  readonly period: Period | null;
  /** `--undated --before … --because …`, or null. */
  readonly undated: { readonly before: Period; readonly because: string } | null;
  /** Reason to store although acceptable checks fail; null: refuse. */
  readonly accept: string | null;
}

/** Largest file that is read, in bytes. */
export const LARGEST_FILE = 25 * 1024 * 1024;

export interface PublicationFile {
  /** Name without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the reader needs to know of the editions held: to number undated ones and to compare. */
export interface HeldEditions {
  readonly ids: readonly EditionId[];
  /** Complete editions, newest dated first, to compare a new one with. */
  readonly editions: readonly Edition[];
}

const checkSchema = z.object({
  kind: z.enum([
    'row-sums',
    'region-sums',
    'names',
    'members',
    'national-total',
    'register-percentage',
    'period',
    'plausible',
  ]),
  /** How many rows, regions or names it looked at. */
  looked: z.number(),
  result: z.enum(['ok', 'finding', 'failed']),
});

/** A check that was made, for the report. */
export type Check = Immutable<z.infer<typeof checkSchema>>;

export const readResultSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('read'), edition: editionSchema, checks: z.array(checkSchema) }),
  z.object({
    status: z.literal('refused'),
    complaint: complaintSchema,
    /** Further complaints of the same kind, at most ten. */
    others: z.array(complaintSchema),
    scope: editionScopeSchema.nullable(),
    period: periodSchema.nullable(),
    checks: z.array(checkSchema),
  }),
]);

export type ReadResult = Immutable<z.infer<typeof readResultSchema>>;

/** Reads one file into one checked edition, or says why not. Never throws for what is in the file. */
export type ReadPublication = (
  file: PublicationFile,
  options: ImportOptions,
  places: Places,
  held: HeldEditions,
  onProgress?: (page: number, pages: number) => void,
) => Promise<ReadResult>;

/** The line a report gives of an import, before and after it is stored. */
export interface ImportReport {
  readonly file: string;
  readonly status: 'stored' | 'unchanged' | 'refused' | 'would-store';
  readonly edition: EditionId | null;
  readonly scope: EditionScope | null;
  readonly regions: number;
  readonly rows: number;
  readonly checks: readonly Check[];
  readonly findings: readonly Finding[];
  readonly complaint: Complaint | null;
}

/** Of a file that was read; `id` is the edition that holds it. */
export function readReport(
  file: string,
  { edition, checks }: Extract<ReadResult, { status: 'read' }>,
  status: Exclude<ImportReport['status'], 'refused'>,
  id: EditionId = edition.id,
): ImportReport {
  return {
    file,
    status,
    edition: id,
    scope: edition.scope,
    regions: edition.rows.filter(({ level }) => level === 'region').length,
    rows: edition.rows.length,
    checks,
    findings: edition.findings,
    complaint: null,
  };
}

export function refusedReport(
  file: string,
  {
    complaint,
    scope,
    checks,
  }: Pick<Extract<ReadResult, { status: 'refused' }>, 'complaint' | 'scope' | 'checks'>,
): ImportReport {
  return {
    file,
    status: 'refused',
    edition: null,
    scope,
    regions: 0,
    rows: 0,
    checks,
    findings: [],
    complaint,
  };
}
