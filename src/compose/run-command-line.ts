import { StoreError } from '../store/store-error.ts';
import { type Command, type ExitCode, Refusal, type Terminal, UsageError } from './command-line.ts';
import { messageOf } from './message-of.ts';

/** One row a command, in the order of the help; loaded on use, as `ask` needs no PDF parser and no Slack. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['ask', async () => (await import('./commands/ask.ts')).ask],
  ['import', async () => (await import('./commands/import.ts')).importFiles],
  ['editions', async () => (await import('./commands/editions.ts')).editions],
  ['editions withdraw', async () => (await import('./commands/editions.ts')).withdraw],
  ['editions date', async () => (await import('./commands/editions.ts')).date],
  ['export', async () => (await import('./commands/export.ts')).exportEdition],
  ['digest', async () => (await import('./commands/digest.ts')).digest],
  ['serve', async () => (await import('./commands/serve.ts')).serve],
  ['doctor', async () => (await import('./commands/doctor.ts')).doctor],
  ['manifest', async () => (await import('./commands/manifest.ts')).manifest],
  ['backup', async () => (await import('./commands/backup.ts')).backup],
  ['restore', async () => (await import('./commands/restore.ts')).restore],
  ['move-state', async () => (await import('./commands/move-state.ts')).moveStateCommand],
  ['misread', async () => (await import('./commands/misread.ts')).misread],
]);

/** Runs one command; errors become one sentence on stderr and an exit code, never a stack trace. */
export async function runCommandLine(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name] = argv;
  if (name === '--help' || name === 'help') {
    terminal.out(await usageOf(''));
    return 0;
  }
  for (const words of [2, 1]) {
    const load = COMMANDS.get(argv.slice(0, words).join(' '));
    if (load === undefined) continue;
    try {
      const command = await load();
      return await command.run(argv.slice(words), terminal);
    } catch (error) {
      return explain(error, name ?? '', terminal);
    }
  }
  const unknown = name === undefined ? '' : `There is no command "${name.slice(0, 40)}".\n`;
  terminal.err(`${unknown}${await usageOf('')}`);
  return 2;
}

/** The help on the commands that begin with this word; on all when it is empty. */
async function usageOf(word: string): Promise<string> {
  const asked = [...COMMANDS].filter(([name]) => word === '' || name.split(' ')[0] === word);
  const lines = await Promise.all(asked.map(async ([name, load]) => (await load()).usage(name)));
  return lines.join('');
}

async function explain(error: unknown, name: string, terminal: Terminal): Promise<ExitCode> {
  if (error instanceof UsageError || isParseArgsError(error)) {
    terminal.err(`${error.message}\n${await usageOf(name)}`);
    return 2;
  }
  const isSentence = error instanceof Refusal || error instanceof StoreError;
  terminal.err(isSentence ? `${error.message}\n` : `This went wrong: ${messageOf(error)}\n`);
  return 1;
}

function isParseArgsError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
