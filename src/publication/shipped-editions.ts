import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Edition } from '../domain/edition.ts';
import type { Places } from '../domain/places.ts';
import { type CsvContent, readContractCsv } from './contract-csv.ts';
import { type CodedTable, editionRows } from './edition-rows.ts';

const period = z.templateLiteral([
  z.number(),
  '-Q',
  z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
]);
const regionCode = z.templateLiteral(['AM', z.string().regex(/^\d{2}$/)]);
const municipalityCode = z.templateLiteral(['GM', z.string().regex(/^\d{4}$/)]);
const figures = z.object({
  municipalWithProfile: z.number(),
  municipalWithoutProfile: z.number(),
  uwvWithProfile: z.number(),
  uwvWithoutProfile: z.number(),
  total: z.number(),
});
/** An edition with an accepted complaint is not shipped. */
const finding = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('national-total-differs'), difference: figures }),
  z.object({ kind: z.literal('national-row-missing') }),
  z.object({ kind: z.literal('quarter-not-over'), period }),
  z.object({ kind: z.literal('member-missing'), region: regionCode, municipality: municipalityCode }),
  z.object({
    kind: z.literal('implausible-change'),
    code: z.union([municipalityCode, regionCode, z.literal('NL')]),
    what: z.enum(['halved', 'doubled', 'columns-swapped', 'became-zero']),
    from: z.number(),
    to: z.number(),
    comparedWith: z.string(),
  }),
]);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const common = {
  id: z.string().min(1),
  scope: z.union([z.literal('NL'), regionCode]),
  source: z.object({ file: z.string(), sha256 }),
  csvSha256: sha256,
  findings: z.array(finding),
};
const shippedSchema = z.array(
  z.union([
    z.object({ ...common, period, before: z.null(), because: z.null() }),
    z.object({ ...common, period: z.null(), before: period, because: z.string().min(1) }),
  ]),
);

/** The editions the project ships; throws with the file's name when the data is damaged. */
export function loadShippedEditions(folder: string, places: Places): readonly Edition[] {
  const listed: unknown = JSON.parse(readFileSync(join(folder, 'editions.json'), 'utf8'));
  return shippedSchema.parse(listed).map(({ csvSha256, ...edition }) => {
    const file = `${edition.id}.csv`;
    const bytes = readFileSync(join(folder, file));
    // A digit that changed by accident can still be a plausible figure.
    if (createHash('sha256').update(bytes).digest('hex') !== csvSha256)
      throw new Error(`${file} is not the file that editions.json was written for: its SHA-256 differs.`);
    const content = readContractCsv(bytes.toString('utf8'), places);
    if ('kind' in content) throw new Error(`${file}: ${JSON.stringify(content)}`);
    return { ...edition, rows: editionRows(codedTables(content), content.country, content.countryAfter) };
  });
}

function codedTables(content: CsvContent): readonly CodedTable[] {
  return content.tables.flatMap((table) =>
    table.named.map((region) => ({
      ...table,
      region,
      rows: table.rows.flatMap((row) => row.codes.map((code) => ({ code, figures: row.figures }))),
    })),
  );
}
