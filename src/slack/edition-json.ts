import { z } from 'zod';
import type { Edition } from '../domain/edition.ts';
import { isPeriod, type Period } from '../domain/period.ts';
import {
  isMunicipalityCode,
  isRegionCode,
  type MunicipalityCode,
  type PlaceCode,
  type RegionCode,
} from '../domain/place.ts';

const people = z.number().int();
const figures = z.object({
  municipalWithProfile: people,
  municipalWithoutProfile: people,
  uwvWithProfile: people,
  uwvWithoutProfile: people,
  total: people,
});

const municipality = z.custom<MunicipalityCode>(
  (code) => typeof code === 'string' && isMunicipalityCode(code),
);
const region = z.custom<RegionCode>((code) => typeof code === 'string' && isRegionCode(code));
const country = z.literal('NL');
const place = z.union([municipality, region, country]) satisfies z.ZodType<PlaceCode>;
const period = z.custom<Period>((text) => typeof text === 'string' && isPeriod(text));

const row = z.discriminatedUnion('level', [
  z.object({ level: z.literal('municipality'), region, municipality, figures }),
  z.object({ level: z.literal('region'), region, figures, register: people.nullable() }),
  z.object({ level: z.literal('country'), figures, register: people.nullable() }),
]);

/** Findings of a file that was read without `--accept`. */
const finding = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('national-total-differs'), difference: figures }),
  z.object({ kind: z.literal('national-row-missing') }),
  z.object({ kind: z.literal('quarter-not-over'), period }),
  z.object({ kind: z.literal('member-missing'), region, municipality }),
  z.object({
    kind: z.literal('implausible-change'),
    code: place,
    what: z.enum(['halved', 'doubled', 'columns-swapped', 'became-zero']),
    from: people,
    to: people,
    comparedWith: z.string(),
  }),
]);

const content = {
  id: z.string(),
  scope: z.union([region, country]),
  rows: z.array(row),
  source: z.object({ file: z.string(), sha256: z.string() }),
  findings: z.array(finding),
};

const edition = z.union([
  z.object({ ...content, period, before: z.null(), because: z.null() }),
  z.object({ ...content, period: z.null(), before: period, because: z.string() }),
]);

/** An edition that waited as JSON for *Importeren*. */
export function readEdition(json: string): Edition {
  return edition.parse(JSON.parse(json));
}
