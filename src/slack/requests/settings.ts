import type { Language } from '../../domain/language.ts';
import type { SettingsRequest } from '../../domain/request.ts';
import {
  channelLanguageNotice,
  channelLanguageReply,
  forgetHow,
  forgottenReply,
  myLanguageReply,
  settingsPanel,
} from '../../present/surfaces/settings.ts';
import { wordsOf } from '../../present/words/words.ts';
import { readerLanguage } from '../replies/language.ts';
import type { RequestContext } from '../request-context.ts';
import { type Change, type Decision, type Request, start, tell } from './decision.ts';
import type { Facts } from './facts.ts';

/** `taal engels` and `taal automatisch` set the person's own language, `vergeet mij` forgets; bare it shows the settings. */
export function settings(
  facts: Facts,
  at: RequestContext,
  { spoken }: Request,
  { change }: SettingsRequest,
): Decision {
  if (change.kind === 'forget') return forgetMe(at, spoken.language, spoken.sentence.text);
  if (change.kind === 'none') return tell(spoken.language, panel(facts, spoken.language));
  return setMyLanguage(facts, at, change.kind === 'language' ? change.language : null);
}

function panel({ person, settings, places }: Facts, reader: Language) {
  const words = wordsOf(places, reader);
  return settingsPanel(words, {
    own: person?.language ?? null,
    channel: settings?.language ?? null,
    region: settings?.region == null ? null : words.places.of(settings.region),
  });
}

/** null: the bot chooses again. */
export function setMyLanguage(facts: Facts, at: RequestContext, chosen: Language | null): Decision {
  const change = myLanguage(facts, at, chosen);
  const reader = readerLanguage(change.settings, at.english);
  return tell(reader, myLanguageReply(reader, chosen), [change]);
}

function myLanguage({ person }: Facts, { workspace, user }: RequestContext, language: Language | null) {
  const { locale = null, welcomedAt = null } = person ?? {};
  return {
    kind: 'put-user',
    settings: { workspace, user, language, locale, welcomedAt },
  } satisfies Change;
}

/** null when it is so already. */
export function setChannelLanguage(
  { settings }: Facts,
  at: RequestContext,
  reader: Language,
  chosen: Language | null,
): Decision | null {
  if ((settings?.language ?? null) === chosen) return null;
  const { workspace, channel, user } = at;
  const region = settings?.region ?? null;
  return start(at, reader, {
    channel,
    notice: channelLanguageNotice(chosen ?? 'nl', user, chosen),
    changes: [
      { kind: 'put-channel', settings: { workspace, channel, region, language: chosen, setBy: user } },
    ],
    reply: channelLanguageReply(reader),
  });
}

/** Somebody who asks how it is done, or what it is, does not ask to do it. */
const ASKS_ABOUT_IT = /\?|^\W*(hoe|wat|wanneer|waarom|how|what|when|why|recht op|right to|avg)\b/i;

function forgetMe({ workspace, user }: RequestContext, reader: Language, text: string): Decision {
  if (ASKS_ABOUT_IT.test(text)) return tell(reader, forgetHow(reader));
  return tell(reader, forgottenReply(reader), [{ kind: 'forget-user', workspace, user }]);
}
