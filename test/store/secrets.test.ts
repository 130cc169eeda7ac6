import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSecrets } from '../../src/store/secrets.ts';

const key = (id: string, byte: number) => `${id}:${Buffer.alloc(32, byte).toString('base64')}`;

it('gives back any text, and never shows it in what is stored', () => {
  const secrets = createSecrets(key('k1', 1));
  fc.assert(
    fc.property(fc.string({ minLength: 8, unit: 'grapheme' }), fc.string(), (text, workspace) => {
      const sealed = secrets.encrypt(text, workspace);
      expect(sealed).not.toContain(text);
      expect(secrets.decrypt(sealed, workspace)).toBe(text);
    }),
  );
});

it('makes something else of the same text each time', () => {
  const secrets = createSecrets(key('k1', 1));
  expect(secrets.encrypt('token', 'T1')).not.toBe(secrets.encrypt('token', 'T1'));
});

it('encrypts with the first key and reads with all', () => {
  const old = createSecrets(key('k1', 1));
  const rotated = createSecrets(`${key('k2', 2)}, ${key('k1', 1)}`);
  const sealed = old.encrypt('token', 'T1');
  expect(rotated.decrypt(sealed, 'T1')).toBe('token');
  expect(rotated.isOutdated(sealed)).toBe(true);
  const renewed = rotated.encrypt('token', 'T1');
  expect(rotated.isOutdated(renewed)).toBe(false);
  expect(() => old.decrypt(renewed, 'T1')).toThrow('"k2"');
});

it('refuses what was changed, cut off, moved to another workspace or made with another key', () => {
  const secrets = createSecrets(key('k1', 1));
  const sealed = secrets.encrypt('a token of some length', 'T1');
  const bytes = Buffer.from(sealed.slice(3), 'base64');
  for (let index = 0; index < bytes.length; index += 1) {
    const changed = Buffer.from(bytes);
    changed[index] = (changed[index] ?? 0) ^ 1;
    expect(() => secrets.decrypt(`k1:${changed.toString('base64')}`, 'T1')).toThrow('cannot be read');
    expect(() => secrets.decrypt(`k1:${bytes.subarray(0, index).toString('base64')}`, 'T1')).toThrow(
      'cannot be read',
    );
  }
  expect(() => secrets.decrypt(sealed, 'T2')).toThrow('cannot be read');
  expect(() => createSecrets(key('k1', 2)).decrypt(sealed, 'T1')).toThrow('cannot be read');
  expect(() => createSecrets(null).decrypt(sealed, 'T1')).toThrow('ENCRYPTION_KEY');
});

it.each([
  ['', 'nothing'],
  ['k1', 'no key'],
  [Buffer.alloc(32).toString('base64'), 'no id'],
  [`k1:${Buffer.alloc(31).toString('base64')}`, 'too short'],
  [`k1:${Buffer.alloc(33).toString('base64')}`, 'too long'],
  [`${key('k1', 1)},`, 'a comma too many'],
  [`${key('k1', 1)},${key('k1', 2)}`, 'one id twice'],
  ['k1:not base64 at all, but 44 characters long!!!', 'not base64'],
])('refuses the key setting %j (%s) without repeating it', (setting) => {
  expect(() => createSecrets(setting)).toThrow('openssl rand -base64 32');
  const tail = setting.slice(-20);
  if (tail.length > 3) expect(() => createSecrets(setting)).not.toThrow(tail);
});
