import type { State } from '../../domain/state.ts';
import type { Database } from '../database.ts';

export function occasions({ queries }: Database): State['occasions'] {
  return {
    isTaken: async (subscription, occasion) => {
      const row = await queries
        .selectFrom('deliveries')
        .select('id')
        .where('subscription', '=', subscription)
        .where('occasion', '=', occasion)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}
