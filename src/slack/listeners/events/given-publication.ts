import { randomUUID } from 'node:crypto';
import type { Editions } from '../../../domain/editions.ts';
import type { Language } from '../../../domain/language.ts';
import type { Message } from '../../../domain/message.ts';
import type { Places } from '../../../domain/places.ts';
import type { Clock } from '../../../domain/ports.ts';
import {
  type ImportReport,
  LARGEST_FILE,
  type ReadResult,
  readReport,
  refusedReport,
} from '../../../domain/publication.ts';
import type { State } from '../../../domain/state.ts';
import {
  importQuestion,
  importRefused,
  type PublicationNotice,
  publicationNotice,
  readingNotice,
} from '../../../present/surfaces/import-report.ts';
import { refusal } from '../../../present/surfaces/notices.ts';
import type { ReadPublication, SlackSettings } from '../../deps.ts';
import type { Executor } from '../../replies/executor.ts';
import type { LanguageOf } from '../../replies/language.ts';
import { type Exchange, here } from '../../replies/send-reply.ts';
import { type ImportSettings, mayImport } from '../../requests/people.ts';
import { fetchFile } from './fetch-file.ts';
import type { IncomingEvent, SlackFile } from './incoming-event.ts';
import { largestChanges } from './largest-changes.ts';

export interface PublicationParts {
  readonly settings: ImportSettings & Pick<SlackSettings, 'slackApiUrl'>;
  readonly state: Pick<State, 'pendingImports'>;
  readonly editions: Editions;
  readonly places: Places;
  readonly clock: Clock;
  readonly readPublication: ReadPublication;
  readonly executor: Executor;
  readonly languageOf: LanguageOf;
}

type GivenFiles = Extract<IncomingEvent, { type: 'message' }>;

/** A file given in a direct message. */
export function isPublication(event: IncomingEvent): event is GivenFiles {
  return event.type === 'message' && event.files.length > 0;
}

/** Has a publication read, shows what is in it, and asks before anything is stored. */
export async function readGivenFile(
  parts: PublicationParts,
  exchange: Exchange,
  event: GivenFiles,
  begin: () => Promise<void>,
): Promise<void> {
  const { at } = exchange;
  const language = await parts.languageOf(at);
  const say = async (content: Message) => {
    await parts.executor.send(exchange, { kind: 'post', to: here(at), content });
  };
  await begin();
  if (!(await mayImport(parts.settings, exchange))) return say(refusal(language, 'notImporter'));
  for (const file of event.files) await readOne(parts, exchange, language, file, say);
}

async function readOne(
  parts: PublicationParts,
  { at, client }: Exchange,
  language: Language,
  file: SlackFile,
  say: (message: Message) => Promise<void>,
): Promise<void> {
  const name = file.name ?? file.id;
  const unfit = unfitReason(file, name);
  if (unfit !== null) return say(publicationNotice(language, unfit));
  await say(readingNotice(language, name));
  const bytes = await fetchFile(client.token ?? '', file, parts.settings.slackApiUrl);
  if (typeof bytes === 'string') return say(publicationNotice(language, bytes));
  const result = await parts.readPublication({ name, bytes }, { period: null, undated: null, accept: null });
  const report = reportOf(parts.editions, name, result);
  if (result.status === 'refused' || report.status === 'unchanged') {
    return say(importRefused(language, report, parts.places));
  }
  const { edition } = result;
  const pending = randomUUID();
  const now = parts.clock.now().toISOString();
  await parts.state.pendingImports.put(pending, at.workspace, at.user, edition, now);
  const changes = largestChanges(edition, parts.editions.snapshot());
  await say(importQuestion(language, report, parts.places, changes, pending));
}

function unfitReason({ mimetype, size }: SlackFile, name: string): PublicationNotice | null {
  if (mimetype !== 'application/pdf' && !name.toLowerCase().endsWith('.pdf')) return 'notAPdf';
  return (size ?? 0) > LARGEST_FILE ? 'tooLarge' : null;
}

function reportOf(editions: Editions, file: string, result: ReadResult): ImportReport {
  if (result.status === 'refused') return refusedReport(file, result);
  const held = editions
    .snapshot()
    .editions.find(({ source }) => source.sha256 === result.edition.source.sha256);
  return held === undefined
    ? readReport(file, result, 'would-store')
    : readReport(file, result, 'unchanged', held.id);
}
