import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { goalsOf } from '../../src/digest/goals.ts';
import type { Edition } from '../../src/domain/edition.ts';
import type { PlaceCode } from '../../src/domain/place.ts';
import { runs } from '../../src/domain/recipient.ts';
import type { Recipient, Subscription } from '../../src/domain/state.ts';
import { nextQuarter } from './next-quarter.ts';
import { MONDAY, openRounds, type Rounds } from './open-rounds.ts';

const WEDNESDAY = '2026-11-25T10:00:00.000Z';
const A_MINUTE_LATER = '2026-11-25T10:01:00.000Z';
const EVENING = '2026-11-25T20:00:00.000Z';
const NEXT_MORNING = '2026-11-26T07:01:00.000Z';
const SECOND_MONDAY = '2026-11-30T08:00:00.000Z';

let rounds: Rounds;
beforeEach(async () => {
  rounds = await openRounds();
  await rounds.at(MONDAY);
});
afterEach(() => rounds.close());

const store = (edition: Edition, at: string) => rounds.bot.store.editions.store(edition, 'cli', at);
const posts = () => rounds.workspace.record(rounds.workspace.channels.noordLimburg).map(({ text }) => text);

const venlo = () => ({
  workspace: 'T1',
  channel: rounds.workspace.channels.noordLimburg.id,
  place: 'GM0983' as const,
  setBy: 'U1SANNE',
});

/** Venlo's UWV-dekking falls to 84,1% in the invented edition. */
async function alert(share: number): Promise<void> {
  await rounds.setGoal({
    ...venlo(),
    kind: 'alert',
    id: `below-${share}`,
    metric: 'uwv_profile_share',
    share,
    side: 'below',
  });
}

describe('a channel without a weekly message', () => {
  it('hears once of an alert that a new edition hits, and nothing else', async () => {
    await alert(0.842);
    await rounds.at(WEDNESDAY);
    expect(posts()).toEqual([]);
    await store(nextQuarter(), WEDNESDAY);
    await rounds.at(A_MINUTE_LATER);
    await rounds.at('2026-11-25T10:03:00.000Z');
    await rounds.at(SECOND_MONDAY);
    expect(posts()).toEqual([
      expect.stringMatching(/^Venlo komt onder de grens van 84,2%: de UWV-dekking is nu 8\d,\d%\.$/),
    ]);
    const [post] = rounds.workspace.record(rounds.workspace.channels.noordLimburg);
    const blocks = JSON.stringify(post?.blocks);
    expect(blocks).toContain('om deze melding is in dit kanaal gevraagd');
    expect(blocks).toContain('Transparantie van klantprofielen, 3e kwartaal 2025');
    expect(blocks).not.toContain('Weekbericht');
  });

  it('hears of a target that is reached', async () => {
    await rounds.setGoal({
      ...venlo(),
      kind: 'target',
      id: 'b',
      metric: 'municipal_profile_share',
      share: 0.36,
      by: null,
    });
    await store(nextQuarter(), WEDNESDAY);
    await rounds.at(A_MINUTE_LATER);
    expect(posts()).toEqual([expect.stringContaining('Venlo heeft het doel van 36% gehaald')]);
  });

  it('hears nothing of an edition that hits nothing, nor of a correction', async () => {
    await alert(0.5);
    await store(nextQuarter(), WEDNESDAY);
    await rounds.at(A_MINUTE_LATER);
    await store(nextQuarter('NL', 2), NEXT_MORNING);
    await rounds.at('2026-11-26T07:03:00.000Z');
    expect(posts()).toEqual([]);
  });

  it('hears it in office hours', async () => {
    await alert(0.842);
    await store(nextQuarter(), EVENING);
    await rounds.at('2026-11-25T20:01:00.000Z');
    expect(posts()).toEqual([]);
    await rounds.at(NEXT_MORNING);
    expect(posts()).toHaveLength(1);
  });

  it('hears within the hour what the weekly message that was ended did not tell yet', async () => {
    const digest = await rounds.subscribe('GM0983', { nextDue: SECOND_MONDAY });
    await alert(0.842);
    await store(nextQuarter(), WEDNESDAY);
    await rounds.at(A_MINUTE_LATER);
    await rounds.bot.store.state.subscriptions.remove(digest.id);
    await rounds.at('2026-11-25T10:30:00.000Z');
    expect(posts()).toEqual([]);
    await rounds.at('2026-11-25T11:01:00.000Z');
    await rounds.at('2026-11-25T13:01:00.000Z');
    expect(posts()).toEqual([expect.stringContaining('Venlo komt onder de grens van 84,2%')]);
  });

  it('hears nothing again once the record of it is cleaned up', async () => {
    await alert(0.842);
    await store(nextQuarter(), WEDNESDAY);
    await rounds.at(A_MINUTE_LATER);
    await rounds.bot.store.state.clean('2028-01-10T10:00:00.000Z');
    await rounds.at('2028-01-10T10:00:00.000Z');
    expect(posts()).toHaveLength(1);
  });

  it('is told by DM when it cannot be posted; setting it again starts it again', async () => {
    await alert(0.842);
    rounds.workspace.archive(rounds.workspace.channels.noordLimburg);
    await store(nextQuarter(), WEDNESDAY);
    await rounds.at(A_MINUTE_LATER);
    await rounds.at('2026-11-25T10:03:00.000Z');
    expect(posts()).toEqual([]);
    const told = rounds.workspace.record().map(({ text }) => text);
    expect(told).toEqual([expect.stringContaining('Er is een doel of waarschuwing van Venlo geraakt')]);
    expect(await rounds.bot.store.state.recipients.running()).toEqual([]);
    await alert(0.842);
    expect(await rounds.bot.store.state.recipients.running()).toHaveLength(1);
  });
});

it('the weekly message tells it where the channel has one, and then nobody else does', async () => {
  await rounds.subscribe('AM29');
  await rounds.at('2026-11-23T08:00:05.000Z');
  await alert(0.842);
  await store(nextQuarter(), WEDNESDAY);
  await rounds.at(A_MINUTE_LATER);
  expect(posts()).toHaveLength(1);
  await rounds.at(SECOND_MONDAY);
  const [first, second, ...more] = rounds.workspace
    .record(rounds.workspace.channels.noordLimburg)
    .map((post) => JSON.stringify(post.blocks));
  expect(first).toContain('Geen nieuwe cijfers');
  expect(more).toEqual([]);
  expect([second]).toEqual([expect.stringContaining('komt onder de grens van 84,2%')]);
});

describe('who tells of a goal', () => {
  const goal = (place: PlaceCode) => ({ place });
  const digest = (place: PlaceCode, paused = false): Subscription => ({
    kind: 'digest',
    id: place,
    workspace: 'T1',
    channel: 'C1',
    place,
    moment: { weekday: 1, hour: 9, minute: 0 },
    timeZone: 'Europe/Amsterdam',
    direct: false,
    language: 'nl',
    createdBy: 'U1',
    createdAt: MONDAY,
    paused,
    stoppedBecause: null,
    nextDue: paused ? null : MONDAY,
  });
  const itself = { kind: 'goals', place: 'GM0983' } as const;

  it.each<readonly [string, readonly Subscription[], PlaceCode, Recipient['kind'], PlaceCode]>([
    ['the digest of the place', [digest('AM29'), digest('GM0983')], 'GM0983', 'digest', 'GM0983'],
    ['the digest of its region', [digest('AM24'), digest('AM29')], 'GM0983', 'digest', 'AM29'],
    ['else the first digest', [digest('AM24'), digest('NL')], 'GM0983', 'digest', 'AM24'],
    ['itself where there is no digest', [], 'GM0983', 'goals', 'GM0983'],
    ['a digest before itself', [digest('NL')], 'GM0983', 'digest', 'NL'],
    ['itself where the only digest is paused', [digest('NL', true)], 'GM0983', 'goals', 'GM0983'],
  ])('%s', (_name, digests, place, kind, expected) => {
    const recipients = [...digests.filter(runs), itself];
    const tells = recipients.filter(
      (one) => goalsOf(one, digests, [goal(place)], rounds.bot.places).length > 0,
    );
    expect(tells.map((one) => [one.place, one.kind])).toEqual([[expected, kind]]);
  });
});
