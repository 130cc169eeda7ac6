import { z } from 'zod';
import type { Complaint, Finding } from '../domain/edition.ts';
import type { Figures } from '../domain/figures.ts';

const text = z.string();
const count = z.number();
const municipality = z.templateLiteral(['GM', z.string()]);
const region = z.templateLiteral(['AM', z.string()]);
const period = z.templateLiteral([
  z.number(),
  '-Q',
  z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
]);
const position = z.object({ page: count.nullable(), line: count.nullable() });
const at = position.nullable();
const column = z.enum([
  'municipalWithProfile',
  'municipalWithoutProfile',
  'uwvWithProfile',
  'uwvWithoutProfile',
  'total',
]);
const figures: z.ZodType<Figures> = z.object({
  municipalWithProfile: count,
  municipalWithoutProfile: count,
  uwvWithProfile: count,
  uwvWithoutProfile: count,
  total: count,
});

/** A finding keeps only complaints that a person may accept, so no others are ever stored. */
const complaint: z.ZodType<Complaint> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('row-sum'), at, name: text, sum: count, printed: count }),
  z.object({ kind: z.literal('region-sum'), at, name: text, column, sum: count, printed: count }),
  z.object({ kind: z.literal('member-missing'), region: text, names: z.array(text) }),
  z.object({ kind: z.literal('wrong-region'), at, name: text, region: text }),
  z.object({
    kind: z.literal('register-percentage'),
    name: text,
    total: count,
    register: count,
    printed: count,
    computed: count,
  }),
]);

const findings: z.ZodType<readonly Finding[]> = z.array(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('national-total-differs'), difference: figures }),
    z.object({ kind: z.literal('national-row-missing') }),
    z.object({ kind: z.literal('quarter-not-over'), period }),
    z.object({ kind: z.literal('member-missing'), region, municipality }),
    z.object({
      kind: z.literal('implausible-change'),
      code: z.union([municipality, region, z.literal('NL')]),
      what: z.enum(['halved', 'doubled', 'columns-swapped', 'became-zero']),
      from: count,
      to: count,
      comparedWith: text,
    }),
    z.object({ kind: z.literal('accepted'), complaint, because: text }),
  ]),
);

/** Checks both ways, so that what cannot be read back is not stored. */
export function writeFindings(values: readonly Finding[]): string {
  return JSON.stringify(findings.parse(values));
}

export function readFindings(json: string): readonly Finding[] {
  const parsed: unknown = JSON.parse(json);
  return findings.parse(parsed);
}
