import { join } from 'node:path';

/** What the project ships. */
export const DATA_FOLDER = join(import.meta.dirname, '../../data');
/** The editions among it, which a bot begins with. */
export const SHIPPED_EDITIONS_FOLDER = join(DATA_FOLDER, 'editions');
