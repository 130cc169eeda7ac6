import { describe, expect, it } from 'vitest';
import type { Edition, EditionRow } from '../../src/domain/edition.ts';
import { implausibleChanges } from '../../src/publication/checks/plausible.ts';

const row = (a: number, b: number, c: number, d: number): EditionRow => ({
  level: 'municipality',
  region: 'AM29',
  municipality: 'GM0983',
  figures: {
    municipalWithProfile: a,
    municipalWithoutProfile: b,
    uwvWithProfile: c,
    uwvWithoutProfile: d,
    total: a + b + c + d,
  },
});
const before: Edition = {
  id: '2025-Q1-AM29',
  scope: 'AM29',
  period: '2025-Q1',
  before: null,
  because: null,
  rows: [row(274, 493, 809, 150)],
  source: { file: 'verzonnen', sha256: '0'.repeat(64) },
  findings: [],
};

describe('a change against the previous edition', () => {
  it.each([
    ['nothing', row(280, 480, 800, 160), []],
    ['halved', row(130, 250, 400, 80), ['halved']],
    ['doubled', row(600, 990, 1700, 300), ['doubled']],
    ['became zero', row(0, 0, 0, 0), ['became-zero']],
    ['columns swapped', row(809, 493, 274, 150), ['columns-swapped']],
    ['columns nearly swapped', row(490, 270, 810, 155), ['columns-swapped']],
  ])('is seen: %s', (_, now, what) => {
    const found = implausibleChanges([now], '2025-Q2', [before]);
    expect(found.map((finding) => finding.kind === 'implausible-change' && finding.what)).toEqual(what);
  });

  it('is not looked for in a later edition', () => {
    expect(implausibleChanges([row(0, 0, 0, 0)], '2024-Q4', [before])).toEqual([]);
  });
});
