import type { KnownBlock, StaticSelect } from '@slack/types';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import type { Message } from '../../domain/message.ts';
import type { Place } from '../../domain/place.ts';
import { context, section } from '../blocks/mrkdwn.ts';
import { surfaceWords } from '../surfaces.ts';
import type { Words } from '../words/words.ts';
import { SURFACE_ACTIONS } from './action-ids.ts';
import { mention, option, placeName, plain, said, sentence } from './parts.ts';

/** The value of "automatic" in a language menu. */
const AUTOMATIC = 'auto';

export interface SettingsShown {
  readonly own: Language | null;
  readonly channel: Language | null;
  readonly region: Place | null;
}

/** Language of the person and of the channel, each with a menu. */
export function settingsPanel(words: Words, shown: SettingsShown): Message {
  const { settings } = surfaceWords(words.language);
  const region = shown.region === null ? settings.noRegion : settings.region(placeName(shown.region, words));
  return sentence(settings.title, [
    languageBlock(words.language, settings.mine, SURFACE_ACTIONS.myLanguage, shown.own),
    languageBlock(words.language, settings.channel, SURFACE_ACTIONS.channelLanguage, shown.channel),
    context(region),
  ]);
}

/** A menu of languages beside its label. */
export function languageBlock(
  language: Language,
  label: string,
  actionId: string,
  chosen: Language | null,
): KnownBlock {
  const { settings } = surfaceWords(language);
  const options = [
    option(settings.automatic, AUTOMATIC),
    ...LANGUAGES.map((each) => option(settings.languages[each], each)),
  ];
  const initial = options.find(({ value }) => value === (chosen ?? AUTOMATIC));
  const accessory: StaticSelect = {
    type: 'static_select',
    action_id: actionId,
    placeholder: plain(label),
    options,
    ...(initial === undefined ? {} : { initial_option: initial }),
  };
  return { ...section(label), accessory };
}

export function myLanguageReply(language: Language, chosen: Language | null): Message {
  const { settings } = surfaceWords(language);
  return sentence(chosen === null ? settings.mineCleared : settings.mineSet(settings.languages[chosen]));
}

export function channelLanguageNotice(language: Language, who: string, chosen: Language | null): Message {
  const { settings } = surfaceWords(language);
  const name = chosen === null ? settings.automatic : settings.languages[chosen];
  return said(settings.channelSet(mention(who), name));
}

export function channelLanguageReply(language: Language): Message {
  return sentence(surfaceWords(language).settings.channelDone);
}

/** For who asks about it: what to type. */
export function forgetHow(language: Language): Message {
  return sentence(surfaceWords(language).forget.how);
}

export function forgottenReply(language: Language): Message {
  return sentence(surfaceWords(language).forget.done);
}
