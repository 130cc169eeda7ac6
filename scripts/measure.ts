/** Measures lots of sentences: `npm run measure -- FILE…`. A lot is measured once before anything is learned from it. */
import { basename, dirname } from 'node:path';
import { READER } from '../test/question/reader.ts';
import { blindRows } from '../test/question/rows.ts';
import { report } from './reader/verdicts.ts';

for (const file of process.argv.slice(2)) report(file, blindRows(basename(file), dirname(file)), READER.read);
