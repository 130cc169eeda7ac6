import type { Language } from '../../domain/language.ts';
import type { Message } from '../../domain/message.ts';
import { refusal } from '../../present/surfaces/notices.ts';
import type { SlackDeps } from '../deps.ts';
import { postBlocks } from '../replies/posting.ts';
import { replyPrivately } from '../replies/private-reply.ts';
import { isHome, type RequestContext } from '../request-context.ts';
import { refusalCode } from '../transport/failed-call.ts';
import { refusalOf } from './people.ts';

/** Something a person changes for a channel. */
export interface Change {
  readonly channel: string;
  /** Visible in the channel; names who did it. */
  readonly notice: Message;
  readonly store: () => Promise<unknown>;
  /** For the person alone; null when the notice says enough. */
  readonly reply: Message | null;
}

/** For full members only. The notice comes first: it proves that the bot can post there, else nothing is stored. */
export async function startSomething(
  deps: SlackDeps,
  at: RequestContext,
  language: Language,
  change: Change,
): Promise<void> {
  const why = await refusalOf(at);
  if (why !== null) return tellAsker(deps, at, language, refusal(language, why));
  await postBlocks(at, destination(at, change.channel), change.notice);
  await change.store();
  if (change.reply !== null) await tellAsker(deps, at, language, change.reply);
}

/** For anyone in the channel, also where the bot can no longer post. */
export async function stopSomething(
  deps: SlackDeps,
  at: RequestContext,
  language: Language,
  change: Change,
): Promise<void> {
  await change.store();
  await postBlocks(at, destination(at, change.channel), change.notice).catch((error: unknown) => {
    if (refusalCode(error) === null) throw error;
    deps.log.info({ code: refusalCode(error) }, 'the channel could not be told that something stopped');
  });
  if (change.reply !== null && !isHome(at)) await tellAsker(deps, at, language, change.reply);
}

/** Tells the person alone. */
export async function tellAsker(
  deps: SlackDeps,
  at: RequestContext,
  language: Language,
  message: Message,
): Promise<void> {
  await replyPrivately(deps, at, { draw: async () => message, language, replace: false });
}

/** The language everyone in the channel reads. */
export async function channelLanguage(
  deps: SlackDeps,
  at: RequestContext,
  channel: string,
  reader: Language,
): Promise<Language> {
  return (await deps.state.channels.get({ workspace: at.workspace, channel }))?.language ?? reader;
}

function destination(at: RequestContext, channel: string) {
  return { channel, thread: channel === at.channel ? at.thread : null };
}
