import { z } from 'zod';
import type { Places } from '../domain/places.ts';
import {
  type HeldEditions,
  type ImportOptions,
  type PublicationFile,
  readResultSchema,
} from '../domain/publication.ts';

/** What the child is given, once. */
export interface ReadTask {
  readonly file: PublicationFile;
  readonly options: ImportOptions;
  readonly places: Places;
  readonly held: HeldEditions;
}

/** What the child says back; a hostile file had its way with it, so what it says is checked. */
export const childMessageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), page: z.number(), pages: z.number() }),
  z.object({ kind: z.literal('result'), result: readResultSchema }),
]);
