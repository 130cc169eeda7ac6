import type { Figures } from '../domain/figures.ts';
import type { RegionCode } from '../domain/place.ts';
import type { Draft, DraftRow, DraftTable } from './draft.ts';
import { type Line, textOf } from './line.ts';
import type { NameIndex } from './name-index.ts';
import { nameKey } from './name-key.ts';
import { periodsIn } from './period-in-text.ts';
import { type RegisterFound, registersIn } from './register-in-text.ts';
import type { TableRow } from './table-row.ts';

interface Block {
  readonly rows: readonly TableRow[];
  readonly total: TableRow | null;
}

/** Groups rows into the tables of regions: a table ends with its total. */
export function draftOf(lines: readonly Line[], rows: readonly TableRow[], index: NameIndex): Draft {
  const all = blocksOf(rows.filter((row) => row.label?.kind !== 'country'));
  const country = rows.findLast((row) => row.label?.kind === 'country') ?? totalOfAll(all);
  const blocks = all.filter((block) => block.rows.length > 0 || block.total !== country);
  const registers = registersIn(lines);
  const tables = blocks.map((block, at) =>
    tableOf(block, blocks[at - 1], blocks[at + 1], lines, registers, index),
  );
  return {
    tables,
    country: country ? { figures: figuresOf(country.numbers), at: country.line.at, register: null } : null,
    countryAfter: country ? blocks.filter((block) => lastIndex(block) < country.index).length : 0,
    periods: periodsIn(lines, index),
  };
}

/** Of tables one after the other: a total that has no rows of its own is that of the country. */
function totalOfAll(blocks: readonly Block[]): TableRow | undefined {
  const [own, ...others] = blocks.filter((block) => block.rows.length === 0);
  const isGeneral = own?.total?.label?.kind === 'total' && own.total.label.regionText === '';
  return isGeneral && others.length === 0 && blocks.length > 2 ? (own.total ?? undefined) : undefined;
}

/** A table begins with its total where the first row is one and no total follows the last. */
function blocksOf(rows: readonly TableRow[]): readonly Block[] {
  const blocks = blocksBelow(rows);
  if (blocks[0]?.rows.length !== 0 || blocks.at(-1)?.total !== null) return blocks;
  return blocks.slice(1).map((block, at) => ({ rows: block.rows, total: blocks[at]?.total ?? null }));
}

function blocksBelow(rows: readonly TableRow[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: TableRow[] = [];
  for (const row of rows) {
    const isTotal = row.label?.kind === 'total' || row.label?.kind === 'region';
    if (isTotal) {
      blocks.push({ rows: open, total: row });
      open = [];
    } else open.push(row);
  }
  return open.length > 0 ? [...blocks, { rows: open, total: null }] : blocks;
}

function tableOf(
  block: Block,
  before: Block | undefined,
  after: Block | undefined,
  lines: readonly Line[],
  registers: readonly RegisterFound[],
  index: NameIndex,
): DraftTable {
  const from = before ? lastIndex(before) + 1 : 0;
  const to = after ? firstIndex(after) : lines.length;
  const register =
    registers.find((found) => found.index > lastIndex(block) && found.index < to) ??
    registers.find((found) => found.index >= from && found.index < lastIndex(block));
  return {
    rows: block.rows.map((row) => draftRow(row, index)),
    total: block.total ? { figures: figuresOf(block.total.numbers), at: block.total.line.at } : null,
    named: regionsNamed(block, lines.slice(from, to), index),
    register: register ?? null,
  };
}

function regionsNamed(block: Block, around: readonly Line[], index: NameIndex): readonly RegionCode[] {
  const inRows = [...block.rows, ...(block.total ? [block.total] : [])].flatMap(({ label }) => {
    if (label?.kind === 'region') return [label.region];
    return label?.kind === 'total' || label?.kind === 'municipality'
      ? [index.regions.get(nameKey(label.regionText))]
      : [];
  });
  const inTitles = around.flatMap((line) => {
    const text = textOf(line);
    if (text.length > 80) return [];
    const bare = text
      .replace(/^.*kwartaal\s+\d{4}/i, '')
      .replace(/^\s*\d{1,2}\s+/, '')
      .replace(/^arbeidsmarktregio/i, '');
    return [index.regions.get(nameKey(bare))];
  });
  return [...new Set([...inRows, ...inTitles].filter((region) => region !== undefined))];
}

function draftRow(row: TableRow, index: NameIndex): DraftRow {
  const name = row.label?.kind === 'municipality' ? row.label.name : row.text;
  return {
    name,
    at: row.line.at,
    figures: figuresOf(row.numbers),
    codes: row.label?.kind === 'municipality' ? (index.municipalities.get(nameKey(name)) ?? []) : [],
  };
}

function figuresOf(numbers: readonly number[]): Figures {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = numbers;
  return {
    municipalWithProfile: a,
    municipalWithoutProfile: b,
    uwvWithProfile: c,
    uwvWithoutProfile: d,
    total: e,
  };
}

function firstIndex(block: Block): number {
  return Math.min(...indexes(block));
}

function lastIndex(block: Block): number {
  return Math.max(...indexes(block));
}

function indexes({ rows, total }: Block): readonly number[] {
  return (total ? [...rows, total] : rows).map(({ index }) => index);
}
