import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { StoreError } from './store-error.ts';

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts what must not be readable in the database or in a backup of it. */
export interface Secrets {
  /** `belongsTo` is bound to the result: it cannot be decrypted as somebody else's. */
  encrypt(text: string, belongsTo: string): string;
  decrypt(sealed: string, belongsTo: string): string;
  /** true when it was made with a key that is only kept to read. */
  isOutdated(sealed: string): boolean;
}

/** `keys` is `ID:BASE64KEY[,ID2:BASE64KEY2]`, each key 32 bytes: the first encrypts, all decrypt. */
export function createSecrets(keys: string | null): Secrets {
  const ring = readKeys(keys);
  const newest = ring.keys().next().value;
  return {
    encrypt: (text, belongsTo) => {
      const key = newest === undefined ? undefined : ring.get(newest);
      if (newest === undefined || key === undefined) throw noKey();
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(ALGORITHM, key, iv, { authTagLength: TAG_BYTES });
      cipher.setAAD(Buffer.from(belongsTo));
      const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return `${newest}:${sealed.toString('base64')}`;
    },
    decrypt: (sealed, belongsTo) => {
      if (ring.size === 0) throw noKey();
      const { id, bytes } = takeApart(sealed);
      const key = ring.get(id);
      if (key === undefined) {
        throw new StoreError(
          'unknown-key',
          `A stored installation was encrypted with key "${id}", which is not in ENCRYPTION_KEY. Add it behind the first one.`,
        );
      }
      try {
        const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, IV_BYTES), {
          authTagLength: TAG_BYTES,
        });
        decipher.setAAD(Buffer.from(belongsTo));
        decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
        const text = decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES));
        return Buffer.concat([text, decipher.final()]).toString('utf8');
      } catch {
        // Without the cause, which could carry parts of what was read.
        throw new StoreError(
          'not-readable',
          `The installation of ${belongsTo} cannot be read with key "${id}": the key is another one, or the row is damaged. Install the app there again.`,
        );
      }
    },
    isOutdated: (sealed) => takeApart(sealed).id !== newest,
  };
}

function readKeys(keys: string | null): ReadonlyMap<string, Buffer> {
  const ring = new Map<string, Buffer>();
  for (const entry of keys?.split(',') ?? []) {
    const found = /^\s*([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/]{43}=)\s*$/.exec(entry);
    const [, id, text] = found ?? [];
    if (id === undefined || text === undefined || ring.has(id)) {
      throw new StoreError(
        'bad-key',
        'ENCRYPTION_KEY must be ID:KEY with a key of 32 bytes in base64 (several with commas, each its own ID). ' +
          'Make one with: openssl rand -base64 32',
      );
    }
    ring.set(id, Buffer.from(text, 'base64'));
  }
  for (const key of ring.values()) {
    if (key.length !== KEY_BYTES)
      throw new StoreError('bad-key', 'A key in ENCRYPTION_KEY is not 32 bytes long.');
  }
  return ring;
}

function takeApart(sealed: string): { readonly id: string; readonly bytes: Buffer } {
  const colon = sealed.indexOf(':');
  return { id: sealed.slice(0, Math.max(0, colon)), bytes: Buffer.from(sealed.slice(colon + 1), 'base64') };
}

function noKey(): StoreError {
  return new StoreError(
    'no-key',
    'Installations of several workspaces are stored encrypted: set ENCRYPTION_KEY (ID:KEY; make a key with: openssl rand -base64 32).',
  );
}
