import type { AllMiddlewareArgs, App, SlackCommandMiddlewareArgs } from '@slack/bolt';
import type { State } from '../../../domain/state.ts';
import { NO_TALK } from '../../../domain/talk.ts';
import type { AskAt } from '../../replies/ask-at.ts';
import type { Executor } from '../../replies/executor.ts';
import type { LearnLocale } from '../../replies/locale.ts';
import { readable } from '../../replies/readable.ts';
import type { RecentSentences } from '../../replies/recent-sentences.ts';
import { privately } from '../../replies/reply.ts';
import { placeIds, type RequestContext } from '../../request-context.ts';
import type { Requests } from '../../requests/carry-out.ts';
import { isRequest } from '../../requests/decision.ts';
import { channelTurn, type Mutex } from '../../transport/mutex.ts';

const COMMANDS = ['/dekking', '/coverage'] as const;

export interface CommandParts {
  readonly askAt: AskAt;
  readonly executor: Executor;
  readonly requests: Requests;
  readonly mutex: Mutex;
  readonly recent: RecentSentences;
  readonly learnLocale: LearnLocale;
  readonly state: Pick<State, 'channels'>;
}

type CommandArgs = SlackCommandMiddlewareArgs & AllMiddlewareArgs;

export function registerCommands(app: App, parts: CommandParts): void {
  for (const command of COMMANDS) app.command(command, (args) => answerCommand(parts, args));
}

async function answerCommand(parts: CommandParts, args: CommandArgs): Promise<void> {
  const { command, ack, client } = args;
  const at = contextOf(args);
  const exchange = { at, client };
  const text = await readable(parts.state, at, command.text ?? '');
  const spoken = await parts.askAt(at, {
    text,
    surface: 'command',
    talk: NO_TALK,
    audience: 'private',
    askedBy: null,
    language: null,
  });
  if (isRequest(spoken.asked.answer)) {
    await ack();
    await parts.mutex(channelTurn(at), () => parts.requests.carryOut(exchange, spoken));
    return;
  }
  await parts.executor.acknowledge(exchange, ack, privately(spoken.language, spoken.content));
  parts.recent.keep(at, text);
  await parts.learnLocale(exchange, spoken.locale);
}

function contextOf({ command, context }: CommandArgs): RequestContext {
  return {
    ...placeIds(context),
    channel: command.channel_id ?? '',
    channelName: command.channel_name ?? null,
    thread: null,
    user: command.user_id,
    english: command.command === '/coverage',
    responseUrl: command.response_url ?? null,
    messageTs: '',
  };
}
