import { closeSync, openSync } from 'node:fs';

/**
 * Makes a file that only its owner can read, where there is none. SQLite opens it as it is, and gives the files that it
 * puts beside it the same mode.
 */
export function makePrivate(path: string): void {
  closeSync(openSync(path, 'a', 0o600));
}

/** A folder for such files. */
export const PRIVATE_FOLDER = { recursive: true, mode: 0o700 } as const;
