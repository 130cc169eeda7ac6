import type { State } from '../../domain/state.ts';
import type { Database } from '../database.ts';
import { instant } from '../instant.ts';
import { readTogether } from '../read-together.ts';

export function features({ queries }: Database): State['features'] {
  return {
    lacks: readTogether(async (workspaces) => {
      const rows = await queries
        .selectFrom('lacking_features')
        .select(['workspace', 'feature'])
        .where('workspace', 'in', [...new Set(workspaces)])
        .orderBy('feature')
        .execute();
      const byWorkspace = Map.groupBy(rows, (row) => row.workspace);
      return (workspace) => (byWorkspace.get(workspace) ?? []).map((row) => row.feature);
    }),
    markLacking: async (workspace, feature, at) => {
      const values = { at: instant(at) };
      await queries
        .insertInto('lacking_features')
        .values({ workspace, feature, ...values })
        .onConflict((conflict) => conflict.columns(['workspace', 'feature']).doUpdateSet(values))
        .execute();
    },
  };
}
