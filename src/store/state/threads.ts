import type { State } from '../../domain/state.ts';
import type { Database } from '../database.ts';
import { instant } from '../instant.ts';
import { readQuestion, writeQuestion } from '../question-json.ts';

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
      return row === undefined ? null : readQuestion(row.question);
    },
    set: async ({ workspace, channel, thread, question, at }) => {
      const values = { question: writeQuestion(question), at: instant(at) };
      await queries
        .insertInto('threads')
        .values({ workspace, channel, thread, ...values })
        .onConflict((conflict) => conflict.columns(['workspace', 'channel', 'thread']).doUpdateSet(values))
        .execute();
    },
  };
}
