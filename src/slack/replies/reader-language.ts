import type { Language } from '../../domain/language.ts';
import type { SlackDeps } from '../deps.ts';
import type { RequestContext } from '../request-context.ts';
import { chooseLanguage } from './language.ts';

/** The language of something for this person alone that answers no sentence. */
export async function readerLanguage(
  deps: SlackDeps,
  at: Pick<RequestContext, 'workspace' | 'user' | 'english'>,
): Promise<Language> {
  const person = await deps.state.users.get(at.workspace, at.user);
  return chooseLanguage({
    own: person?.language ?? null,
    question: null,
    english: at.english,
    audience: 'private',
    channel: null,
    locale: person?.locale ?? null,
  });
}
