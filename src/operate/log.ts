import { type DestinationStream, type Logger, pino } from 'pino';

const SECRET_FIELDS = [
  'token',
  'botToken',
  'appToken',
  'signingSecret',
  'clientSecret',
  'stateSecret',
  'encryptionKey',
  'databaseUrl',
  'authorization',
  'headers',
  'text',
];

/** Structured log on stderr. Question texts, people's names and tokens never go in; what slips through is removed. */
export function openLog(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      redact: {
        paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`]),
        remove: true,
      },
      serializers: { err: errorWithoutSecrets },
    },
    withoutSecretsIn(pino.destination({ dest: 2, sync: false })),
  );
}

/** A line is cleaned as a whole, so that it does not matter in which field something was handed over. */
function withoutSecretsIn(destination: DestinationStream): DestinationStream {
  return { write: (line) => destination.write(withoutSecrets(line)) };
}

/** Slack tokens and URLs with a secret in them, wherever they stand in a text. */
export function withoutSecrets(text: string): string {
  return text
    .replaceAll(/\b(?:xox[a-z]|xapp|xwfp)[.-][\w.-]*[\w-]/g, '[token]')
    .replaceAll(/(hooks\.slack\.com\/[^\s"\\]{0,3})[^\s"\\]*/g, '$1[…]')
    .replaceAll(/postgres(ql)?:\/\/[^\s"\\]+@/g, 'postgres://[…]@');
}

function errorWithoutSecrets(error: unknown): object {
  if (!(error instanceof Error)) return { message: withoutSecrets(String(error)) };
  const code = 'code' in error ? String(error.code) : undefined;
  return {
    name: error.name,
    code,
    message: withoutSecrets(error.message),
    stack: withoutSecrets(error.stack ?? ''),
    ...(error.cause === undefined ? {} : { cause: errorWithoutSecrets(error.cause) }),
  };
}
