import { BOT, type Channel, type Person } from './inhabitants.ts';
import { installationOf } from './installing.ts';
import type { JsonObject } from './json.ts';
import { fileObject } from './methods/objects.ts';
import { type Message, newId, newTs, type State } from './state.ts';

/** The outer envelope of the Events API. */
export function eventBody(state: State, event: JsonObject, teamId: string): JsonObject {
  const enterprise = state.teams.get(teamId)?.enterprise ?? null;
  const orgWide = installationOf(state, teamId)?.enterprise ?? false;
  return {
    token: 'local',
    team_id: teamId,
    ...(enterprise === null ? {} : { enterprise_id: enterprise }),
    api_app_id: BOT.app,
    event,
    type: 'event_callback',
    event_id: newId(state, 'Ev'),
    event_time: Math.floor(state.clock.now().getTime() / 1000),
    authorizations: [
      {
        enterprise_id: enterprise,
        team_id: teamId,
        user_id: BOT.user,
        is_bot: true,
        is_enterprise_install: orgWide,
      },
    ],
    is_ext_shared_channel: false,
  };
}

/** The events that a person's message causes: a mention, or a message in a direct message. */
export function messageEvents(
  state: State,
  message: Message,
  channel: Channel,
  person: Person,
  origin: string,
): readonly JsonObject[] {
  const files = message.files.flatMap((id) => {
    const file = state.files.get(id);
    return file === undefined ? [] : [fileObject(file, origin)];
  });
  const common = {
    user: person.id,
    ts: message.ts,
    client_msg_id: `${message.ts}-${person.id}`,
    text: message.text,
    team: person.team,
    user_team: person.team,
    source_team: person.team,
    ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
    channel: channel.id,
    event_ts: message.ts,
    ...(files.length === 0 ? {} : { files, upload: false, subtype: 'file_share' }),
  };
  const scopes = installationOf(state, channel.team)?.scopes ?? new Set<string>();
  if (channel.kind === 'dm') {
    return scopes.has('im:history') ? [{ type: 'message', channel_type: 'im', ...common }] : [];
  }
  const mentioned =
    scopes.has('app_mentions:read') &&
    message.text.includes(`<@${BOT.user}>`) &&
    channel.members.includes(BOT.user);
  const { subtype: _subtype, ...mention } = { subtype: '', ...common };
  return mentioned ? [{ type: 'app_mention', ...mention }] : [];
}

export function homeOpened(
  state: State,
  person: Person,
  channel: Channel,
  tab: 'home' | 'messages',
  view: JsonObject | null,
): JsonObject {
  return {
    type: 'app_home_opened',
    user: person.id,
    channel: channel.id,
    tab,
    ...(view === null ? {} : { view }),
    event_ts: newTs(state),
  };
}

/** Fields that slash commands and interactions share; the values of a command are all text. */
export function teamFields(
  state: State,
  teamId: string,
): { readonly team: JsonObject; readonly enterprise: JsonObject | null; readonly orgWide: boolean } {
  const team = state.teams.get(teamId);
  const enterprise = team?.enterprise ?? null;
  return {
    team: {
      id: teamId,
      domain: team?.domain ?? '',
      ...(enterprise === null ? {} : { enterprise_id: enterprise, enterprise_name: 'Rijksorganisatie' }),
    },
    enterprise: enterprise === null ? null : { id: enterprise, name: 'Rijksorganisatie' },
    orgWide: installationOf(state, teamId)?.enterprise ?? false,
  };
}

/** Outside public channels Slack gives a placeholder instead of the channel's name. */
export function nameInPayload(channel: Channel): string {
  if (channel.kind === 'dm') return 'directmessage';
  return channel.kind === 'private' ? 'privategroup' : channel.name;
}
