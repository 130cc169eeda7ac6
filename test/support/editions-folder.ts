import { join } from 'node:path';

/** Four real editions that never change, so that a quarter added to `data/` changes no other test. */
export const EDITIONS_FOLDER = join(import.meta.dirname, '../fixtures/editions');
