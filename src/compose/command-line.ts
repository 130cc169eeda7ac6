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

export type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

/** The command was called wrongly: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The command was understood and cannot be done: exit code 1. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
