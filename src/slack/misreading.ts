import { randomUUID } from 'node:crypto';
import type { App } from '@slack/bolt';
import { z } from 'zod';
import { misreadingOf, questionOf } from '../present/actions.ts';
import { MISREAD_VIEW } from '../present/surfaces/ids.ts';
import { MISREAD_INPUTS, misreadingModal, misreadingThanks } from '../present/surfaces/misreading.ts';
import type { SlackDeps } from './deps.ts';
import { post } from './posting.ts';
import type { Press } from './press.ts';
import { readerLanguage } from './reader-language.ts';
import type { RecentSentences } from './recent-sentences.ts';
import { placeIds } from './situation.ts';

const metadata = z.object({
  kind: z.enum(['wrong-place', 'wrong-reading', 'wrong-figure']),
  channel: z.string(),
});

/** *Klopt dit niet?*: opens the form, with what was asked as far as that is known. */
export async function openMisreading(deps: SlackDeps, recent: RecentSentences, press: Press): Promise<void> {
  const kind = misreadingOf(press.value);
  if (kind === null) return;
  const { at } = press;
  const language = await readerLanguage(deps, at);
  const question = questionOf(press.blocks);
  const asked = question?.s ?? question?.q ?? recent.recall(at);
  const kept = JSON.stringify({ kind, channel: at.channel });
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
    const ids = placeIds(context);
    const asked = filled(MISREAD_INPUTS.question);
    const reading = await read(deps, { workspace: ids.workspace, channel }, asked);
    await deps.state.misreadings.add({
      id: randomUUID(),
      workspace: ids.workspace,
      user: body.user.id,
      kind,
      text: [asked, filled(MISREAD_INPUTS.comment)].filter((text) => text !== '').join('\n'),
      reading: JSON.stringify(reading),
      edition: deps.editions.snapshot().editions.findLast(({ period }) => period !== null)?.id ?? null,
      at: deps.clock.now().toISOString(),
    });
    const at = {
      ...ids,
      client,
      channel: '',
      channelName: null,
      thread: null,
      user: body.user.id,
      english: false,
      responseUrl: null,
    };
    const language = await readerLanguage(deps, at);
    await post(deps, at, { channel: body.user.id, thread: null }, async () => misreadingThanks(language));
  });
}

async function read(
  deps: SlackDeps,
  id: { readonly workspace: string; readonly channel: string },
  sentence: string,
): Promise<object> {
  const channel = await deps.state.channels.get(id);
  const { answer } = deps.ask(sentence, {
    today: deps.clock.today(),
    channelRegion: channel?.region ?? null,
    previous: null,
    english: false,
    targets: [],
  });
  return answer.reading;
}
