import { expect, it } from 'vitest';
import type { Subscription, Target } from '../../src/domain/state.ts';
import type { RequestContext } from '../../src/slack/request-context.ts';
import { linkTo } from '../../src/slack/requests/channel-link.ts';
import type { Decision, Outcome } from '../../src/slack/requests/decision.ts';
import type { Facts } from '../../src/slack/requests/facts.ts';
import { setChannelLanguage, setMyLanguage } from '../../src/slack/requests/settings.ts';
import { subscribeTo } from '../../src/slack/requests/subscribe.ts';
import {
  pauseSubscription,
  resumeSubscription,
  stopSubscription,
} from '../../src/slack/requests/subscriptions.ts';
import { removeGoal } from '../../src/slack/requests/targets.ts';
import { REAL_PLACES } from '../support/real-snapshot.ts';

/** Decisions are values: nothing is stored or sent to make them. */

const at: RequestContext = {
  workspace: 'T1',
  team: 'T1',
  enterprise: null,
  channel: 'C1',
  channelName: null,
  thread: '1.1',
  user: 'U1',
  english: false,
  responseUrl: null,
  messageTs: '',
};
const facts: Facts = {
  places: REAL_PLACES,
  now: new Date('2026-11-23T09:00:00Z'),
  today: '2026-11-23',
  person: null,
  settings: null,
  subscriptions: [],
  recipients: [],
  goals: [],
  newId: () => 'new',
};
const held: Subscription = {
  kind: 'digest',
  id: 's1',
  workspace: 'T1',
  channel: 'C1',
  place: 'GM0983',
  moment: { weekday: 1, hour: 9, minute: 0 },
  timeZone: 'Europe/Amsterdam',
  direct: false,
  language: 'nl',
  createdBy: 'U1',
  createdAt: '2026-11-01T10:00:00.000Z',
  paused: false,
  stoppedBecause: null,
  nextDue: '2026-11-30T08:00:00.000Z',
};
const target: Target = {
  kind: 'target',
  id: 't1',
  workspace: 'T1',
  channel: 'C1',
  place: 'GM0983',
  metric: 'profile_share',
  share: 0.7,
  by: null,
  setBy: 'U1',
};
const next = { due: '2026-11-25T13:15:00.000Z', thisWeekDone: false };
const wanted = {
  channel: 'C1',
  place: 'GM0983',
  moment: { weekday: 3, hour: 14, minute: 15 },
  direct: null,
} as const;

function decided(outcome: Outcome): Decision {
  return 'kind' in outcome ? outcome : outcome.decide(next);
}

const shape = ({ kind, changes, replies }: Decision) => [
  kind,
  changes.map((change) => change.kind),
  replies.map((reply) => reply.kind),
];

it.each<[string, Outcome, ReturnType<typeof shape>]>([
  [
    'a subscription starts',
    subscribeTo(facts, at, 'nl', wanted),
    ['start', ['put-subscription'], ['post', 'private']],
  ],
  [
    'another moment for it',
    subscribeTo({ ...facts, subscriptions: [held], recipients: [held] }, at, 'nl', wanted),
    ['start', ['put-subscription'], ['post', 'private']],
  ],
  [
    'the same again',
    subscribeTo({ ...facts, subscriptions: [held], recipients: [held] }, at, 'nl', {
      ...wanted,
      moment: held.moment,
    }),
    ['tell', [], ['private']],
  ],
  [
    'it stops',
    stopSubscription(facts, at, 'nl', held),
    ['stop', ['remove-subscription'], ['post', 'private']],
  ],
  [
    'it stops in App Home, which shows that itself',
    stopSubscription(facts, { ...at, channel: '' }, 'nl', held),
    ['stop', ['remove-subscription'], ['post']],
  ],
  ['it pauses', pauseSubscription(facts, at, 'nl', held), ['stop', ['pause'], ['post', 'private']]],
  [
    'it pauses already',
    pauseSubscription(facts, at, 'nl', { ...held, paused: true }),
    ['tell', [], ['private']],
  ],
  ['it goes on', resumeSubscription(facts, at, 'nl', held), ['start', ['resume'], ['post']]],
  ['a goal goes', removeGoal(facts, at, 'nl', target), ['stop', ['remove-goal'], ['post', 'private']]],
  ['a channel is linked', linkTo(facts, at, 'nl', 'AM29'), ['start', ['put-channel'], ['post', 'private']]],
  ['an own language', setMyLanguage(facts, at, 'en'), ['tell', ['put-user'], ['private']]],
])('%s', (_, outcome, expected) => {
  expect(shape(decided(outcome))).toEqual(expected);
});

it('says in the thread what was asked there, and elsewhere in the channel itself', () => {
  const to = ({ replies: [notice] }: Decision) => notice?.kind === 'post' && notice.to;
  expect(to(stopSubscription(facts, at, 'nl', held))).toEqual({ channel: 'C1', thread: '1.1' });
  expect(to(stopSubscription(facts, { ...at, channel: '' }, 'nl', held))).toEqual({
    channel: 'C1',
    thread: null,
  });
});

it('keeps who subscribed when, and asks when the next message is due before it decides', () => {
  const outcome = subscribeTo({ ...facts, subscriptions: [held], recipients: [held] }, at, 'nl', wanted);
  expect(outcome).toMatchObject({ subscription: 's1', moment: wanted.moment });
  expect(decided(outcome).changes).toEqual([
    {
      kind: 'put-subscription',
      subscription: { ...held, moment: wanted.moment, nextDue: next.due },
    },
  ]);
});

it('a channel whose language is chosen already is left alone', () => {
  const settings = { workspace: 'T1', channel: 'C1', region: null, language: 'en', setBy: 'U1' } as const;
  expect(setChannelLanguage({ ...facts, settings }, at, 'nl', 'en')).toBeNull();
  expect(setChannelLanguage({ ...facts, settings }, at, 'nl', 'nl')).not.toBeNull();
});
