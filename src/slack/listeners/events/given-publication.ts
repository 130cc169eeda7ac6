import { randomUUID } from 'node:crypto';
import type { Language } from '../../../domain/language.ts';
import type { Message } from '../../../domain/message.ts';
import {
  type ImportReport,
  LARGEST_FILE,
  type ReadResult,
  readReport,
  refusedReport,
} from '../../../domain/publication.ts';
import {
  importQuestion,
  importRefused,
  type PublicationNotice,
  publicationNotice,
  readingNotice,
} from '../../../present/surfaces/import-report.ts';
import { refusal } from '../../../present/surfaces/notices.ts';
import type { SlackDeps } from '../../deps.ts';
import { postBlocks } from '../../replies/posting.ts';
import { readerLanguage } from '../../replies/reader-language.ts';
import type { RequestContext } from '../../request-context.ts';
import { mayImport } from '../../requests/people.ts';
import { fetchFile } from './fetch-file.ts';
import type { IncomingEvent, SlackFile } from './incoming-event.ts';
import { largestChanges } from './largest-changes.ts';

type GivenFiles = Extract<IncomingEvent, { type: 'message' }>;

/** A file given in a direct message. */
export function isPublication(event: IncomingEvent): event is GivenFiles {
  return event.type === 'message' && event.files.length > 0;
}

/** Reads a publication off the event loop, shows what is in it, and asks before anything is stored. */
export async function readGivenFile(
  deps: SlackDeps,
  at: RequestContext,
  event: GivenFiles,
  begin: () => Promise<void>,
): Promise<void> {
  const language = await readerLanguage(deps, at);
  await begin();
  if (!(await mayImport(deps, at))) {
    await postBlocks(at, { channel: at.channel, thread: at.thread }, refusal(language, 'notImporter'));
    return;
  }
  for (const file of event.files) await readOne(deps, at, language, file);
}

async function readOne(
  deps: SlackDeps,
  at: RequestContext,
  language: Language,
  file: SlackFile,
): Promise<void> {
  const say = (message: Message) => postBlocks(at, { channel: at.channel, thread: at.thread }, message);
  const name = file.name ?? file.id;
  const unfit = unfitReason(file, name);
  if (unfit !== null) return void (await say(publicationNotice(language, unfit)));
  await say(readingNotice(language, name));
  const bytes = await fetchFile(at.client.token ?? '', file, deps.settings.slackApiUrl);
  if (typeof bytes === 'string') return void (await say(publicationNotice(language, bytes)));
  const result = await deps.readPublication({ name, bytes }, { period: null, undated: null, accept: null });
  const report = reportOf(deps, name, result);
  if (result.status === 'refused' || report.status === 'unchanged') {
    return void (await say(importRefused(language, report, deps.places)));
  }
  const { edition } = result;
  const pending = randomUUID();
  const now = deps.clock.now().toISOString();
  await deps.state.pendingImports.put(pending, at.workspace, at.user, edition, now);
  const changes = largestChanges(edition, deps.editions.snapshot());
  await say(importQuestion(language, report, deps.places, changes, pending));
}

function unfitReason({ mimetype, size }: SlackFile, name: string): PublicationNotice | null {
  if (mimetype !== 'application/pdf' && !name.toLowerCase().endsWith('.pdf')) return 'notAPdf';
  return (size ?? 0) > LARGEST_FILE ? 'tooLarge' : null;
}

function reportOf(deps: SlackDeps, file: string, result: ReadResult): ImportReport {
  if (result.status === 'refused') return refusedReport(file, result);
  const held = deps.editions
    .snapshot()
    .editions.find(({ source }) => source.sha256 === result.edition.source.sha256);
  return held === undefined
    ? readReport(file, result, 'would-store')
    : readReport(file, result, 'unchanged', held.id);
}
