import { sql } from 'kysely';
import type { Queries } from '../database.ts';

/** A thread keeps what was said so far; before, only its last question. */
export async function up(queries: Queries): Promise<void> {
  await sql`update threads set question =
    '{"understood":' || question || ',"pending":null,"subjects":[],"shown":[]}'`.execute(queries);
  await queries.schema.alterTable('threads').renameColumn('question', 'talk').execute();
}
