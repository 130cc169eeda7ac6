import { z } from 'zod';

/** How the bot meets Slack. */
export type SlackMode =
  /** No Slack variable is set: the local Slack. */
  | { readonly kind: 'local' }
  | { readonly kind: 'socket'; readonly botToken: string; readonly appToken: string }
  | { readonly kind: 'http'; readonly botToken: string; readonly signingSecret: string }
  | {
      readonly kind: 'oauth';
      readonly signingSecret: string;
      readonly clientId: string;
      readonly clientSecret: string;
      readonly stateSecret: string;
      readonly encryptionKey: string;
    };

/** What the command line needs: where the figures are. */
export interface StoreConfig {
  readonly databaseUrl: string;
  readonly encryptionKey: string | null;
  readonly loadShippedEditions: boolean;
}

export interface Config extends StoreConfig {
  readonly slack: SlackMode;
  /** Another Web API than Slack's, for tests; null: Slack's own. */
  readonly slackApiUrl: string | null;
  readonly host: string;
  readonly port: number;
  /** Metrics on a port of their own; null: beside the health pages. */
  readonly metricsPort: number | null;
  /** What who reads the metrics has to bring; null: nothing. */
  readonly metricsToken: string | null;
  /** `T…:U…` */
  readonly adminUserIds: readonly string[];
  readonly logLevel: LogLevel;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export type Checked<T> =
  | { readonly ok: true; readonly config: T }
  /** One sentence per variable: which, what is wrong, where to get it. */
  | { readonly ok: false; readonly advice: readonly string[] };

const filled = z
  .string()
  .optional()
  .transform((text) => (text === undefined || text.trim() === '' ? null : text.trim()));

function port(name: string) {
  return z
    .string()
    .regex(/^\d+$/, `${name} is not a whole number.`)
    .transform(Number)
    .pipe(z.number().max(65_535, `${name} is 0 to 65535.`))
    .nullable();
}

const environment = z.object({
  NODE_ENV: filled,
  SLACK_BOT_TOKEN: filled,
  SLACK_APP_TOKEN: filled,
  SLACK_SIGNING_SECRET: filled,
  SLACK_CLIENT_ID: filled,
  SLACK_CLIENT_SECRET: filled,
  SLACK_STATE_SECRET: filled,
  ENCRYPTION_KEY: filled,
  SLACK_API_URL: filled.pipe(
    z.url({ error: 'SLACK_API_URL is not a web address (https://…/api/).' }).nullable(),
  ),
  DATABASE_URL: filled.pipe(
    z
      .string()
      .regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/, 'DATABASE_URL is not sqlite:PATH or postgres://….')
      .nullable(),
  ),
  LOAD_SHIPPED_EDITIONS: filled.pipe(
    z.enum(['true', 'false'], { error: 'LOAD_SHIPPED_EDITIONS is true or false.' }).nullable(),
  ),
  HOST: filled,
  PORT: filled.pipe(port('PORT')),
  METRICS_PORT: filled.pipe(port('METRICS_PORT')),
  METRICS_TOKEN: filled,
  ADMIN_USER_IDS: filled.pipe(
    z
      .string()
      .regex(
        /^[TE]\w+:[UW]\w+(\s*,\s*[TE]\w+:[UW]\w+)*$/,
        'ADMIN_USER_IDS is a list such as T0123:U0456,T0123:U0789.',
      )
      .nullable(),
  ),
  LOG_LEVEL: filled.pipe(
    z.enum(LOG_LEVELS, { error: `LOG_LEVEL is one of ${LOG_LEVELS.join(', ')}.` }).nullable(),
  ),
});

type Environment = z.infer<typeof environment>;

/** Checks the environment for `serve`. Never prints a value: it could be a token. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Checked<Config> {
  const parsed = environment.safeParse(env);
  if (!parsed.success) return { ok: false, advice: parsed.error.issues.map((issue) => issue.message) };
  const slack = slackMode(parsed.data);
  if ('advice' in slack) return { ok: false, advice: slack.advice };
  const { data } = parsed;
  return {
    ok: true,
    config: {
      ...storeConfig(data),
      slack,
      slackApiUrl: data.SLACK_API_URL,
      host: data.HOST ?? (isReachedBySlack(slack) ? '0.0.0.0' : '127.0.0.1'),
      port: data.PORT ?? 3000,
      metricsPort: data.METRICS_PORT,
      metricsToken: data.METRICS_TOKEN,
      adminUserIds: data.ADMIN_USER_IDS?.split(',').map((id) => id.trim()) ?? [],
      logLevel: data.LOG_LEVEL ?? (slack.kind === 'local' ? 'warn' : 'info'),
    },
  };
}

/** In Socket Mode nobody outside has to reach the bot, only whoever looks at its health. */
function isReachedBySlack({ kind }: SlackMode): boolean {
  return kind === 'http' || kind === 'oauth';
}

/** Checks the part of the environment that the command line needs; Slack's variables may be missing. */
export function readStoreConfig(env: Readonly<Record<string, string | undefined>>): Checked<StoreConfig> {
  const parsed = environment.safeParse(env);
  if (!parsed.success) return { ok: false, advice: parsed.error.issues.map((issue) => issue.message) };
  return { ok: true, config: storeConfig(parsed.data) };
}

function storeConfig(env: Environment): StoreConfig {
  return {
    databaseUrl: env.DATABASE_URL ?? 'sqlite:var/dekkingsbot.sqlite',
    encryptionKey: env.ENCRYPTION_KEY,
    loadShippedEditions: env.LOAD_SHIPPED_EDITIONS !== 'false',
  };
}

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

type SlackVariable = keyof typeof WHERE_TO_GET;

function slackMode(env: Environment): SlackMode | { readonly advice: readonly string[] } {
  const missing = (names: readonly SlackVariable[]) => ({
    advice: names
      .filter((name) => env[name] === null)
      .map((name) => `${name} is missing. It is ${WHERE_TO_GET[name]}.`),
  });
  const {
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_CLIENT_ID: clientId,
    SLACK_CLIENT_SECRET: clientSecret,
    SLACK_STATE_SECRET: stateSecret,
    ENCRYPTION_KEY: encryptionKey,
  } = env;
  const wrongKind = tokenOfWrongKind(botToken, appToken);
  if (wrongKind !== null) return { advice: [wrongKind] };
  if (clientId !== null || clientSecret !== null || stateSecret !== null) {
    if (signingSecret && clientId && clientSecret && stateSecret && encryptionKey) {
      return { kind: 'oauth', signingSecret, clientId, clientSecret, stateSecret, encryptionKey };
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
  if (env.NODE_ENV === 'production' || env.DATABASE_URL !== null) {
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
