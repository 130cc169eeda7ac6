import { unlessAway } from '../../domain/database-away.ts';
import type { Language } from '../../domain/language.ts';
import type { State, UserSettings } from '../../domain/state.ts';
import type { RequestContext } from '../request-context.ts';

/** What is known about who asked what, where. */
export interface LanguageClues {
  /** Chosen in App Home. */
  readonly own: Language | null;
  /** Of the words beyond names, or of the button that was pressed. */
  readonly question: Language | null;
  /** `/coverage` */
  readonly english: boolean;
  readonly audience: 'private' | 'public';
  readonly channel: Language | null;
  /** Slack's locale, such as `en-GB`; null: not known. */
  readonly locale: string | null;
}

/** The order of product.md, "Which language". */
export function chooseLanguage(clues: LanguageClues): Language {
  if (clues.own !== null) return clues.own;
  if (clues.question !== null) return clues.question;
  if (clues.english) return 'en';
  if (clues.audience === 'public') return clues.channel ?? 'nl';
  return clues.locale === null ? 'nl' : languageOfLocale(clues.locale);
}

/** The language of something for this person alone that answers no sentence. */
export function readerLanguage(person: UserSettings | null, english: boolean): Language {
  return chooseLanguage({
    own: person?.language ?? null,
    question: null,
    english,
    audience: 'private',
    channel: null,
    locale: person?.locale ?? null,
  });
}

export type LanguageOf = (at: Pick<RequestContext, 'workspace' | 'user' | 'english'>) => Promise<Language>;

export function languageOf({ users }: Pick<State, 'users'>): LanguageOf {
  return async ({ workspace, user, english }) =>
    readerLanguage(await unlessAway(users.get(workspace, user), null), english);
}

/** Somebody whose Slack is in neither language is more likely to read English. */
function languageOfLocale(locale: string): Language {
  return locale.startsWith('nl') ? 'nl' : 'en';
}
