import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DELIVERY_AGAIN, DELIVERY_IS_THERE } from '../../src/present/owner-message.ts';
import { SURFACE_ACTIONS } from '../../src/present/surfaces/action-ids.ts';
import { PLAIN_EDITION } from '../publication/plain-print.ts';
import { NOW, subscription } from '../store/fixtures.ts';
import { signedRequest } from '../support/signed-request.ts';
import { openSlack, SIGNING_SECRET, type SlackUnderTest } from './open-slack.ts';

/** A button is worth what the person who presses it may do there now, not what its value says. */
let slack: SlackUnderTest;
beforeAll(async () => {
  slack = await openSlack();
});
afterAll(() => slack.close());

interface Press {
  readonly team?: string;
  readonly user: string;
  readonly channel: string;
  readonly action: string;
  readonly value: string;
}

/** As Slack sends it, with any id in the value. */
async function press({ team = 'T1', user, channel, action, value }: Press): Promise<void> {
  const payload = {
    type: 'block_actions',
    team: { id: team, domain: 'test' },
    user: { id: user, team_id: team },
    channel: { id: channel, name: 'test' },
    container: { type: 'message', message_ts: '1.1', channel_id: channel, is_ephemeral: true },
    trigger_id: '1.1',
    is_enterprise_install: false,
    actions: [{ type: 'button', action_id: action, block_id: 'b', value }],
  };
  const body = `payload=${encodeURIComponent(JSON.stringify(payload))}`;
  await signedRequest(slack.url, body, {
    secret: SIGNING_SECRET,
    type: 'application/x-www-form-urlencoded',
  });
  await new Promise((resolve) => setTimeout(resolve, 400));
}

const editionIds = () => slack.bot.store.editions.snapshot().editions.map(({ id }) => id);

it.each([
  ['a member, to whom it was shown when they were an administrator', 'member', 'member', 'T1'],
  ['a member', 'admin', 'member', 'T1'],
  ['a guest', 'admin', 'guest', 'T1'],
  ['somebody of another workspace', 'admin', 'admin', 'T2'],
] as const)('%s imports nothing, and dismisses nothing', async (_, shownTo, who, team) => {
  const { workspace, bot } = slack;
  const { people } = workspace;
  const id = randomUUID();
  const { pendingImports } = bot.store.state;
  await pendingImports.put(id, 'T1', people[shownTo].id, PLAIN_EDITION, NOW);
  const at = { team, user: people[who].id, channel: workspace.direct(people[who]).id, value: id };
  await press({ ...at, action: SURFACE_ACTIONS.importStore });
  await press({ ...at, action: SURFACE_ACTIONS.importDismiss });
  expect(editionIds()).not.toContain(PLAIN_EDITION.id);
  expect(await pendingImports.shownTo(id, 'T1')).toBe(people[shownTo].id);
});

it('the administrator to whom it was shown imports it, once', async () => {
  const { workspace, bot } = slack;
  const { admin } = workspace.people;
  const id = randomUUID();
  await bot.store.state.pendingImports.put(id, 'T1', admin.id, PLAIN_EDITION, NOW);
  const at = { user: admin.id, channel: workspace.direct(admin).id, value: id };
  await press({ ...at, action: SURFACE_ACTIONS.importStore });
  expect(editionIds()).toContain(PLAIN_EDITION.id);
  expect(await bot.store.state.pendingImports.shownTo(id, 'T1')).toBeNull();
});

it('a digest is not paused or stopped from another channel', async () => {
  const { workspace, bot } = slack;
  const { people, channels } = workspace;
  const { subscriptions } = bot.store.state;
  const kept = subscription('s-here', { channel: channels.noordLimburg.id, createdBy: people.admin.id });
  await subscriptions.put(kept);
  const held = await subscriptions.get(kept.id);
  const { digestPause, digestStop, digestResume } = SURFACE_ACTIONS;
  for (const action of [digestPause, digestResume, digestStop]) {
    await press({ user: people.member.id, channel: channels.landelijk.id, action, value: kept.id });
    expect(await subscriptions.get(kept.id)).toEqual(held);
  }
  await press({
    user: people.member.id,
    channel: channels.noordLimburg.id,
    action: digestStop,
    value: kept.id,
  });
  await expect.poll(() => subscriptions.get(kept.id)).toBeNull();
});

it.each([DELIVERY_IS_THERE, DELIVERY_AGAIN])('%s is for those who were asked', async (action) => {
  const { workspace, bot } = slack;
  const { people, channels } = workspace;
  const { deliveries, subscriptions } = bot.store.state;
  const kept = subscription(`s-${action}`, {
    channel: channels.noordLimburg.id,
    place: action === DELIVERY_AGAIN ? 'AM07' : 'AM09',
    createdBy: people.admin.id,
  });
  await subscriptions.put(kept);
  const id = randomUUID();
  const due = NOW;
  await deliveries.plan({
    id,
    subscription: kept.id,
    occasion: action,
    due,
    notBefore: due,
    notAfter: '2026-11-24T08:00:00.000Z',
  });
  const claimed = (await deliveries.claim('2026-11-23T08:00:01.000Z', 10)).find((each) => each.id === id);
  if (claimed === undefined) throw new Error('nothing claimed');
  await deliveries.settle(id, { ...claimed, state: 'uncertain', error: 'time_out' });
  const { member, admin } = people;
  await press({ user: member.id, channel: workspace.direct(member).id, action, value: id });
  expect((await deliveries.get(id))?.state).toBe('uncertain');
  await press({ user: admin.id, channel: workspace.direct(admin).id, action, value: id });
  await expect.poll(async () => (await deliveries.get(id))?.state).not.toBe('uncertain');
});
