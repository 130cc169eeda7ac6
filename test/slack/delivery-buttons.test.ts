import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DeliveryState } from '../../src/domain/state.ts';
import { DELIVERY_AGAIN, DELIVERY_IS_THERE, ownerMessage } from '../../src/present/owner-message.ts';
import { wordsOf } from '../../src/present/words/words.ts';
import { openSlack, type SlackUnderTest } from './open-slack.ts';
import { settledAfter, typeCommand } from './settled.ts';

let slack: SlackUnderTest;
beforeAll(async () => {
  slack = await openSlack();
});
afterAll(() => slack.close());

it.each<[string, DeliveryState, string]>([
  [DELIVERY_IS_THERE, 'sent', 'Dank je, dan laat ik het zo.'],
  [DELIVERY_AGAIN, 'planned', 'Ik plaats het nu.'],
])('%s settles a delivery in doubt as %s, once', async (button, state, told) => {
  const { workspace, bot } = slack;
  const { member } = workspace.people;
  const { landelijk } = workspace.channels;
  const { deliveries, subscriptions } = bot.store.state;
  await typeCommand(workspace, member, landelijk, 'abonneer zeeland');
  const [subscription] = await subscriptions.inChannel({ workspace: 'T1', channel: landelijk.id });
  if (subscription === undefined) throw new Error('no subscription');
  const due = '2026-11-23T08:00:00.000Z';
  await deliveries.plan({
    id: randomUUID(),
    subscription: subscription.id,
    occasion: button,
    due,
    notBefore: due,
    notAfter: '2026-11-24T08:00:00.000Z',
  });
  const [delivery] = await deliveries.claim('2026-11-23T08:00:01.000Z', 1);
  if (delivery === undefined) throw new Error('nothing claimed');
  await deliveries.settle(delivery.id, { ...delivery, state: 'uncertain', error: 'time_out' });
  const direct = workspace.direct(member);
  const client = await slack.apps[0]?.clientFor('T1');
  const place = { level: 'region', code: 'AM07', name: 'Zeeland' } as const;
  const news = { kind: 'uncertain', delivery: delivery.id, error: 'time_out' } as const;
  const { text, blocks } = ownerMessage(news, place, subscription, wordsOf(bot.places, 'nl'));
  await client?.chat.postMessage({ channel: member.id, text, blocks: [...blocks] });
  const asked = workspace.record(direct).at(-1);
  if (asked === undefined) throw new Error('not asked');
  await workspace.press(member, asked, button);
  await settledAfter(workspace, member, direct, asked.ts);
  expect((await deliveries.get(delivery.id))?.state).toBe(state);
  await workspace.press(member, asked, DELIVERY_IS_THERE);
  const seen = await settledAfter(workspace, member, direct, asked.ts);
  expect(seen.map((message) => message.text)).toEqual([told, 'Dit is al afgehandeld.']);
});
