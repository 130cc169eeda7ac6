import DataLoader from 'dataloader';

/** Few enough that the statements of each length are kept prepared. */
const MOST_TOGETHER = 25;

/**
 * Reads by key that are asked for in the same moment become one statement. The digests that are made together each
 * read the same few tables, and asking costs more than reading. Nothing is remembered: each read is of now.
 */
export function readTogether<Key, Value>(
  read: (keys: readonly Key[]) => Promise<(key: Key) => Value>,
): (key: Key) => Promise<Value> {
  const loader = new DataLoader<Key, Value>(
    async (keys) => {
      const found = await read(keys);
      return keys.map((key) => found(key));
    },
    { cache: false, maxBatchSize: MOST_TOGETHER },
  );
  return (key) => loader.load(key);
}
