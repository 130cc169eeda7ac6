import { StoreError } from '../store/store-error.ts';
import { type Command, type ExitCode, Refusal, type Terminal, UsageError } from './command-line.ts';
import { messageOf } from './message-of.ts';

/** Loaded on use: `ask` needs no PDF parser and no Slack. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  ask: async () => (await import('./commands/ask.ts')).ask,
  import: async () => (await import('./commands/import.ts')).importFiles,
  editions: async () => (await import('./commands/editions.ts')).editions,
  export: async () => (await import('./commands/export.ts')).exportEdition,
  digest: async () => (await import('./commands/digest.ts')).digest,
  serve: async () => (await import('./commands/serve.ts')).serve,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
  manifest: async () => (await import('./commands/manifest.ts')).manifest,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  'move-state': async () => (await import('./commands/move-state.ts')).moveStateCommand,
  misread: async () => (await import('./commands/misread.ts')).misread,
};

const USAGE = `dekking ask [--lang nl|en] [--region NAME] [--today YYYY-MM-DD] [--explain] [--json|--blocks] "QUESTION"
dekking ask --jsonl < questions.jsonl
    answers; --region is the region of the channel, --explain says how the question was read
dekking import FILE… [--period 2025-Q2 | --undated --before 2025-Q2 --because TEXT] [--accept TEXT] [--dry-run] [--json]
    checks a publication and stores it; --accept stores one that does not add up, with the reason
dekking editions [--json] | withdraw ID --because TEXT | date ID --period Q
    lists what is held; takes an edition out; gives an undated one its quarter
dekking export --edition ID [--scope REGION|NL] --format csv|xlsx [--out FILE]
    writes the figures of an edition
dekking digest PLACE [--week 2026-W47] [--today YYYY-MM-DD] [--lang nl|en] [--json|--blocks]
    shows the weekly message; posts nothing
dekking serve | doctor | misread [--json]
    starts the bot; says what is missing; lists what people reported as wrong
dekking manifest [--url https://… [--distributed]]
    prints the manifest of the Slack app
dekking backup FILE | restore FILE | move-state FROM_URL TO_URL
    copies the SQLite database; puts a copy back; moves all to or from PostgreSQL
`;

/** Runs one command; errors become one sentence on stderr and an exit code, never a stack trace. */
export async function runCommandLine(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...args] = argv;
  const load = name === undefined ? undefined : Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (name === '--help' || name === 'help') {
    terminal.out(USAGE);
    return 0;
  }
  if (load === undefined) {
    terminal.err(name === undefined ? USAGE : `There is no command "${name.slice(0, 40)}".\n${USAGE}`);
    return 2;
  }
  try {
    const command = await load();
    return await command(args, terminal);
  } catch (error) {
    return explain(error, usageOf(name ?? ''), terminal);
  }
}

/** The lines about one command: a mistake in it needs no more. */
function usageOf(name: string): string {
  const entries = USAGE.split(/^(?=dekking )/m);
  return entries.filter((entry) => entry.split('\n', 1)[0]?.split(' ').includes(name)).join('');
}

function explain(error: unknown, usage: string, terminal: Terminal): ExitCode {
  if (error instanceof UsageError || isParseArgsError(error)) {
    terminal.err(`${error.message}\n${usage}`);
    return 2;
  }
  const isSentence = error instanceof Refusal || error instanceof StoreError;
  terminal.err(isSentence ? `${error.message}\n` : `This went wrong: ${messageOf(error)}\n`);
  return 1;
}

function isParseArgsError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
