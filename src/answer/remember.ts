/** Computes once per key. */
export function remember<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

/** Computes once per key of `owner`, a value that never changes, for as long as that is in use. */
export function rememberOf<Owner extends object, Key, Value>(
  compute: (owner: Owner, key: Key) => Value,
): (owner: Owner, key: Key) => Value {
  const known = new WeakMap<Owner, (key: Key) => Value>();
  return (owner, key) => {
    const of = known.get(owner) ?? remember((asked: Key) => compute(owner, asked));
    known.set(owner, of);
    return of(key);
  };
}
