import type { ownerNl } from './owner-nl.ts';

const REASONS: Readonly<Record<string, string>> = {
  is_archived: 'the channel is archived',
  channel_not_found: 'I can no longer see the channel; type /invite @dekkingsbot there',
  not_in_channel: 'I am no longer in the channel; type /invite @dekkingsbot there',
  missing_scope: 'I may no longer post there; an administrator can install the app again',
  token_revoked: 'I no longer have access to this Slack',
  account_inactive: 'I no longer have access to this Slack',
  invalid_auth: 'I no longer have access to this Slack',
};

export const ownerEn: typeof ownerNl = {
  reason: (code: string) => REASONS[code] ?? `Slack answered “${code}”`,
  stopped: (place: string, channel: string, reason: string) =>
    `The weekly digest of ${place} in ${channel} has stopped: ${reason}. After that you can start it again with /coverage subscribe.`,
  gaveUp: (place: string, channel: string, reason: string) =>
    `The weekly digest of ${place} in ${channel} was not posted this time: ${reason}. I will try again next week.`,
  uncertain: (place: string, channel: string) =>
    `I am not sure whether the weekly digest of ${place} in ${channel} was posted: the connection was lost. Is it there?`,
  skipped: (place: string, channel: string, due: string) =>
    `The weekly digest of ${place} in ${channel} of ${due} was skipped: I was out of reach for more than a day. The next one will be on time.`,
  thereAlready: 'It is there',
  postAfterAll: 'Post it now',
  noted: 'Thank you, I will leave it at that.',
  posting: 'I am posting it now.',
  settled: 'This has been settled already.',
};
