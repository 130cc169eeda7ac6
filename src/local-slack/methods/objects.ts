import { BOT, type Channel, type Person } from '../inhabitants.ts';
import type { JsonObject } from '../json.ts';
import type { Message, State, StoredFile } from '../state.ts';

/** A message as the Web API and events show it. */
export function messageObject(state: State, message: Message, withMetadata: boolean): JsonObject {
  const replies = state.messages.filter(
    (each) =>
      each.threadTs === message.ts &&
      each.channel === message.channel &&
      !each.deleted &&
      each.onlyFor === null,
  );
  return {
    type: 'message',
    user: message.author,
    ts: message.ts,
    text: message.text,
    team: state.channels.get(message.channel)?.team ?? '',
    ...(message.byBot ? { bot_id: BOT.bot, app_id: BOT.app, bot_profile: botProfile() } : {}),
    ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
    ...(message.threadTs !== null ? { thread_ts: message.threadTs } : {}),
    ...(replies.length > 0 ? { thread_ts: message.ts, reply_count: replies.length } : {}),
    ...(message.edited ? { edited: { user: message.author, ts: message.ts } } : {}),
    ...(withMetadata && message.metadata !== null ? { metadata: message.metadata } : {}),
    ...(message.files.length > 0
      ? {
          files: message.files.flatMap((id) => {
            const file = state.files.get(id);
            return file === undefined ? [] : [fileObject(file, '')];
          }),
        }
      : {}),
  };
}

function botProfile(): JsonObject {
  return { id: BOT.bot, app_id: BOT.app, name: BOT.name, deleted: false };
}

/** `origin` is where the file can be fetched with the bot's token. */
export function fileObject(file: StoredFile, origin: string): JsonObject {
  const extension = file.name.split('.').at(-1) ?? '';
  const ready = file.processedAt <= Date.now();
  return {
    id: file.id,
    created: Math.floor(file.createdAt / 1000),
    name: file.name,
    title: file.title,
    mimetype: file.mimetype,
    filetype: extension,
    pretty_type: extension.toUpperCase(),
    user: file.owner,
    user_team: file.team,
    size: file.content.length,
    mode: 'hosted',
    is_external: false,
    is_public: false,
    alt_txt: file.alt,
    url_private: `${origin}/files-pri/${file.team}-${file.id}/${encodeURIComponent(file.name)}`,
    url_private_download: `${origin}/files-pri/${file.team}-${file.id}/download/${encodeURIComponent(file.name)}`,
    channels: file.channels,
    ...(file.mimetype.startsWith('image/') && ready
      ? { thumb_360: `${origin}/thumb/${file.id}`, original_w: 1, original_h: 1 }
      : {}),
  };
}

export function channelObject(channel: Channel): JsonObject {
  return {
    id: channel.id,
    name: channel.kind === 'dm' ? '' : channel.name,
    is_channel: channel.kind === 'public',
    is_group: channel.kind === 'private',
    is_im: channel.kind === 'dm',
    is_private: channel.kind !== 'public',
    is_archived: channel.archived,
    is_member: channel.members.includes(BOT.user),
    context_team_id: channel.team,
    topic: { value: channel.topic, creator: '', last_set: 0 },
  };
}

/** As `users.info` gives it; someone from another organisation is a `is_stranger`. */
export function userObject(person: Person, team: string): JsonObject {
  const home = person.team === team;
  return {
    id: person.id,
    team_id: person.team,
    name: person.handle,
    real_name: person.name,
    deleted: false,
    tz: 'Europe/Amsterdam',
    tz_offset: 3600,
    profile: { real_name: person.name, display_name: person.handle, team: person.team },
    is_bot: false,
    is_app_user: false,
    is_admin: home && person.role === 'admin',
    is_owner: false,
    is_primary_owner: false,
    is_restricted: home && person.role === 'guest',
    is_ultra_restricted: false,
    ...(home ? {} : { is_stranger: true }),
  };
}
