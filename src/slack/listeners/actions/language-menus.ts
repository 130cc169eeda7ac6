import type { Language } from '../../../domain/language.ts';
import { myLanguageReply } from '../../../present/surfaces/settings.ts';
import type { SlackDeps } from '../../deps.ts';
import { readerLanguage } from '../../replies/reader-language.ts';
import { isHome } from '../../request-context.ts';
import { tellAsker } from '../../requests/changes.ts';
import { setChannelLanguage, setMyLanguage } from '../../requests/settings.ts';
import type { BlockAction } from './block-action.ts';

export async function chooseMyLanguage(deps: SlackDeps, { at, value }: BlockAction): Promise<void> {
  const chosen = languageOf(value);
  await setMyLanguage(deps, at, chosen);
  // App Home is drawn again in the language; elsewhere a sentence says so.
  if (isHome(at)) return;
  const language = await readerLanguage(deps, at);
  await tellAsker(deps, at, language, myLanguageReply(language, chosen));
}

export async function chooseChannelLanguage(deps: SlackDeps, { at, value }: BlockAction): Promise<void> {
  await setChannelLanguage(deps, at, await readerLanguage(deps, at), languageOf(value));
}

function languageOf(value: string): Language | null {
  return value === 'nl' || value === 'en' ? value : null;
}
