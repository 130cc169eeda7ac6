import type { Language } from '../domain/language.ts';
import { placeOfCode } from '../present/names.ts';
import {
  channelLanguageNotice,
  channelLanguageReply,
  forgottenReply,
  myLanguageReply,
  settingsPanel,
} from '../present/surfaces/settings.ts';
import { startSomething, tellAsker } from './changes.ts';
import type { SlackDeps } from './deps.ts';
import type { Request } from './requests.ts';
import type { Situation } from './situation.ts';

/** `taal engels` sets the person's own language; bare it shows the settings. */
export async function showOrSetLanguage(
  deps: SlackDeps,
  at: Situation,
  { spoken, answer }: Request,
): Promise<void> {
  const chosen = answer.details.language;
  if (chosen !== null) {
    await setMyLanguage(deps, at, chosen);
    return tellAsker(deps, at, chosen, myLanguageReply(chosen, chosen));
  }
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
  at: Situation,
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
  at: Situation,
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

const FORGET_ME = /^(vergeet (mij|me)|forget me|(wis|verwijder) mijn gegevens|(delete|erase) my data)[.!]?$/i;

/** A request the reader of questions does not need to know: it is about the person, not about figures. */
export function isForgetMe(text: string): boolean {
  return FORGET_ME.test(text.trim());
}

export async function forgetMe(deps: SlackDeps, at: Situation, language: Language): Promise<void> {
  await deps.state.users.forget(at.workspace, at.user);
  await tellAsker(deps, at, language, forgottenReply(language));
}
