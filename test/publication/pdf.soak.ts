import fc from 'fast-check';
import { describe, it } from 'vitest';
import { anyPrintedEdition } from './any-edition.ts';
import { places } from './places.ts';
import { expectSameThroughPdf } from './round-trip.ts';

describe('a thousand editions as PDF', () => {
  it('come back as they were', async () => {
    await fc.assert(fc.asyncProperty(anyPrintedEdition(places), expectSameThroughPdf), {
      seed: 2026,
      numRuns: 1000,
    });
  });
});
