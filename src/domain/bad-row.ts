import type { WorkspaceId } from './state.ts';

/** A row of the database that cannot be used as it stands. */
export interface BadRow {
  readonly kind: 'installation' | 'subscription' | 'event';
  readonly workspace: WorkspaceId;
  readonly id: string;
}
