import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Edition } from '../../src/domain/edition.ts';
import { nextQuarter } from './next-quarter.ts';
import { MONDAY, openRounds, type Rounds } from './open-rounds.ts';

const NEWS = 'Er zijn nieuwe cijfers: die van het 3e kwartaal 2025.';
const NONE = 'Geen nieuwe cijfers deze week';
const CORRECTED = 'De cijfers van het 3e kwartaal 2025 zijn verbeterd.';
const WEDNESDAY = '2026-11-25T10:00:00.000Z';
const SECOND_MONDAY = '2026-11-30T08:00:00.000Z';
const THIRD_MONDAY = '2026-12-07T08:00:00.000Z';

let rounds: Rounds;
beforeEach(async () => {
  rounds = await openRounds();
});
afterEach(() => rounds.close());

const store = (edition: Edition, at: string) => rounds.bot.store.editions.store(edition, 'cli', at);
/** Which of the sentences about news stands in each post, in order. */
const said = () =>
  rounds.workspace.record(rounds.workspace.channels.noordLimburg).map(({ blocks }) => {
    const text = JSON.stringify(blocks);
    return [NEWS, NONE, CORRECTED].filter((sentence) => text.includes(sentence)).join(' + ');
  });

it('the first digest announces nothing, the next one an edition that came in between, and the one after it does not', async () => {
  await rounds.subscribe('AM29');
  await rounds.at(MONDAY);
  await store(nextQuarter(), WEDNESDAY);
  await rounds.at(SECOND_MONDAY);
  await rounds.at(THIRD_MONDAY);
  expect(said()).toEqual([NONE, NEWS, NONE]);
});

it('at once on request, and then not again in the weekly one', async () => {
  await rounds.subscribe('AM29', { direct: true });
  await rounds.at(MONDAY);
  await store(nextQuarter(), WEDNESDAY);
  await rounds.at('2026-11-25T10:01:00.000Z');
  await rounds.at('2026-11-25T10:02:00.000Z');
  await rounds.at(SECOND_MONDAY);
  expect(said()).toEqual([NONE, NEWS, NONE]);
});

it('at once before the first weekly one', async () => {
  await rounds.subscribe('AM29', { direct: true, nextDue: SECOND_MONDAY });
  await store(nextQuarter(), WEDNESDAY);
  await rounds.at('2026-11-25T10:01:00.000Z');
  await rounds.at(SECOND_MONDAY);
  expect(said()).toEqual([NEWS, NONE]);
});

it('at once waits for office hours, and not at all when the weekly one brings it within two hours', async () => {
  await rounds.subscribe('AM29', { direct: true });
  await rounds.at(MONDAY);
  await store(nextQuarter(), '2026-11-25T20:00:00.000Z');
  await rounds.at('2026-11-25T20:01:00.000Z');
  expect(said()).toEqual([NONE]);
  await rounds.at('2026-11-26T07:01:00.000Z');
  expect(said()).toEqual([NONE, NEWS]);
  await store(nextQuarter('AM29'), '2026-11-29T20:00:00.000Z');
  await rounds.at('2026-11-30T07:30:00.000Z');
  await rounds.at(SECOND_MONDAY);
  await rounds.at('2026-11-30T09:00:00.000Z');
  expect(said()).toHaveLength(3);
});

it('a corrected edition is called that, and not announced at once', async () => {
  await rounds.subscribe('AM29', { direct: true });
  await rounds.at(MONDAY);
  await store(nextQuarter(), WEDNESDAY);
  await rounds.at('2026-11-25T10:01:00.000Z');
  await store(nextQuarter('NL', 2), '2026-11-26T10:00:00.000Z');
  await rounds.at('2026-11-26T10:01:00.000Z');
  await rounds.at(SECOND_MONDAY);
  await rounds.at(THIRD_MONDAY);
  expect(said()).toEqual([NONE, NEWS, CORRECTED, NONE]);
});

it('the edition of one region is news there and nowhere else', async () => {
  await rounds.subscribe('AM29');
  await rounds.subscribe('AM24', { channel: rounds.workspace.channels.landelijk.id });
  await rounds.at(MONDAY);
  await store(nextQuarter('AM29'), WEDNESDAY);
  await rounds.at(SECOND_MONDAY);
  expect(said()).toEqual([NONE, NEWS]);
  const elsewhere = rounds.workspace.record(rounds.workspace.channels.landelijk);
  expect(elsewhere).toHaveLength(2);
  expect(JSON.stringify(elsewhere)).not.toContain(NEWS);
});

it('news of a digest that was skipped or came late is told once', async () => {
  await rounds.subscribe('AM29');
  await rounds.at(MONDAY);
  await store(nextQuarter(), WEDNESDAY);
  // Down on the second Monday until Wednesday: skipped.
  await rounds.at('2026-12-02T08:00:00.000Z');
  // On the third Monday down until noon; a correction comes in meanwhile.
  await store(nextQuarter('NL', 2), '2026-12-07T10:00:00.000Z');
  await rounds.at('2026-12-07T11:00:00.000Z');
  await rounds.at('2026-12-14T08:00:00.000Z');
  expect(said()).toEqual([NONE, NEWS, NONE]);
});

it('a goal that a new edition hits is told once, in one digest of the channel', async () => {
  await rounds.subscribe('AM29');
  await rounds.subscribe('GM0983');
  const goal = {
    workspace: 'T1',
    channel: rounds.workspace.channels.noordLimburg.id,
    place: 'GM0983',
    setBy: 'U1SANNE',
  } as const;
  await rounds.setGoal({
    ...goal,
    kind: 'alert',
    id: 'a',
    metric: 'uwv_profile_share',
    share: 0.842,
    side: 'below',
  });
  await rounds.setGoal({
    ...goal,
    kind: 'target',
    id: 'b',
    metric: 'municipal_profile_share',
    share: 0.36,
    by: null,
  });
  await rounds.at(MONDAY);
  await rounds.at('2026-11-23T08:00:05.000Z');
  await store(nextQuarter(), WEDNESDAY);
  await rounds.at(SECOND_MONDAY);
  await rounds.at('2026-11-30T08:00:05.000Z');
  await rounds.at(THIRD_MONDAY);
  await rounds.at('2026-12-07T08:00:05.000Z');
  const texts = rounds.workspace.record().map(({ blocks }) => JSON.stringify(blocks));
  expect(texts).toHaveLength(6);
  const venlo = nextQuarter().rows.find(
    (row) => row.level === 'municipality' && row.municipality === 'GM0983',
  );
  const { municipalWithProfile: a = 0, municipalWithoutProfile: b = 0 } = venlo?.figures ?? {};
  const { uwvWithProfile: c = 0, uwvWithoutProfile: d = 0 } = venlo?.figures ?? {};
  expect(c / (c + d)).toBeLessThan(0.842);
  expect(a / (a + b)).toBeGreaterThan(0.36);
  expect(texts.filter((text) => text.includes('komt onder de grens van'))).toHaveLength(1);
  expect(texts.filter((text) => text.includes('Venlo heeft het doel van 36% gehaald'))).toHaveLength(1);
});
