import { childProgram } from './child-program.ts';

/** The program of a child that reads one publication. */
await childProgram(import.meta.filename, async () => {
  const { readPublication } = await import('./read-publication.ts');
  return async ({ file, options, places, held }) => ({
    kind: 'result',
    result: await readPublication(file, options, places, held, (page, pages) =>
      process.send?.({ kind: 'progress', page, pages }),
    ),
  });
});
