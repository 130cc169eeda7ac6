export type StoreErrorCode =
  | 'unknown-url'
  | 'newer-database'
  | 'in-use'
  | 'being-restored'
  | 'not-empty'
  | 'not-a-database'
  | 'cannot-open'
  | 'damaged'
  | 'disk-full'
  | 'only-sqlite'
  | 'same-file'
  | 'no-folder'
  | 'no-key'
  | 'bad-key'
  | 'unknown-key'
  | 'not-readable';

/** What the store refuses, with a sentence that says what to do. Never carries a secret or a password. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
