import { z } from 'zod';
import { figuresSchema } from './figures.ts';
import type { Immutable } from './immutable.ts';
import { type Period, periodSchema } from './period.ts';
import { municipalityCodeSchema, type PlaceCode, placeCodeSchema, regionCodeSchema } from './place.ts';

/** `2025-Q2` (country), `2020-Q4-AM19` (one region), `undated-AM29-1` (undated; the number counts up per scope). */
export type EditionId = string;

export const editionScopeSchema = z.union([regionCodeSchema, z.literal('NL')]);

export type EditionScope = z.infer<typeof editionScopeSchema>;

const printedRegister = z.number().int().nullable();

const editionRowSchema = z.discriminatedUnion('level', [
  z.object({
    level: z.literal('municipality'),
    region: regionCodeSchema,
    municipality: municipalityCodeSchema,
    figures: figuresSchema,
  }),
  z.object({
    level: z.literal('region'),
    region: regionCodeSchema,
    figures: figuresSchema,
    /** Size of the doelgroepregister, in people, where the edition prints it. */
    register: printedRegister,
  }),
  z.object({ level: z.literal('country'), figures: figuresSchema, register: printedRegister }),
]);

/** One row as printed. The country row has no region; a region's total row has no municipality. */
export type EditionRow = Immutable<z.infer<typeof editionRowSchema>>;

export function codeOfRow(row: EditionRow): PlaceCode {
  switch (row.level) {
    case 'municipality':
      return row.municipality;
    case 'region':
      return row.region;
    case 'country':
      return 'NL';
  }
}

/** When the figures are of: a quarter, or undated with the quarter they are certainly older than, and why. */
export type EditionDate =
  | { readonly period: Period; readonly before: null; readonly because: null }
  | { readonly period: null; readonly before: Period; readonly because: string };

const filePositionSchema = z.object({ page: z.number().nullable(), line: z.number().nullable() });

/** Where in a file: page for PDF, line for text. */
export type FilePosition = Immutable<z.infer<typeof filePositionSchema>>;

const at = filePositionSchema.nullable();
const name = z.string();
const count = z.number();

const acceptableComplaintSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('row-sum'), at, name, sum: count, printed: count }),
  z.object({
    kind: z.literal('region-sum'),
    at,
    name,
    column: figuresSchema.keyof(),
    sum: count,
    printed: count,
  }),
  z.object({ kind: z.literal('member-missing'), region: z.string(), names: z.array(z.string()) }),
  z.object({ kind: z.literal('wrong-region'), at, name, region: z.string() }),
  z.object({
    kind: z.literal('register-percentage'),
    name,
    total: count,
    register: count,
    printed: count,
    computed: count,
  }),
]);

/** What a person may accept with a reason (contract: `--accept`). */
export type AcceptableComplaint = Immutable<z.infer<typeof acceptableComplaintSchema>>;

export function isAcceptable(complaint: Complaint): complaint is AcceptableComplaint {
  return acceptableComplaintSchema.options.some(({ shape }) => shape.kind.value === complaint.kind);
}

const findingSchema = z.discriminatedUnion('kind', [
  /** The published national row minus the sum of the published regions, per column, in people. */
  z.object({ kind: z.literal('national-total-differs'), difference: figuresSchema }),
  /** All regions, and no national row. */
  z.object({ kind: z.literal('national-row-missing') }),
  /** Read before the quarter it says it is of was over. */
  z.object({ kind: z.literal('quarter-not-over'), period: periodSchema }),
  /** A municipality that belongs to the region in only some of the divisions of that time has no row. */
  z.object({
    kind: z.literal('member-missing'),
    region: regionCodeSchema,
    municipality: municipalityCodeSchema,
  }),
  z.object({
    kind: z.literal('implausible-change'),
    code: placeCodeSchema,
    what: z.enum(['halved', 'doubled', 'columns-swapped', 'became-zero']),
    from: count,
    to: count,
    comparedWith: z.string(),
  }),
  /** Stored although a check failed, because a person said why (`--accept`). */
  z.object({ kind: z.literal('accepted'), complaint: acceptableComplaintSchema, because: z.string() }),
]);

export const findingsSchema = z.array(findingSchema);

/** Something worth knowing about an edition that did not stop it from being stored. */
export type Finding = Immutable<z.infer<typeof findingSchema>>;

export type ImplausibleChange = Extract<Finding, { kind: 'implausible-change' }>['what'];

const content = {
  id: z.string(),
  scope: editionScopeSchema,
  rows: z.array(editionRowSchema),
  /** Where an edition came from; `file` is its name without folders. */
  source: z.object({ file: z.string(), sha256: z.string() }),
  findings: findingsSchema,
};

/** Either its quarter is known, or a quarter it is certainly older than, and why. */
export const editionSchema = z.union([
  z.object({ ...content, period: periodSchema, before: z.null(), because: z.null() }),
  z.object({ ...content, period: z.null(), before: periodSchema, because: z.string() }),
]);

/** A publication that was read and checked. Immutable; a correction is a new value with the same id. */
export type Edition = Immutable<z.infer<typeof editionSchema>>;

export type EditionSource = Edition['source'];

/** What a file can be that is not read at all. */
const unreadableDetail = z.enum([
  'missing',
  'empty',
  'too-large',
  'too-many-pages',
  'damaged',
  'encrypted',
  'no-text',
  'html-as-pdf',
  'not-text',
  'took-too-long',
  'too-heavy',
  /** Nothing is wrong with the file: the bot is stopping, or is reading too many others. */
  'not-now',
  'folder',
]);

export const complaintSchema = z.discriminatedUnion('kind', [
  ...acceptableComplaintSchema.options,
  z.object({ kind: z.literal('unreadable'), detail: unreadableDetail }),
  z.object({ kind: z.literal('layout-unknown'), found: z.string(), at }),
  /** The Dutch export variant, which is for people and not read back. */
  z.object({ kind: z.literal('dutch-export') }),
  z.object({ kind: z.literal('row-unreadable'), at: filePositionSchema, text: z.string() }),
  z.object({ kind: z.literal('total-row-missing'), name, at }),
  z.object({
    kind: z.literal('unknown-name'),
    at,
    name,
    level: z.enum(['municipality', 'region']),
    suggestions: z.array(z.string()),
  }),
  z.object({ kind: z.literal('doubled-name'), at, name, firstAt: at }),
  z.object({ kind: z.literal('region-unknown'), names: z.array(z.string()) }),
  z.object({ kind: z.literal('no-period') }),
  z.object({ kind: z.literal('two-periods'), first: z.string(), second: z.string(), at }),
  z.object({ kind: z.literal('period-differs'), inFile: periodSchema, given: periodSchema }),
  z.object({ kind: z.literal('undated-but-dated'), inFile: periodSchema }),
]);

/** Why a publication is refused. The values fill the sentence that `present/` makes of it. */
export type Complaint = Immutable<z.infer<typeof complaintSchema>>;
