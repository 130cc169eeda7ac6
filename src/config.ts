import { z } from 'zod';
import type { Connection } from './slack/deps.ts';

/** How the bot meets Slack; `local` when no Slack variable is set. */
export type SlackMode = { readonly kind: 'local' } | Connection;

export type Checked<T> =
  | { readonly ok: true; readonly config: T }
  /** One sentence per variable: which, what is wrong, where to get it. */
  | { readonly ok: false; readonly advice: readonly string[] };

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const ADMINS = /^[TE]\w+:[UW]\w+(\s*,\s*[TE]\w+:[UW]\w+)*$/;

const port = z
  .string()
  .regex(/^\d+$/, 'a whole number')
  .transform(Number)
  .pipe(z.number().max(65_535, '0 to 65535'));

/**
 * One row a setting. Its variable follows from its name (`logLevel`: LOG_LEVEL). The text says what is right, after
 * "LOG_LEVEL is not "; `default` is what holds without it.
 */
const settings = z.object({
  databaseUrl: z
    .string()
    .regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/, 'sqlite:PATH or postgres://…')
    .default('sqlite:var/dekkingsbot.sqlite'),
  encryptionKey: z.string().nullable().default(null),
  loadShippedEditions: z
    .enum(['true', 'false'], 'true or false')
    .transform((text) => text === 'true')
    .default(true),
  /** Another Web API than Slack's, for tests; null: Slack's own. */
  slackApiUrl: z.url('a web address (https://…/api/)').nullable().default(null),
  /** null: every address where Slack has to reach the bot, else this machine alone. */
  host: z.string().nullable().default(null),
  port: port.default(3000),
  /** Metrics on a port of their own; null: beside the health pages. */
  metricsPort: port.nullable().default(null),
  /** What who reads the metrics has to bring; null: nothing. */
  metricsToken: z.string().nullable().default(null),
  /** `T…:U…` */
  adminUserIds: z
    .string()
    .regex(ADMINS, 'a list such as T0123:U0456,T0123:U0789')
    .transform((text): readonly string[] => text.split(/\s*,\s*/))
    .default([]),
  /** null: less where a person looks on than where a machine keeps it. */
  logLevel: z
    .enum(LOG_LEVELS, `one of ${LOG_LEVELS.join(', ')}`)
    .nullable()
    .default(null),
});

/** Every setting but how the bot meets Slack. */
export type Settings = Readonly<z.infer<typeof settings>>;

export interface Config extends Settings {
  readonly host: string;
  readonly slack: SlackMode;
}

/** What holds where nothing is set; for who starts the bot without an environment. */
export const DEFAULTS: Settings = settings.parse({});

type Variables = Readonly<Record<string, string | undefined>>;

/** Checks the environment for `serve`. Never prints a value: it could be a token. */
export function readConfig(env: Variables): Checked<Config> {
  const checked = readSettings(env);
  if (!checked.ok) return checked;
  const slack = slackMode(env);
  if ('advice' in slack) return { ok: false, advice: slack.advice };
  const { host } = checked.config;
  const reached = host ?? (isReachedBySlack(slack) ? '0.0.0.0' : '127.0.0.1');
  return { ok: true, config: { ...checked.config, host: reached, slack } };
}

/** In Socket Mode nobody outside has to reach the bot, only whoever looks at its health. */
function isReachedBySlack({ kind }: SlackMode): boolean {
  return kind === 'http' || kind === 'oauth';
}

/** Checks the part of the environment that the command line needs; Slack's variables may be missing. */
export function readSettings(env: Variables): Checked<Settings> {
  const filled = Object.fromEntries(SETTING_NAMES.map((name) => [name, filledIn(env, variableOf(name))]));
  const parsed = settings.safeParse(filled);
  if (parsed.success) return { ok: true, config: parsed.data };
  const advice = parsed.error.issues.map(
    ({ path, message }) => `${variableOf(String(path[0]))} is not ${message}.`,
  );
  return { ok: false, advice };
}

const SETTING_NAMES = Object.keys(settings.shape);

function variableOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** Empty counts as not set. */
function filledIn(env: Variables, variable: string): string | undefined {
  return env[variable]?.trim() || undefined;
}

/** What only Slack or a person can give, and where to get it. */
const WHERE_TO_GET = {
  SLACK_BOT_TOKEN:
    'the "Bot User OAuth Token" (xoxb-…) under OAuth & Permissions of your app on api.slack.com/apps',
  SLACK_APP_TOKEN:
    'an app-level token (xapp-…) with the scope connections:write, under Basic Information of your app on api.slack.com/apps',
  SLACK_SIGNING_SECRET: 'the "Signing Secret" under Basic Information of your app on api.slack.com/apps',
  SLACK_CLIENT_ID: 'the "Client ID" under Basic Information of your app on api.slack.com/apps',
  SLACK_CLIENT_SECRET: 'the "Client Secret" under Basic Information of your app on api.slack.com/apps',
  SLACK_STATE_SECRET: 'a long random text of your own, such as the output of: openssl rand -hex 32',
  ENCRYPTION_KEY: 'a name, a colon and 32 random bytes in base64, such as: k1:$(openssl rand -base64 32)',
} as const;

type Secret = keyof typeof WHERE_TO_GET;

/** Every variable that is read. */
export const VARIABLES: ReadonlySet<string> = new Set([
  ...SETTING_NAMES.map(variableOf),
  ...Object.keys(WHERE_TO_GET),
  'NODE_ENV',
]);

function slackMode(env: Variables): SlackMode | { readonly advice: readonly string[] } {
  const secret = (name: Secret) => filledIn(env, name) ?? null;
  const missing = (names: readonly Secret[]) => ({
    advice: names
      .filter((name) => secret(name) === null)
      .map((name) => `${name} is missing. It is ${WHERE_TO_GET[name]}.`),
  });
  const botToken = secret('SLACK_BOT_TOKEN');
  const appToken = secret('SLACK_APP_TOKEN');
  const signingSecret = secret('SLACK_SIGNING_SECRET');
  const clientId = secret('SLACK_CLIENT_ID');
  const clientSecret = secret('SLACK_CLIENT_SECRET');
  const stateSecret = secret('SLACK_STATE_SECRET');
  const wrongKind = tokenOfWrongKind(botToken, appToken);
  if (wrongKind !== null) return { advice: [wrongKind] };
  if (clientId !== null || clientSecret !== null || stateSecret !== null) {
    if (signingSecret && clientId && clientSecret && stateSecret && secret('ENCRYPTION_KEY')) {
      return { kind: 'oauth', signingSecret, clientId, clientSecret, stateSecret };
    }
    return missing([
      'SLACK_SIGNING_SECRET',
      'SLACK_CLIENT_ID',
      'SLACK_CLIENT_SECRET',
      'SLACK_STATE_SECRET',
      'ENCRYPTION_KEY',
    ]);
  }
  if (appToken !== null) {
    return botToken === null ? missing(['SLACK_BOT_TOKEN']) : { kind: 'socket', botToken, appToken };
  }
  if (signingSecret !== null) {
    return botToken === null ? missing(['SLACK_BOT_TOKEN']) : { kind: 'http', botToken, signingSecret };
  }
  if (botToken !== null) {
    return {
      advice: [
        `SLACK_BOT_TOKEN is set, and a second one is missing. For Socket Mode: SLACK_APP_TOKEN, ${WHERE_TO_GET.SLACK_APP_TOKEN}. Over HTTP: SLACK_SIGNING_SECRET, ${WHERE_TO_GET.SLACK_SIGNING_SECRET}.`,
      ],
    };
  }
  // Somebody who names a database or runs in production means the real thing, not the local Slack.
  if (env['NODE_ENV'] === 'production' || filledIn(env, 'DATABASE_URL')) {
    return missing(['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET']);
  }
  return { kind: 'local' };
}

function tokenOfWrongKind(botToken: string | null, appToken: string | null): string | null {
  if (botToken !== null && !botToken.startsWith('xoxb-')) {
    return `SLACK_BOT_TOKEN does not begin with xoxb-. It is ${WHERE_TO_GET.SLACK_BOT_TOKEN}.`;
  }
  if (appToken !== null && !appToken.startsWith('xapp-')) {
    return `SLACK_APP_TOKEN does not begin with xapp-. It is ${WHERE_TO_GET.SLACK_APP_TOKEN}.`;
  }
  return null;
}
