import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import { complaintSentence } from '../../src/present/report.ts';
import { readInChild } from '../../src/publication/read-in-child.ts';
import { HOSTILE_PDFS } from './hostile-pdfs.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { places } from './places.ts';
import { AS_PRINTED, complaintOf, NOTHING_HELD } from './read.ts';

const LANGUAGES: readonly Language[] = ['nl', 'en'];
const LONGEST_SENTENCE = 500;
/** A file that may be stopped need not use all the time that a real one gets. */
const PATIENCE_MS = 2_000;
const STOPPED = ['took-too-long', 'too-heavy'];

describe('a file that is made to harm ends in a sentence', () => {
  it.each([...HOSTILE_PDFS, ...HOSTILE_TEXTS])(
    '$name: $what',
    async ({ name, bytes, ends }) => {
      const file = { name, bytes: await bytes() };
      const task = { file, options: AS_PRINTED, places, held: NOTHING_HELD };
      const mayStop = ends.includes('stopped');
      const complaint = complaintOf(await readInChild(task, mayStop ? { milliseconds: PATIENCE_MS } : {}));
      const end = complaint.kind === 'unreadable' ? complaint.detail : complaint.kind;
      expect(ends).toContain(STOPPED.includes(end) ? 'stopped' : end);
      for (const language of LANGUAGES) {
        const sentence = complaintSentence(complaint, language);
        expect(sentence).toMatch(/\w.*[.?]$/s);
        expect(sentence.length).toBeLessThan(LONGEST_SENTENCE);
      }
    },
    60_000,
  );
});
