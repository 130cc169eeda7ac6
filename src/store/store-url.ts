import { StoreError } from './store-error.ts';

export type StoreUrl =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'postgres'; readonly connection: string };

export const IN_MEMORY = ':memory:';

/** Reads `sqlite:PATH`, `sqlite::memory:` or `postgres://…`; the error never repeats the address, which may hold a password. */
export function readStoreUrl(url: string): StoreUrl {
  if (/^postgres(ql)?:\/\//.test(url)) return { kind: 'postgres', connection: url };
  const path = /^sqlite:(?:\/\/(?=\/))?(.+)$/.exec(url)?.[1];
  if (path !== undefined) return { kind: 'sqlite', path };
  throw new StoreError(
    'unknown-url',
    'Name a database as sqlite:PATH or postgres://USER@HOST/DATABASE, in the command or in DATABASE_URL.',
  );
}
