import type { AckFn, RespondArguments } from '@slack/bolt';
import type { Language } from '../../domain/language.ts';
import { refusal } from '../../present/surfaces/notices.ts';
import type { DatabaseWatch } from '../deps.ts';
import type { Decision } from '../requests/decision.ts';
import { refusalOf } from '../requests/people.ts';
import { type ChangeParts, storeChange } from '../requests/store-change.ts';
import { refusalCode } from '../transport/failed-call.ts';
import { drawFor } from './fallbacks.ts';
import { hasFiles } from './files.ts';
import { type Content, type PrivateReply, privately, type Reply } from './reply.ts';
import { type Exchange, type SendingParts, sendReply } from './send-reply.ts';

/** The one place where what was decided happens: stored, sent, and told by another way where the first is closed. */
export interface Executor {
  carryOut(exchange: Exchange, decision: Decision): Promise<void>;
  /** Gives the timestamp of what everyone sees; null where that is not known. */
  send(exchange: Exchange, reply: Reply): Promise<string | null>;
  /** Tells the person alone. */
  tell(exchange: Exchange, language: Language, content: Content): Promise<void>;
  /** Answers a command, inside the acknowledgement where that can be. */
  acknowledge(exchange: Exchange, ack: AckFn<string | RespondArguments>, reply: PrivateReply): Promise<void>;
}

export interface ExecutorParts extends SendingParts {
  readonly state: SendingParts['state'] & ChangeParts;
  readonly database: Pick<DatabaseWatch, 'ping'>;
}

export function makeExecutor(parts: ExecutorParts): Executor {
  const send = (exchange: Exchange, reply: Reply) => sendReply(parts, exchange, reply);
  const store = async ({ changes }: Decision) => {
    for (const change of changes) await storeChange(parts.state, change);
  };
  return {
    send,
    async carryOut(exchange, decision) {
      // Nobody reads of a change that cannot be stored.
      if (decision.changes.length > 0) await parts.database.ping();
      const notices = decision.replies.filter(({ kind }) => kind === 'post');
      const others = decision.replies.filter(({ kind }) => kind !== 'post');
      switch (decision.kind) {
        case 'start': {
          const why = await refusalOf(exchange);
          if (why !== null) {
            await send(exchange, privately(decision.language, refusal(decision.language, why)));
            return;
          }
          // It proves that the bot can post there, else nothing is stored.
          for (const notice of notices) await send(exchange, notice);
          await store(decision);
          break;
        }
        case 'stop':
          await store(decision);
          for (const notice of notices) {
            await send(exchange, notice).catch((error: unknown) => {
              const code = refusalCode(error);
              if (code === null) throw error;
              parts.log.info({ code }, 'the channel could not be told that something stopped');
            });
          }
          break;
        case 'tell':
          await store(decision);
          break;
      }
      for (const reply of others) await send(exchange, reply);
    },
    async tell(exchange, language, content) {
      await send(exchange, privately(language, content));
    },
    async acknowledge(exchange, ack, reply) {
      const message = bringsFile(reply.content)
        ? null
        : await drawFor(parts, exchange.at.workspace, reply.content);
      // Slack says nothing when it refuses blocks in an acknowledgement, so only long-known ones go there.
      if (message !== null && !message.newest && !hasFiles(message)) {
        await ack({ response_type: 'ephemeral', text: message.text, blocks: [...message.blocks] });
        return;
      }
      await ack();
      await send(exchange, reply);
    },
  };
}

/** A map of the country takes up to a second to draw the first time, so that is not waited for. */
function bringsFile(content: Content): boolean {
  return 'answer' in content && (content.answer.kind === 'map' || content.answer.kind === 'export');
}
