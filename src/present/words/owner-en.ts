import type { ownerNl } from './owner-nl.ts';

const NO_ACCESS = 'I no longer have access to this Slack; an administrator can install the app again';
const NOT_IN_CHANNEL = 'I am not (or no longer) in the channel; type /invite @dekkingsbot there';
const MAY_NOT_POST = 'I may not post in this channel; a Slack administrator can allow it';

const REASONS: Readonly<Record<string, string>> = {
  is_archived: 'the channel is archived; choose another channel or bring this one back',
  channel_not_found: NOT_IN_CHANNEL,
  not_in_channel: NOT_IN_CHANNEL,
  restricted_action: MAY_NOT_POST,
  restricted_action_read_only_channel: MAY_NOT_POST,
  restricted_action_thread_only_channel: MAY_NOT_POST,
  no_permission: MAY_NOT_POST,
  missing_scope: 'I may no longer post here; an administrator can install the app again',
  token_revoked: NO_ACCESS,
  token_expired: NO_ACCESS,
  account_inactive: NO_ACCESS,
  invalid_auth: NO_ACCESS,
  not_authed: NO_ACCESS,
  org_login_required: NO_ACCESS,
  team_access_not_granted: NO_ACCESS,
  ekm_access_denied: NO_ACCESS,
  impossible_moment: 'the day, time or time zone that was set does not exist; choose another moment',
  compose_failed: 'I did not manage to make the message',
};

export const ownerEn: typeof ownerNl = {
  reason: (code: string) => REASONS[code] ?? `Slack answered “${code}”`,
  stopped: (place: string, channel: string, reason: string) =>
    `The weekly message of ${place} in ${channel} has stopped: ${reason}. After that you can start it again with /coverage subscribe.`,
  gaveUp: (place: string, channel: string, reason: string) =>
    `The weekly message of ${place} in ${channel} was not posted this time: ${reason}. I will try again next week.`,
  uncertain: (place: string, channel: string) =>
    `I am not sure whether the weekly message of ${place} in ${channel} was posted: the connection was lost. Is it there?`,
  skipped: (place: string, channel: string, due: string) =>
    `The weekly message of ${place} in ${channel} of ${due} was skipped: I did not manage to post it for a whole day. The next one comes at the usual time.`,
  noFigures: (place: string, channel: string) =>
    `The weekly message of ${place} in ${channel} was skipped: I have no dated figures of ${place}. It comes back as soon as there are some.`,
  goals: {
    stopped: (place: string, channel: string, reason: string) =>
      `A target or alert of ${place} was hit, but I could not say so in ${channel}: ${reason}. After that, set the target or alert there once more and I will keep watch again. How it stands: /coverage ${place}.`,
    gaveUp: (place: string, channel: string, reason: string) =>
      `A target or alert of ${place} was hit, but I could not say so in ${channel}: ${reason}. How it stands: /coverage ${place}.`,
    uncertain: (place: string, channel: string) =>
      `A target or alert of ${place} was hit. I am not sure whether my message about it was posted in ${channel}: the connection was lost. Is it there?`,
    skipped: (place: string, channel: string, due: string) =>
      `There was a new edition on ${due}, but I did not manage to post in ${channel} for a whole day. See with /coverage ${place} how the targets and alerts stand.`,
    noFigures: (place: string, channel: string) =>
      `For the targets and alerts in ${channel} I have no dated figures of ${place}.`,
  },
  thereAlready: 'It is there',
  postAfterAll: 'Post it now',
  noted: 'Thank you, I will leave it at that.',
  posting: 'I am posting it now.',
  settled: 'This has been settled already.',
  runsNoMore: 'This weekly message no longer runs, so I will not post it.',
};
