/** Rolling hash of a key and of the key with letters left out, without making the shorter strings. */
export const HASH_BASE = 0x01000193;
const LONGEST = 96;

const powers = new Int32Array(LONGEST + 1);
powers[0] = 1;
for (let i = 1; i <= LONGEST; i += 1) powers[i] = Math.imul(powers[i - 1] ?? 0, HASH_BASE);

/** HASH_BASE to a power, for whoever changes a letter of a hashed key. */
export function powerOf(exponent: number): number {
  return powers[exponent] ?? 0;
}

/** `before[i]`: hash of the first i letters. */
export function hashesOf(key: string, before: Int32Array): number {
  let hash = 0;
  before[0] = 0;
  for (let i = 0; i < key.length; i += 1) {
    hash = (Math.imul(hash, HASH_BASE) + key.charCodeAt(i)) | 0;
    before[i + 1] = hash;
  }
  return hash;
}

/** The hash of letters `from` to `to`, from the hashes before each. */
export function hashBetween(before: Int32Array, from: number, to: number): number {
  return ((before[to] ?? 0) - Math.imul(before[from] ?? 0, powers[to - from] ?? 0)) | 0;
}

/** Spreads a rolling hash over 32 bits. */
export function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Calls `visit` with the hash of the key, and of the key without each one and each two of its letters. */
export function eachDeletion(
  key: string,
  most: 1 | 2,
  before: Int32Array,
  visit: (hash: number) => void,
): void {
  const whole = hashesOf(key, before);
  const n = key.length;
  visit(whole);
  for (let i = 0; i < n; i += 1) {
    const head = before[i] ?? 0;
    visit((Math.imul(head, powers[n - i - 1] ?? 0) + hashBetween(before, i + 1, n)) | 0);
    if (most === 1) continue;
    for (let j = i + 1; j < n; j += 1) {
      const middle = (Math.imul(head, powers[j - i - 1] ?? 0) + hashBetween(before, i + 1, j)) | 0;
      visit((Math.imul(middle, powers[n - j - 1] ?? 0) + hashBetween(before, j + 1, n)) | 0);
    }
  }
}

export function deletionsOf(length: number, most: 1 | 2): number {
  return 1 + length + (most === 2 ? (length * (length - 1)) / 2 : 0);
}
