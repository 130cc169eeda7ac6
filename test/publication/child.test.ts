import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { scheduler } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { ReadTask } from '../../src/publication/child-messages.ts';
import { readInChild } from '../../src/publication/read-in-child.ts';
import { childrenOf, isRunning, secondsOf } from './child-processes.ts';
import { printedTables } from './edition-tables.ts';
import { textBytes } from './hostile-file.ts';
import { inventedEdition } from './invented.ts';
import { pdfOf } from './pdfkit-edition.ts';
import { places } from './places.ts';
import { PLAIN_DRAWING, PLAIN_WORDING } from './plain-print.ts';
import { deflated, pagePdf } from './raw-pdf.ts';
import { AS_PRINTED, complaintOf, editionOf, NOTHING_HELD } from './read.ts';
import { expectSame } from './round-trip.ts';

const MINUTES = textBytes('Notulen\nAanwezig: 5 mensen');
/** Rows without a name: every further one makes the next one slower. */
const ENDLESS = textBytes('1 2 3 4 10\n'.repeat(3e5));
/** The whole of it would be in memory before anything is looked at. */
const HEAVY = pagePdf(deflated(Buffer.alloc(600_000_000, ' ')));

const taskOf = (bytes: Uint8Array, name = 'a.txt'): ReadTask => ({
  file: { name, bytes },
  options: AS_PRINTED,
  places,
  held: NOTHING_HELD,
});

describe('reading in a child', () => {
  it('gives the same edition, tells how far it is, and leaves the event loop free', async () => {
    const edition = inventedEdition(places, '2025-Q2', 'NL', 5);
    const bytes = await pdfOf(printedTables(edition, PLAIN_WORDING, places), {
      ...PLAIN_DRAWING,
      landscape: false,
      nameWidth: 9,
      figureWidth: 6,
    });
    const pages: number[] = [];
    let turns = 0;
    const clock = setInterval(() => turns++, 5);
    const result = await readInChild(taskOf(bytes, 'a.pdf'), { onProgress: (page) => pages.push(page) });
    clearInterval(clock);
    expectSame(editionOf(result), edition);
    expect(pages).toEqual(pages.map((_, index) => index + 1));
    expect(pages.length).toBeGreaterThanOrEqual(36);
    expect(turns).toBeGreaterThan(10);
    expect(bytes.length).toBeGreaterThan(0);
  }, 60_000);

  it('is stopped when it takes too long', async () => {
    const complaint = complaintOf(await readInChild(taskOf(ENDLESS), { milliseconds: 500 }));
    expect(complaint).toEqual({ kind: 'unreadable', detail: 'took-too-long' });
  });

  it('is stopped when it takes too much memory, and this process keeps its own', async () => {
    const before = process.memoryUsage.rss();
    const result = await readInChild(taskOf(HEAVY, 'a.pdf'), { milliseconds: 60_000 });
    expect(complaintOf(result)).toEqual({ kind: 'unreadable', detail: 'too-heavy' });
    expect(process.memoryUsage.rss() - before).toBeLessThan(100e6);
  }, 60_000);

  it('is stopped when the bot stops, also when it waits for its turn', async () => {
    const end = new AbortController();
    const both = [ENDLESS, MINUTES].map((bytes) => readInChild(taskOf(bytes), { signal: end.signal }));
    await started();
    end.abort();
    for (const result of await Promise.all(both)) {
      expect(complaintOf(result)).toEqual({ kind: 'unreadable', detail: 'not-now' });
    }
    expect(childrenOf(process.pid)).toEqual([]);
  });

  it('is stopped from outside: the file is not blamed', async () => {
    const result = readInChild(taskOf(ENDLESS));
    process.kill(await started(), 'SIGTERM');
    expect(complaintOf(await result)).toEqual({ kind: 'unreadable', detail: 'not-now' });
  });

  it('is the only one, and leaves nothing behind', async () => {
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, childrenOf(process.pid).length);
    }, 10);
    const results = await Promise.all(Array.from({ length: 12 }, () => readInChild(taskOf(MINUTES))));
    clearInterval(watch);
    expect(most).toBe(1);
    expect(childrenOf(process.pid)).toEqual([]);
    const ends = results.map((result) => complaintOf(result)).map(({ kind }) => kind);
    // One is read and eight wait; who comes after them is asked to come back.
    expect(ends).toEqual([...Array(9).fill('layout-unknown'), ...Array(3).fill('unreadable')]);
  }, 60_000);

  it('ends when the bot is killed, though it is busy', async () => {
    const parent = spawn(process.execPath, [join(import.meta.dirname, 'reading-parent.ts')]);
    const child = await started(parent.pid);
    // More than it takes to start: it computes now, without a pause in which it could hear anything.
    while (secondsOf(child) < 2) await scheduler.wait(50);
    parent.kill('SIGKILL');
    await expect.poll(() => isRunning(child), { timeout: 10_000 }).toBe(false);
  }, 60_000);
});

async function started(parent = process.pid): Promise<number> {
  for (;;) {
    const [child] = childrenOf(parent);
    if (child !== undefined) return child;
    await scheduler.wait(10);
  }
}
