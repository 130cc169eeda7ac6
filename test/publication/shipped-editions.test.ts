import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHIPPED_EDITIONS_FOLDER } from '../../src/compose/data-folder.ts';
import { codeOfRow, type Edition } from '../../src/domain/edition.ts';
import { addFigures, type Figures, NO_PEOPLE } from '../../src/domain/figures.ts';
import type { HeldEditions, ImportOptions } from '../../src/domain/publication.ts';
import { toContractCsv } from '../../src/publication/contract-csv.ts';
import { loadShippedEditions } from '../../src/publication/shipped-editions.ts';
import { PUBLICATIONS, places } from './places.ts';
import { AS_PRINTED, editionOf, read } from './read.ts';

// The only tests that look at the shipped figures: a quarter that is added is proven here and changes no other test.
const editions = loadShippedEditions(SHIPPED_EDITIONS_FOLDER, places);

it('every file in the folder belongs to an edition', () => {
  const files = ['editions.json', ...editions.map(({ id }) => `${id}.csv`)];
  expect(readdirSync(SHIPPED_EDITIONS_FOLDER).toSorted()).toEqual(files.toSorted());
});

it('editions.json says of each where it comes from, the SHA-256 of its CSV, and nothing else', () => {
  const listed = editions.map(({ id, scope, source, findings, period, before, because }) => {
    const csvSha256 = createHash('sha256').update(csvOf(id)).digest('hex');
    return { id, scope, source, csvSha256, findings, period, before, because };
  });
  const text = readFileSync(join(SHIPPED_EDITIONS_FOLDER, 'editions.json'), 'utf8');
  expect(text).toBe(`${JSON.stringify(listed, null, 2)}\n`);
});

describe.each(editions)('the shipped edition $id', (edition) => {
  const csv = csvOf(edition.id);

  it('is what the importer makes of the text of its source', async () => {
    const file = textOf(edition);
    expect(
      file,
      `test/fixtures/publications/ has no text of ${edition.source.file} (names, figures and headings as printed)`,
    ).toBeDefined();
    const bytes = new Uint8Array(readFileSync(join(PUBLICATIONS, file ?? '')));
    // A dated publication names its quarter itself.
    const options = { ...optionsOf(edition), period: null };
    const imported = editionOf(await read(bytes, { name: file ?? '', options, held: heldBefore(edition) }));
    // The text carries other prose than the publication, so its own hash differs.
    expect({ ...imported, source: edition.source }).toEqual(edition);
    expect(toContractCsv(imported, null, places)).toBe(csv);
  });

  it('passes all checks of an import with the same findings, and is written as an export writes it', async () => {
    const given = { name: `${edition.id}.csv`, options: optionsOf(edition), held: heldBefore(edition) };
    expect({ ...editionOf(await read(csv, given)), source: edition.source }).toEqual(edition);
    expect(toContractCsv(edition, null, places)).toBe(csv);
  });

  it('adds up: each row, each region, and the country but for the difference that is said', () => {
    for (const row of edition.rows) {
      const { total, ...parts } = row.figures;
      expect(
        Object.values(parts).reduce((sum, part) => sum + part, 0),
        codeOfRow(row),
      ).toBe(total);
    }
    const regions = edition.rows.filter(({ level }) => level === 'region');
    for (const row of edition.rows) {
      if (row.level === 'region')
        expect(row.figures, row.region).toEqual(sum(membersIn(edition, row.region)));
      if (row.level === 'country') {
        const said = edition.findings.flatMap((finding) =>
          finding.kind === 'national-total-differs' ? [{ figures: finding.difference }] : [],
        );
        expect(row.figures).toEqual(sum([...regions, ...said]));
      }
    }
  });

  it('has each place once, each member with its region, and all regions when it is of the country', () => {
    const codes = edition.rows.map(codeOfRow);
    expect(new Set(codes).size).toBe(codes.length);
    const regions = edition.rows.flatMap((row) => (row.level === 'region' ? [row.region] : []));
    const wanted = edition.scope === 'NL' ? [...places.regions.keys()] : [edition.scope];
    expect(regions.toSorted()).toEqual(wanted.toSorted());
    for (const row of edition.rows) if (row.level === 'municipality') expect(regions).toContain(row.region);
    expect(edition.rows.filter(({ level }) => level === 'country').length).toBe(
      edition.scope === 'NL' ? 1 : 0,
    );
  });
});

function csvOf(id: string): string {
  return readFileSync(join(SHIPPED_EDITIONS_FOLDER, `${id}.csv`), 'utf8');
}

/** The file with the printed text of the publication; its extension may be another one than the publication's. */
function textOf(edition: Edition): string | undefined {
  return readdirSync(PUBLICATIONS).find((file) => parse(file).name === parse(edition.source.file).name);
}

/** What the person who imported it said. */
function optionsOf(edition: Edition): ImportOptions {
  return edition.period === null
    ? { ...AS_PRINTED, undated: { before: edition.before, because: edition.because } }
    : { ...AS_PRINTED, period: edition.period };
}

/** The editions that were there when it was imported. */
function heldBefore(edition: Edition): HeldEditions {
  const held = editions.slice(0, editions.indexOf(edition));
  return { ids: held.map(({ id }) => id), editions: held };
}

function membersIn(edition: Edition, region: string) {
  return edition.rows.filter((row) => row.level === 'municipality' && row.region === region);
}

function sum(rows: readonly { readonly figures: Figures }[]): Figures {
  return rows.reduce((total, { figures }) => addFigures(total, figures), NO_PEOPLE);
}
