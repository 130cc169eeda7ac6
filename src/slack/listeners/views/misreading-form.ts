import { randomUUID } from 'node:crypto';
import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { Answer } from '../../../domain/answer.ts';
import type { EditionId } from '../../../domain/edition.ts';
import type { ChannelId } from '../../../domain/state.ts';
import { NO_TALK } from '../../../domain/talk.ts';
import { misreadingOf, questionOf } from '../../../present/actions.ts';
import { MISREAD_VIEW } from '../../../present/surfaces/ids.ts';
import { MISREAD_INPUTS, misreadingModal, misreadingThanks } from '../../../present/surfaces/misreading.ts';
import type { SlackDeps } from '../../deps.ts';
import { post } from '../../replies/posting.ts';
import { readerLanguage } from '../../replies/reader-language.ts';
import type { RecentSentences } from '../../replies/recent-sentences.ts';
import { ofPerson } from '../../request-context.ts';
import type { BlockAction } from '../actions/block-action.ts';

const metadata = z.object({
  kind: z.enum(['wrong-place', 'wrong-reading', 'wrong-figure']),
  channel: z.string(),
});

/** *Klopt dit niet?*: opens the form, with what was asked as far as that is known. */
export async function openMisreading(
  deps: SlackDeps,
  recent: RecentSentences,
  press: BlockAction,
): Promise<void> {
  const kind = misreadingOf(press.value);
  if (kind === null) return;
  const { at } = press;
  const language = await readerLanguage(deps, at);
  const question = questionOf(press.blocks);
  const asked = question?.s ?? question?.q ?? recent.recall(at);
  const kept = JSON.stringify({ kind, channel: at.channel } satisfies z.input<typeof metadata>);
  await at.client.views.open({
    trigger_id: press.triggerId,
    view: misreadingModal(language, kind, asked, kept),
  });
}

export function registerMisreadings(app: App, deps: SlackDeps): void {
  app.view(MISREAD_VIEW, async ({ ack, view, body, client, context }) => {
    await ack();
    const { kind, channel } = metadata.parse(JSON.parse(view.private_metadata));
    const filled = (input: string) => view.state.values[input]?.[input]?.value ?? '';
    const at = ofPerson(body.user.id, client, context);
    const asked = filled(MISREAD_INPUTS.question);
    const answer = await answered(deps, { workspace: at.workspace, channel }, asked);
    await deps.state.misreadings.add({
      id: randomUUID(),
      workspace: at.workspace,
      user: at.user,
      kind,
      text: [asked, filled(MISREAD_INPUTS.comment)].filter((text) => text !== '').join('\n'),
      reading: JSON.stringify(answer.reading),
      edition: editionOf(answer),
      at: deps.clock.now().toISOString(),
    });
    const language = await readerLanguage(deps, at);
    await post(deps, at, { channel: at.user, thread: null }, async () => misreadingThanks(language));
  });
}

async function answered(deps: SlackDeps, id: ChannelId, sentence: string): Promise<Answer> {
  const channel = await deps.state.channels.get(id);
  const { answer } = deps.ask(sentence, {
    today: deps.clock.today(),
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
