import type { Editions } from '../../../domain/editions.ts';
import type { Language } from '../../../domain/language.ts';
import type { Message } from '../../../domain/message.ts';
import type { Clock } from '../../../domain/ports.ts';
import type { State } from '../../../domain/state.ts';
import { publicationNotice, storedNotice } from '../../../present/surfaces/import-report.ts';
import { refusal } from '../../../present/surfaces/notices.ts';
import type { Log, SlackSettings } from '../../deps.ts';
import type { Executor } from '../../replies/executor.ts';
import type { LanguageOf } from '../../replies/language.ts';
import { mayImport } from '../../requests/people.ts';
import type { BlockAction } from './block-action.ts';

export interface ImportParts {
  readonly settings: Pick<SlackSettings, 'adminUserIds' | 'slack'>;
  readonly state: Pick<State, 'pendingImports'>;
  readonly editions: Editions;
  readonly clock: Clock;
  readonly log: Log;
  readonly executor: Executor;
  readonly languageOf: LanguageOf;
}

/** *Importeren*: stored, and told. Who may do that can have changed since it was shown. */
export async function storeImport(parts: ImportParts, action: BlockAction): Promise<void> {
  const { workspace, user } = action.at;
  const language = await parts.languageOf(action.at);
  if (!(await mayDecide(parts, action, language))) return;
  const edition = await parts.state.pendingImports.take(action.value, workspace);
  if (edition === null) return replaceReport(parts, action, publicationNotice(language, 'gone'));
  const by = `${workspace}:${user}`;
  const result = await parts.editions.store(edition, by, parts.clock.now().toISOString());
  parts.log.info({ workspace, edition: result.edition, status: result.status }, 'imported');
  const kind = result.status === 'unchanged' ? 'unchanged' : result.replaced ? 'replaced' : 'stored';
  await replaceReport(parts, action, storedNotice(language, kind, result.edition));
}

/** *Niet importeren* */
export async function dismissImport(parts: ImportParts, action: BlockAction): Promise<void> {
  const language = await parts.languageOf(action.at);
  if (!(await mayDecide(parts, action, language))) return;
  await parts.state.pendingImports.take(action.value, action.at.workspace);
  await replaceReport(parts, action, publicationNotice(language, 'dismissed'));
}

/** Whoever it was shown to, as long as they may import; else they are told. */
async function mayDecide(parts: ImportParts, action: BlockAction, language: Language): Promise<boolean> {
  const { workspace, user } = action.at;
  const shownTo = await parts.state.pendingImports.shownTo(action.value, workspace);
  if (shownTo === null) {
    await replaceReport(parts, action, publicationNotice(language, 'gone'));
    return false;
  }
  if (shownTo === user && (await mayImport(parts.settings, action))) return true;
  await parts.executor.tell(action, language, refusal(language, 'notImporter'));
  return false;
}

async function replaceReport({ executor }: ImportParts, action: BlockAction, content: Message) {
  await executor.send(action, { kind: 'replace', content });
}
