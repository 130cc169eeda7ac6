import { createHash } from 'node:crypto';
import type { State } from '../../domain/state.ts';
import type { Database } from '../database.ts';
import { instant } from '../instant.ts';

export function oauthStates({ queries }: Database): State['oauthStates'] {
  return {
    consume: async (state, at) => {
      const digest = createHash('sha256').update(state).digest('hex');
      const used = await queries
        .insertInto('oauth_states')
        .values({ digest, at: instant(at) })
        .onConflict((conflict) => conflict.doNothing())
        .returning('digest')
        .execute();
      return used.length === 1;
    },
  };
}
