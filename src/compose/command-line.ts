import { parseArgs } from 'node:util';

/** What a command may touch, so that tests can hand in their own. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly input: AsyncIterable<Buffer | string>;
  out(text: string): void;
  err(text: string): void;
  readonly now: () => Date;
  /** The editions that a bot begins with. */
  readonly editionsFolder: string;
}

/** 0 done, 1 refused (reason on stderr), 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  /** Its lines in the help, for a command of this name. */
  usage(name: string): string;
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}

interface Option {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in the help. */
  readonly value?: string;
  /** The help shows it as one that cannot be left out. */
  readonly needed?: true;
}
type Options = Readonly<Record<string, Option>>;
type Config<Given extends Options> = { args: string[]; options: Given; allowPositionals: boolean };
type Parsed<Given extends Options> = ReturnType<typeof parseArgs<Config<Given>>>;

/** A command from one description: what it takes is what the help shows, and anything else is wrong usage. */
export function defineCommand<const Given extends Options>(description: {
  /** What stands for its words in the help; a command without takes no words. */
  readonly words?: string;
  readonly options: Given;
  readonly does: string;
  readonly run: (given: Parsed<Given>, terminal: Terminal) => Promise<ExitCode>;
}): Command {
  const { words, options, does, run } = description;
  return {
    usage(name) {
      const shown = Object.entries<Option>(options).map(shownOption);
      return `dekking ${[name, ...(words === undefined ? [] : [words]), ...shown].join(' ')}\n    ${does}\n`;
    },
    run: async (args, terminal) =>
      run(
        parseArgs<Config<Given>>({ args: [...args], options, allowPositionals: words !== undefined }),
        terminal,
      ),
  };
}

/** The command was called wrongly: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The command was understood and cannot be done: exit code 1. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

function shownOption([name, { value, needed }]: readonly [string, Option]): string {
  const shown = value === undefined ? `--${name}` : `--${name} ${value}`;
  return needed ? shown : `[${shown}]`;
}
