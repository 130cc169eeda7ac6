import type { AllMiddlewareArgs, App, SlackCommandMiddlewareArgs } from '@slack/bolt';
import type { Message } from '../../../domain/message.ts';
import { NO_TALK } from '../../../domain/talk.ts';
import type { SlackDeps } from '../../deps.ts';
import { askAt, type Spoken } from '../../replies/ask-at.ts';
import type { LearnLocale } from '../../replies/locale.ts';
import { takesNewest } from '../../replies/newest-blocks.ts';
import { replyPrivately } from '../../replies/private-reply.ts';
import { readable } from '../../replies/readable.ts';
import type { RecentSentences } from '../../replies/recent-sentences.ts';
import { placeIds, type RequestContext } from '../../request-context.ts';
import { carryOut, requestOf } from '../../requests/carry-out.ts';
import { channelTurn, type Mutex } from '../../transport/mutex.ts';

const COMMANDS = ['/dekking', '/coverage'] as const;

export interface CommandTools {
  readonly learnLocale: LearnLocale;
  readonly recent: RecentSentences;
  readonly mutex: Mutex;
}

type CommandArgs = SlackCommandMiddlewareArgs & AllMiddlewareArgs;

export function registerCommands(app: App, deps: SlackDeps, tools: CommandTools): void {
  for (const command of COMMANDS) app.command(command, (args) => answerCommand(deps, tools, args));
}

/** A look-up of long-known blocks goes inside the acknowledgement: no second request. */
async function answerCommand(deps: SlackDeps, tools: CommandTools, args: CommandArgs): Promise<void> {
  const { command, ack } = args;
  const at = contextOf(args);
  const text = await readable(deps, at, command.text ?? '');
  const spoken = await askAt(deps, at, {
    text,
    surface: 'command',
    talk: NO_TALK,
    audience: 'private',
    askedBy: null,
    language: null,
  });
  const request = requestOf(spoken);
  if (request !== null) {
    await ack();
    await tools.mutex(channelTurn(at), () => carryOut(deps, at, request));
    return;
  }
  const message = bringsFile(spoken) ? null : await spoken.draw(await takesNewest(deps, at.workspace));
  if (message !== null && fitsInAcknowledgement(message)) {
    await ack({ response_type: 'ephemeral', text: message.text, blocks: [...message.blocks] });
  } else {
    await ack();
    await replyPrivately(deps, at, { draw: spoken.draw, language: spoken.language, replace: false });
  }
  tools.recent.keep(at, text);
  await tools.learnLocale(at, spoken.locale);
}

function contextOf({ command, client, context }: CommandArgs): RequestContext {
  return {
    ...placeIds(context),
    client,
    channel: command.channel_id ?? '',
    channelName: command.channel_name ?? null,
    thread: null,
    user: command.user_id,
    english: command.command === '/coverage',
    responseUrl: command.response_url ?? null,
  };
}

/** A map of the country takes up to a second to draw the first time, so that is not waited for. */
function bringsFile({ asked }: Spoken): boolean {
  return asked.answer.kind === 'map' || asked.answer.kind === 'export';
}

/** Slack says nothing when it refuses blocks in an acknowledgement, so only long-known ones go there. */
function fitsInAcknowledgement(message: Message): boolean {
  return !message.newest && message.picture === null && message.attachment === null;
}
