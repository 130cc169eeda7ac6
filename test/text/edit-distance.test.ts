import { expect, it } from 'vitest';
import { editDistance } from '../../src/text/edit-distance.ts';

it.each([
  ['venlo', 'venlo', 0],
  ['venlo', 'venl', 1],
  ['venlo', 'vendlo', 1],
  ['venlo', 'vanlo', 1],
  ['venlo', 'evnlo', 1],
  ['', 'venlo', 5],
  ['amsterdam', 'amstrdma', 2],
])('%j and %j differ by %i', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits);
  expect(editDistance(b, a)).toBe(edits);
});
