import type BetterSqlite3 from 'better-sqlite3';
import { sql } from 'kysely';
import { z } from 'zod';
import { openDatabase } from './database.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/list.ts';

/** What a database is made of, but for how it was written down. */
const SHAPE = `
  select m.type as kind, m.name as name, c.name as part, c.type as type, c."notnull" as required, c.pk as key
  from sqlite_master m left join pragma_table_info(m.name) c on m.type = 'table'
  where m.name not like 'sqlite_%'`;

const rowSchema = z.object({
  kind: z.string(),
  name: z.string(),
  part: z.string().nullable(),
  type: z.string().nullable(),
  required: z.number().nullable(),
  key: z.number().nullable(),
});

/** Whether a file has all that a database of ours of this version has, and nothing that acts by itself. */
export async function isOurs(file: BetterSqlite3.Database, version: number): Promise<boolean> {
  if (!Number.isInteger(version) || version < 1) return false;
  const found = linesOf(file.prepare(SHAPE).all());
  const wanted = await shapeOf(version);
  const isActive = [...found].some((line) => /^(trigger|view) /.test(line));
  return !isActive && wanted.isSubsetOf(found);
}

async function shapeOf(version: number): Promise<ReadonlySet<string>> {
  const fresh = openDatabase('sqlite::memory:');
  try {
    await migrate(fresh, MIGRATIONS.slice(0, version));
    const { rows } = await sql.raw(SHAPE).execute(fresh.queries);
    return linesOf(rows);
  } finally {
    await fresh.close();
  }
}

function linesOf(rows: readonly unknown[]): Set<string> {
  return new Set(
    z
      .array(rowSchema)
      .parse(rows)
      .map(({ kind, name, part, type, required, key }) => [kind, name, part, type, required, key].join(' ')),
  );
}
