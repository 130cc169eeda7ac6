import { sql } from 'kysely';
import type { Queries } from '../database.ts';

export async function up(queries: Queries): Promise<void> {
  const { schema } = queries;
  await schema
    .createTable('counters')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'integer', (column) => column.notNull())
    .execute();
  await sql`insert into counters (name, value) values ('editions', 0)`.execute(queries);

  await schema
    .createTable('edition_versions')
    .addColumn('version', 'integer', (column) => column.primaryKey())
    .addColumn('edition', 'text', (column) => column.notNull())
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('period', 'text')
    .addColumn('before_period', 'text')
    .addColumn('because', 'text')
    .addColumn('source_file', 'text', (column) => column.notNull())
    .addColumn('source_sha256', 'text', (column) => column.notNull())
    .addColumn('findings', 'text', (column) => column.notNull())
    .addColumn('imported_by', 'text', (column) => column.notNull())
    .addColumn('imported_at', 'text', (column) => column.notNull())
    .addColumn('ended_how', 'text')
    .addColumn('ended_because', 'text')
    .addColumn('ended_by', 'text')
    .addColumn('ended_at', 'text')
    .addCheckConstraint('dated_or_bound', sql`(period is null) <> (before_period is null)`)
    .execute();
  // Both databases know partial indexes; an edition is in force once.
  await sql`create unique index edition_in_force on edition_versions (edition) where ended_at is null`.execute(
    queries,
  );
  await schema.createIndex('edition_source').on('edition_versions').column('source_sha256').execute();

  await schema
    .createTable('edition_rows')
    .addColumn('version', 'integer', (column) => column.notNull().references('edition_versions.version'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('level', 'text', (column) => column.notNull())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('region', 'text')
    .addColumn('municipal_with', 'integer', (column) => column.notNull())
    .addColumn('municipal_without', 'integer', (column) => column.notNull())
    .addColumn('uwv_with', 'integer', (column) => column.notNull())
    .addColumn('uwv_without', 'integer', (column) => column.notNull())
    .addColumn('total', 'integer', (column) => column.notNull())
    .addColumn('register', 'integer')
    .addPrimaryKeyConstraint('edition_rows_pk', ['version', 'position'])
    .addUniqueConstraint('edition_rows_once', ['version', 'code'])
    .addCheckConstraint(
      'edition_rows_people',
      sql`municipal_with >= 0 and municipal_without >= 0 and uwv_with >= 0 and uwv_without >= 0 and total >= 0`,
    )
    .execute();
}
