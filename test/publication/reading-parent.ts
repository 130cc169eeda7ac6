/** A process that has a child read what takes longer than anybody waits. */
import { readInChild } from '../../src/publication/read-in-child.ts';
import { places } from './places.ts';
import { AS_PRINTED, NOTHING_HELD } from './read.ts';

const bytes = new TextEncoder().encode('1 2 3 4 10\n'.repeat(3e5));
const file = { name: 'a.txt', bytes };
await readInChild({ file, options: AS_PRINTED, places, held: NOTHING_HELD }, { milliseconds: 600_000 });
