import type { Places } from '../domain/places.ts';
import type { HeldEditions, ImportOptions, PublicationFile, ReadResult } from '../domain/publication.ts';

export interface WorkerTask {
  readonly file: PublicationFile;
  readonly options: ImportOptions;
  readonly places: Places;
  readonly held: HeldEditions;
}

export type WorkerAnswer =
  | { readonly kind: 'progress'; readonly page: number; readonly pages: number }
  | { readonly kind: 'result'; readonly result: ReadResult };
