import { randomUUID } from 'node:crypto';
import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { Answer } from '../../../domain/answer.ts';
import type { EditionId } from '../../../domain/edition.ts';
import type { Ask, Clock } from '../../../domain/ports.ts';
import type { ChannelId, State } from '../../../domain/state.ts';
import { NO_TALK } from '../../../domain/talk.ts';
import { misreadingOf, questionOf } from '../../../present/answer-actions.ts';
import { MISREAD_VIEW } from '../../../present/surfaces/action-ids.ts';
import { MISREAD_INPUTS, misreadingModal, misreadingThanks } from '../../../present/surfaces/misreading.ts';
import type { Executor } from '../../replies/executor.ts';
import type { LanguageOf } from '../../replies/language.ts';
import type { RecentSentences } from '../../replies/recent-sentences.ts';
import { ofPerson } from '../../request-context.ts';
import type { BlockAction } from '../actions/block-action.ts';

const metadata = z.object({
  kind: z.enum(['wrong-place', 'wrong-reading', 'wrong-figure']),
  channel: z.string(),
});

export interface OpenMisreadingParts {
  readonly recent: RecentSentences;
  readonly executor: Executor;
  readonly languageOf: LanguageOf;
}

/** *Klopt dit niet?*: opens the form, with what was asked as far as that is known. */
export async function openMisreading(
  { recent, executor, languageOf }: OpenMisreadingParts,
  action: BlockAction,
): Promise<void> {
  const { at, triggerId } = action;
  const kind = misreadingOf(action.value);
  if (kind === null) return;
  const question = questionOf(action.blocks);
  const asked = question?.s ?? question?.q ?? recent.recall(at);
  const kept = JSON.stringify({ kind, channel: at.channel } satisfies z.input<typeof metadata>);
  const view = misreadingModal(await languageOf(at), kind, asked, kept);
  await executor.send(action, { kind: 'modal', triggerId, view });
}

export interface MisreadingParts {
  readonly ask: Ask;
  readonly state: Pick<State, 'channels' | 'misreadings'>;
  readonly clock: Clock;
  readonly executor: Executor;
  readonly languageOf: LanguageOf;
}

export function registerMisreadings(app: App, parts: MisreadingParts): void {
  app.view(MISREAD_VIEW, async ({ ack, view, body, client, context }) => {
    await ack();
    const { kind, channel } = metadata.parse(JSON.parse(view.private_metadata));
    const filled = (input: string) => view.state.values[input]?.[input]?.value ?? '';
    const at = ofPerson(body.user.id, context);
    const asked = filled(MISREAD_INPUTS.question);
    const answer = await answered(parts, { workspace: at.workspace, channel }, asked);
    await parts.state.misreadings.add({
      id: randomUUID(),
      workspace: at.workspace,
      user: at.user,
      kind,
      text: [asked, filled(MISREAD_INPUTS.comment)].filter((text) => text !== '').join('\n'),
      reading: JSON.stringify(answer.reading),
      edition: editionOf(answer),
      at: parts.clock.now().toISOString(),
    });
    const language = await parts.languageOf(at);
    await parts.executor.tell({ at, client }, language, misreadingThanks(language));
  });
}

async function answered(
  { ask, state, clock }: MisreadingParts,
  id: ChannelId,
  sentence: string,
): Promise<Answer> {
  const channel = await state.channels.get(id);
  const { answer } = ask(sentence, {
    today: clock.today(),
    channelRegion: channel?.region ?? null,
    talk: NO_TALK,
    english: false,
    targets: [],
  });
  return answer;
}

/** The edition whose figures were shown; the newest one of a trend. */
function editionOf(answer: Answer): EditionId | null {
  switch (answer.kind) {
    case 'figures':
      return answer.subject.edition.id;
    case 'comparison':
    case 'ranking':
    case 'map':
    case 'export':
      return answer.edition.id;
    case 'trend':
      return answer.series[0]?.points.at(-1)?.edition.id ?? null;
    default:
      return null;
  }
}
