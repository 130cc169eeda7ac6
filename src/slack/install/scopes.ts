/** What the bot asks for, and why it is needed; the manifest says the same. */
export const BOT_SCOPES = [
  'app_mentions:read',
  'chat:write',
  'commands',
  'files:read',
  'files:write',
  'im:history',
  'users:read',
] as const;

/** Only to find out whether a digest whose sending was cut off is in the channel. */
export const OPTIONAL_SCOPES = ['channels:history', 'groups:history'] as const;
