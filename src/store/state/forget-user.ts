import type { WorkspaceId } from '../../domain/state.ts';
import type { Queries } from '../database.ts';

/** Deletes what is of one person; what they set up for a channel becomes the channel's. */
export async function forgetUser(queries: Queries, workspace: WorkspaceId, user: string): Promise<void> {
  const theirs = queries.selectFrom('threads').select('channel');
  await queries
    .deleteFrom('threads')
    .where('workspace', '=', workspace)
    // The last question of a direct message is kept under the person's id, which tells which channel that is.
    .where('channel', 'in', theirs.where('workspace', '=', workspace).where('thread', '=', user))
    .execute();
  for (const table of ['users', 'misreadings', 'pending_imports'] as const) {
    await queries.deleteFrom(table).where('workspace', '=', workspace).where('user_id', '=', user).execute();
  }
  for (const table of ['channels', 'targets', 'thresholds'] as const) {
    await queries
      .updateTable(table)
      .set({ set_by: '' })
      .where('workspace', '=', workspace)
      .where('set_by', '=', user)
      .execute();
  }
  await queries
    .updateTable('subscriptions')
    .set({ created_by: '' })
    .where('workspace', '=', workspace)
    .where('created_by', '=', user)
    .execute();
  // The id stays, so that the event is not answered twice; what was written goes.
  await queries
    .updateTable('events')
    .set({ payload: '' })
    .where('workspace', '=', workspace)
    .where('payload', 'like', `%"${user}"%`)
    .execute();
  await forgetImporter(queries, `${workspace}:${user}`);
}

/** The history of editions keeps that somebody in Slack did it, not who. */
async function forgetImporter(queries: Queries, importer: string): Promise<void> {
  await queries
    .updateTable('edition_versions')
    .set({ imported_by: 'slack' })
    .where('imported_by', '=', importer)
    .execute();
  await queries
    .updateTable('edition_versions')
    .set({ ended_by: 'slack' })
    .where('ended_by', '=', importer)
    .execute();
}
