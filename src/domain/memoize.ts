/** Where what was computed is kept: a Map, a WeakMap, or an LRUCache where it must not grow without end. */
interface Known<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
  delete(key: Key): boolean;
}

/** Computes once per key. A promise that is rejected is not kept. */
export function memoize<Key, Value>(
  compute: (key: Key) => Value,
  known: Known<Key, NoInfer<Value>> = new Map<Key, Value>(),
): (key: Key) => Value {
  return memoizeBy((key: Key) => key, compute, known);
}

/** The same for any arguments; `keyOf` says which are alike. */
export function memoizeBy<Args extends readonly unknown[], Key, Value>(
  keyOf: (...args: Args) => Key,
  compute: (...args: Args) => Value,
  known: Known<Key, NoInfer<Value>> = new Map<Key, Value>(),
): (...args: Args) => Value {
  return (...args) => {
    const key = keyOf(...args);
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(...args);
    known.set(key, value);
    if (value instanceof Promise) value.catch(() => known.delete(key));
    return value;
  };
}

/** Computes once per key of `owner`, a value that never changes, for as long as that is in use. */
export function memoizeOf<Owner extends object, Key, Value>(
  compute: (owner: Owner, key: Key) => Value,
): (owner: Owner, key: Key) => Value {
  const of = memoize(
    (owner: Owner) => memoize((key: Key) => compute(owner, key)),
    new WeakMap<Owner, (key: Key) => Value>(),
  );
  return (owner, key) => of(owner)(key);
}
