import type { Language } from '../../domain/language.ts';
import type { SettingsRequest } from '../../domain/request.ts';
import { placeOfCode } from '../../present/names.ts';
import {
  channelLanguageNotice,
  channelLanguageReply,
  forgetHow,
  forgottenReply,
  myLanguageReply,
  settingsPanel,
} from '../../present/surfaces/settings.ts';
import type { SlackDeps } from '../deps.ts';
import type { Spoken } from '../replies/ask-at.ts';
import { readerLanguage } from '../replies/reader-language.ts';
import type { RequestContext } from '../request-context.ts';
import type { Request } from './carry-out.ts';
import { startSomething, tellAsker } from './changes.ts';

/** `taal engels` and `taal automatisch` set the person's own language, `vergeet mij` forgets; bare it shows the settings. */
export async function settings(
  deps: SlackDeps,
  at: RequestContext,
  request: Request,
  { change }: SettingsRequest,
): Promise<void> {
  if (change.kind === 'forget') return forgetMe(deps, at, request.spoken);
  if (change.kind === 'none') return showSettings(deps, at, request);
  const language = change.kind === 'language' ? change.language : null;
  await setMyLanguage(deps, at, language);
  const reader = await readerLanguage(deps, at);
  await tellAsker(deps, at, reader, myLanguageReply(reader, language));
}

async function showSettings(deps: SlackDeps, at: RequestContext, { spoken }: Request): Promise<void> {
  const [person, channel] = await Promise.all([
    deps.state.users.get(at.workspace, at.user),
    deps.state.channels.get({ workspace: at.workspace, channel: at.channel }),
  ]);
  const panel = settingsPanel(spoken.language, {
    own: person?.language ?? null,
    channel: channel?.language ?? null,
    region: channel?.region == null ? null : placeOfCode(channel.region),
  });
  await tellAsker(deps, at, spoken.language, panel);
}

/** null: the bot chooses again. */
export async function setMyLanguage(
  deps: SlackDeps,
  at: RequestContext,
  language: Language | null,
): Promise<void> {
  const person = await deps.state.users.get(at.workspace, at.user);
  await deps.state.users.set({
    workspace: at.workspace,
    user: at.user,
    language,
    locale: person?.locale ?? null,
    welcomedAt: person?.welcomedAt ?? null,
  });
}

export async function setChannelLanguage(
  deps: SlackDeps,
  at: RequestContext,
  reader: Language,
  chosen: Language | null,
): Promise<void> {
  const id = { workspace: at.workspace, channel: at.channel };
  const settings = await deps.state.channels.get(id);
  if ((settings?.language ?? null) === chosen) return;
  await startSomething(deps, at, reader, {
    channel: at.channel,
    notice: channelLanguageNotice(chosen ?? 'nl', at.user, chosen),
    store: () =>
      deps.state.channels.set({ ...id, region: settings?.region ?? null, language: chosen, setBy: at.user }),
    reply: channelLanguageReply(reader),
  });
}

/** Somebody who asks how it is done, or what it is, does not ask to do it. */
const ASKS_ABOUT_IT = /\?|^\W*(hoe|wat|wanneer|waarom|how|what|when|why|recht op|right to|avg)\b/i;

async function forgetMe(deps: SlackDeps, at: RequestContext, { sentence, language }: Spoken): Promise<void> {
  if (ASKS_ABOUT_IT.test(sentence.text)) return tellAsker(deps, at, language, forgetHow(language));
  await deps.state.users.forget(at.workspace, at.user);
  await tellAsker(deps, at, language, forgottenReply(language));
}
