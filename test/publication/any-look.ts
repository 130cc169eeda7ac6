import fc from 'fast-check';
import type { Paper } from './browser.ts';
import type { Look } from './html-edition.ts';

export const anyLook: fc.Arbitrary<Look> = fc.record({
  font: fc.constantFrom('sans-serif', 'serif', 'monospace'),
  size: fc.constantFrom(5, 7, 9, 11),
  padding: fc.constantFrom('0 1px', '1px', '2px 4px', '4px 10px'),
  nameWidth: fc.constantFrom('60px', '90px', '140px', 'auto'),
  vertical: fc.constantFrom('top', 'middle', 'bottom'),
  align: fc.constantFrom('left', 'right', 'center'),
  spans: fc.boolean(),
  borders: fc.boolean(),
});

export const anyPaper: fc.Arbitrary<Paper> = fc.record({
  format: fc.constantFrom('A3', 'A4', 'A5', 'Letter'),
  landscape: fc.boolean(),
  scale: fc.constantFrom(0.5, 0.8, 1),
});
