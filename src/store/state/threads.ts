import { readKept } from '../../domain/kept.ts';
import { questionSchema } from '../../domain/question.ts';
import type { State } from '../../domain/state.ts';
import type { Database } from '../database.ts';
import { instant } from '../instant.ts';

export function threads({ queries }: Database): State['threads'] {
  return {
    get: async ({ workspace, channel }, thread, notBefore) => {
      const row = await queries
        .selectFrom('threads')
        .select('question')
        .where('workspace', '=', workspace)
        .where('channel', '=', channel)
        .where('thread', '=', thread)
        .where('at', '>=', instant(notBefore))
        .executeTakeFirst();
      return row === undefined ? null : (readKept(questionSchema, row.question) ?? 'unreadable');
    },
    set: async ({ workspace, channel, thread, question, at }) => {
      const values = { question: JSON.stringify(question), at: instant(at) };
      await queries
        .insertInto('threads')
        .values({ workspace, channel, thread, ...values })
        .onConflict((conflict) => conflict.columns(['workspace', 'channel', 'thread']).doUpdateSet(values))
        .execute();
    },
  };
}
