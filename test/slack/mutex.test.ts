import { expect, it } from 'vitest';
import { makeMutex } from '../../src/slack/transport/mutex.ts';

it('does work of one key in turn, also after a failure, and other keys meanwhile', async () => {
  const mutex = makeMutex();
  const done: string[] = [];
  const work = (name: string, milliseconds: number) => async () => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    done.push(name);
    if (name === 'fails') throw new Error(name);
  };
  const results = await Promise.allSettled([
    mutex('a', work('slow', 30)),
    mutex('a', work('fails', 1)),
    mutex('a', work('last', 1)),
    mutex('b', work('other', 1)),
  ]);
  expect(done).toEqual(['other', 'slow', 'fails', 'last']);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
});
