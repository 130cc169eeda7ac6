import type { Queries } from '../database.ts';
import { up as editions } from './001-editions.ts';
import { up as state } from './002-state.ts';
import { up as talk } from './003-talk.ts';

export interface Migration {
  readonly name: string;
  /** Runs in the transaction of all migrations; never uses a table as newer migrations leave it. */
  up(queries: Queries, kind: 'sqlite' | 'postgres'): Promise<void>;
}

/** In order and forward only: a released migration never changes, a new one is added at the end. */
export const MIGRATIONS: readonly Migration[] = [
  { name: '001-editions', up: editions },
  { name: '002-state', up: state },
  { name: '003-talk', up: talk },
];
