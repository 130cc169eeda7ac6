import type { AllMiddlewareArgs, App, SlackCommandMiddlewareArgs } from '@slack/bolt';
import type { Message } from '../domain/message.ts';
import { askAt } from './asking.ts';
import type { SlackDeps } from './deps.ts';
import { type LearnLocale, localeLearner } from './locale.ts';
import { takesNewest } from './newest-blocks.ts';
import { replyPrivately } from './private-reply.ts';
import { type Situation, workspaceOf } from './situation.ts';
import { written } from './written.ts';

export const COMMANDS = ['/dekking', '/coverage'] as const;

export function registerCommands(app: App, deps: SlackDeps): void {
  const learnLocale = localeLearner(deps);
  for (const command of COMMANDS) app.command(command, (args) => answerCommand(deps, learnLocale, args));
}

/** A look-up of long-known blocks goes inside the acknowledgement: no second request. */
async function answerCommand(
  deps: SlackDeps,
  learnLocale: LearnLocale,
  { command, ack, client, context }: SlackCommandMiddlewareArgs & AllMiddlewareArgs,
): Promise<void> {
  const at: Situation = {
    client,
    workspace: workspaceOf(context),
    team: context.teamId ?? null,
    channel: command.channel_id,
    channelName: command.channel_name,
    thread: null,
    user: command.user_id,
    english: command.command === '/coverage',
    responseUrl: command.response_url,
  };
  const { draw, language, locale } = await askAt(deps, at, {
    text: written(command.text ?? ''),
    surface: 'command',
    previous: null,
    audience: 'private',
    buttonLanguage: null,
  });
  const message = await draw(await takesNewest(deps, at.workspace));
  if (fitsInAcknowledgement(message)) {
    await ack({ response_type: 'ephemeral', text: message.text, blocks: [...message.blocks] });
  } else {
    await ack();
    await replyPrivately(deps, at, { draw, language, replace: false });
  }
  await learnLocale(at, locale);
}

/** Slack says nothing when it refuses blocks in an acknowledgement, so only long-known ones go there. */
function fitsInAcknowledgement(message: Message): boolean {
  return !message.newest && message.picture === null && message.attachment === null;
}
