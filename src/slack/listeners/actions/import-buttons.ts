import type { Message } from '../../../domain/message.ts';
import { publicationNotice, storedNotice } from '../../../present/surfaces/import-report.ts';
import type { SlackDeps } from '../../deps.ts';
import { readEdition } from '../../edition-json.ts';
import { postBlocks } from '../../replies/posting.ts';
import { readerLanguage } from '../../replies/reader-language.ts';
import { isGone } from '../../transport/failed-call.ts';
import { respondTo, sendPatiently } from '../../transport/sending.ts';
import type { BlockAction } from './block-action.ts';

/** *Importeren*: stored, and told. */
export async function storeImport(deps: SlackDeps, press: BlockAction): Promise<void> {
  const { at } = press;
  const language = await readerLanguage(deps, at);
  const pending = await deps.state.pendingImports.take(press.value);
  if (pending === null) return replaceReport(press, publicationNotice(language, 'gone'));
  const edition = readEdition(pending.edition);
  const by = `${at.workspace}:${pending.user}`;
  const result = await deps.editions.store(edition, by, deps.clock.now().toISOString());
  deps.log.info({ workspace: at.workspace, edition: result.edition, status: result.status }, 'imported');
  const kind = result.status === 'unchanged' ? 'unchanged' : result.replaced ? 'replaced' : 'stored';
  await replaceReport(press, storedNotice(language, kind, result.edition));
}

/** *Niet importeren* */
export async function dismissImport(deps: SlackDeps, press: BlockAction): Promise<void> {
  const language = await readerLanguage(deps, press.at);
  await deps.state.pendingImports.take(press.value);
  await replaceReport(press, publicationNotice(language, 'dismissed'));
}

async function replaceReport({ at }: BlockAction, message: Message): Promise<void> {
  const { text, blocks } = message;
  try {
    if (at.responseUrl !== null) {
      const url = at.responseUrl;
      return await sendPatiently(() => respondTo(url, { replace_original: true, text, blocks }));
    }
  } catch (error) {
    if (!isGone(error)) throw error;
  }
  await postBlocks(at, { channel: at.channel, thread: at.thread }, message);
}
