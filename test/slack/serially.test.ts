import { expect, it } from 'vitest';
import { makeSerially } from '../../src/slack/serially.ts';

it('does work of one key in turn, also after a failure, and other keys meanwhile', async () => {
  const serially = makeSerially();
  const done: string[] = [];
  const work = (name: string, milliseconds: number) => async () => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    done.push(name);
    if (name === 'fails') throw new Error(name);
  };
  const results = await Promise.allSettled([
    serially('a', work('slow', 30)),
    serially('a', work('fails', 1)),
    serially('a', work('last', 1)),
    serially('b', work('other', 1)),
  ]);
  expect(done).toEqual(['other', 'slow', 'fails', 'last']);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
});
