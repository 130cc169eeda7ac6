import { LRUCache } from 'lru-cache';
import { expect, it } from 'vitest';
import { memoize, memoizeBy, memoizeOf } from '../../src/domain/memoize.ts';

/** A function that counts how often it was called with what. */
function counted<Key, Value>(compute: (key: Key) => Value) {
  const calls: Key[] = [];
  return {
    calls,
    compute: (key: Key) => {
      calls.push(key);
      return compute(key);
    },
  };
}

it('computes once per key, also where the value is null', () => {
  const { calls, compute } = counted((key: string) => (key === 'a' ? null : key.length));
  const length = memoize(compute);
  expect(['a', 'bb', 'a', 'bb'].map(length)).toEqual([null, 2, null, 2]);
  expect(calls).toEqual(['a', 'bb']);
});

it('keeps no more than the cache it is given holds', () => {
  const { calls, compute } = counted((key: number) => key * 2);
  const twice = memoize(compute, new LRUCache<number, number>({ max: 1 }));
  expect([1, 1, 2, 1].map(twice)).toEqual([2, 2, 4, 2]);
  expect(calls).toEqual([1, 2, 1]);
});

it('forgets a promise that is rejected, and shares one that is under way', async () => {
  let works = false;
  const { calls, compute } = counted(async (key: string) => {
    if (!works) throw new Error('not yet');
    return key;
  });
  const read = memoize(compute);
  const both = await Promise.allSettled([read('a'), read('a')]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(calls).toEqual(['a']);
  works = true;
  expect(await read('a')).toBe('a');
  expect(calls).toEqual(['a', 'a']);
});

it('takes arguments for alike when their key is', () => {
  const { calls, compute } = counted((sum: number) => sum);
  const add = memoizeBy(
    (a: number, b: number) => `${a} ${b}`,
    (a, b) => compute(a + b),
  );
  expect([add(1, 2), add(1, 2), add(2, 1)]).toEqual([3, 3, 3]);
  expect(calls).toEqual([3, 3]);
});

it('keeps what belongs to one owner apart from another', () => {
  const { calls, compute } = counted((text: string) => text);
  const nameOf = memoizeOf((owner: { readonly name: string }, key: string) => compute(`${owner.name}${key}`));
  const [one, other] = [{ name: 'x' }, { name: 'y' }];
  expect([nameOf(one, '1'), nameOf(other, '1'), nameOf(one, '1')]).toEqual(['x1', 'y1', 'x1']);
  expect(calls).toEqual(['x1', 'y1']);
});
