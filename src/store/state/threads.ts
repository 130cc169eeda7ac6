import { readKept } from '../../domain/kept.ts';
import type { State } from '../../domain/state.ts';
import { talkSchema } from '../../domain/talk.ts';
import type { Database } from '../database.ts';
import { instant } from '../instant.ts';

export function threads({ queries }: Database): State['threads'] {
  return {
    get: async ({ workspace, channel }, thread, notBefore) => {
      const row = await queries
        .selectFrom('threads')
        .select('talk')
        .where('workspace', '=', workspace)
        .where('channel', '=', channel)
        .where('thread', '=', thread)
        .where('at', '>=', instant(notBefore))
        .executeTakeFirst();
      return row === undefined ? null : (readKept(talkSchema, row.talk) ?? 'unreadable');
    },
    set: async ({ workspace, channel, thread, talk, at }) => {
      const values = { talk: JSON.stringify(talk), at: instant(at) };
      await queries
        .insertInto('threads')
        .values({ workspace, channel, thread, ...values })
        .onConflict((conflict) => conflict.columns(['workspace', 'channel', 'thread']).doUpdateSet(values))
        .execute();
    },
  };
}
