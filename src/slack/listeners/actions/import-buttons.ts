import type { Editions } from '../../../domain/editions.ts';
import type { Message } from '../../../domain/message.ts';
import type { Clock } from '../../../domain/ports.ts';
import type { State } from '../../../domain/state.ts';
import { publicationNotice, storedNotice } from '../../../present/surfaces/import-report.ts';
import type { Log } from '../../deps.ts';
import type { Executor } from '../../replies/executor.ts';
import type { LanguageOf } from '../../replies/language.ts';
import type { BlockAction } from './block-action.ts';

export interface ImportParts {
  readonly state: Pick<State, 'pendingImports'>;
  readonly editions: Editions;
  readonly clock: Clock;
  readonly log: Log;
  readonly executor: Executor;
  readonly languageOf: LanguageOf;
}

/** *Importeren*: stored, and told. */
export async function storeImport(parts: ImportParts, action: BlockAction): Promise<void> {
  const { workspace } = action.at;
  const language = await parts.languageOf(action.at);
  const pending = await parts.state.pendingImports.take(action.value);
  if (pending === null) return replaceReport(parts, action, publicationNotice(language, 'gone'));
  const by = `${workspace}:${pending.user}`;
  const result = await parts.editions.store(pending.edition, by, parts.clock.now().toISOString());
  parts.log.info({ workspace, edition: result.edition, status: result.status }, 'imported');
  const kind = result.status === 'unchanged' ? 'unchanged' : result.replaced ? 'replaced' : 'stored';
  await replaceReport(parts, action, storedNotice(language, kind, result.edition));
}

/** *Niet importeren* */
export async function dismissImport(parts: ImportParts, action: BlockAction): Promise<void> {
  const language = await parts.languageOf(action.at);
  await parts.state.pendingImports.take(action.value);
  await replaceReport(parts, action, publicationNotice(language, 'dismissed'));
}

async function replaceReport({ executor }: ImportParts, action: BlockAction, content: Message) {
  await executor.send(action, { kind: 'replace', content });
}
