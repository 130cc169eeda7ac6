import type { ActionValue } from '../../../present/actions.ts';
import { notDeleter } from '../../../present/surfaces/notices.ts';
import type { SlackDeps } from '../../deps.ts';
import { readerLanguage } from '../../replies/reader-language.ts';
import { tellAsker } from '../../requests/changes.ts';
import { isGone, meaningOf } from '../../transport/failed-call.ts';
import { respondTo, sendPatiently } from '../../transport/sending.ts';
import type { BlockAction } from './block-action.ts';

/** Only who asked may take a public answer away. */
export async function deleteAnswer(
  deps: SlackDeps,
  { at, messageTs }: BlockAction,
  value: ActionValue,
): Promise<void> {
  if (value.by !== undefined && value.by !== at.user) {
    const language = await readerLanguage(deps, at);
    return tellAsker(deps, at, language, notDeleter(language, value.by));
  }
  const url = at.responseUrl;
  if (url !== null) {
    const isDone = await sendPatiently(() => respondTo(url, { delete_original: true })).then(
      () => true,
      (error: unknown) => {
        if (!isGone(error)) throw error;
        return false;
      },
    );
    if (isDone) return;
  }
  const remove = () => at.client.chat.delete({ channel: at.channel, ts: messageTs });
  await sendPatiently(remove).catch((error: unknown) => {
    // ActionHandler twice, or taken away by somebody else: it is gone, as wanted.
    if (!meaningOf(error).isSoAlready) throw error;
  });
}
