import type { State } from '../../domain/state.ts';
import type { Database } from '../database.ts';
import { instant } from '../instant.ts';

export function features({ queries }: Database): State['features'] {
  return {
    lacks: async (workspace) => {
      const rows = await queries
        .selectFrom('lacking_features')
        .select('feature')
        .where('workspace', '=', workspace)
        .orderBy('feature')
        .execute();
      return rows.map((row) => row.feature);
    },
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
