import { StoreError } from './store-error.ts';

/** Of SQLite, and of the system where a file is copied. */
const CODES: ReadonlySet<unknown> = new Set(['SQLITE_FULL', 'ENOSPC']);

/** The error as it is, or what it means where the disk of the database is full. */
export function named(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || !CODES.has(error.code)) return error;
  return new StoreError('disk-full', 'The disk of the database is full; make room on it.', { cause: error });
}
