import type { Language } from '../domain/language.ts';
import { myLanguageReply } from '../present/surfaces/settings.ts';
import { tellAsker } from './changes.ts';
import type { SlackDeps } from './deps.ts';
import type { Press } from './press.ts';
import { readerLanguage } from './reader-language.ts';
import { setChannelLanguage, setMyLanguage } from './settings.ts';
import { isHome } from './situation.ts';

export async function chooseMyLanguage(deps: SlackDeps, { at, value }: Press): Promise<void> {
  const chosen = languageOf(value);
  await setMyLanguage(deps, at, chosen);
  // App Home is drawn again in the language; elsewhere a sentence says so.
  if (isHome(at)) return;
  const language = await readerLanguage(deps, at);
  await tellAsker(deps, at, language, myLanguageReply(language, chosen));
}

export async function chooseChannelLanguage(deps: SlackDeps, { at, value }: Press): Promise<void> {
  await setChannelLanguage(deps, at, await readerLanguage(deps, at), languageOf(value));
}

function languageOf(value: string): Language | null {
  return value === 'nl' || value === 'en' ? value : null;
}
