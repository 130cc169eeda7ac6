import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { type Language, languageSchema } from '../../domain/language.ts';
import { nextTalk } from '../../domain/next-talk.ts';
import type { Day } from '../../domain/period.ts';
import type { AskContext } from '../../domain/ports.ts';
import { NO_TALK, type Talk } from '../../domain/talk.ts';
import { renderObject } from '../../present/object.ts';
import { askContext } from '../ask-context.ts';
import { type ExitCode, type Terminal, UsageError } from '../command-line.ts';
import type { Bot } from '../open-bot.ts';
import { readDay } from '../read-options.ts';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string().max(100_000),
  lang: languageSchema.nullish(),
  region: z.string().nullish(),
  thread: z.union([z.string(), z.number()]).nullish(),
  today: z.string().nullish(),
});

type Line = z.infer<typeof lineSchema>;
type LineId = Line['id'];
type Threads = Map<string, Talk>;

/** What holds for a line that does not say it itself. */
export interface LineDefaults {
  readonly language: Language | null;
  readonly region: string | null;
  readonly today: Day;
}

/**
 * Reads one JSON object a line and writes one a line in the same order. Lines with the same `thread` follow on each
 * other. A line that cannot be answered gives `{id, error}` in its place and exit code 2 at the end.
 */
export async function askLines(bot: Bot, terminal: Terminal, defaults: LineDefaults): Promise<ExitCode> {
  const threads: Threads = new Map();
  let exitCode: ExitCode = 0;
  for await (const text of createInterface({ input: Readable.from(terminal.input), crlfDelay: Infinity })) {
    if (text.trim() === '') continue;
    let id: LineId | null = null;
    try {
      const line = parseLine(text);
      id = line.id;
      terminal.out(`${JSON.stringify(answerLine(bot, line, defaults, threads))}\n`);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      terminal.out(`${JSON.stringify({ id, error: error.message })}\n`);
      exitCode = 2;
    }
  }
  return exitCode;
}

function parseLine(text: string): Line {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new UsageError(`This line is not JSON: ${text.slice(0, 80)}`);
  }
  const parsed = lineSchema.safeParse(json);
  if (!parsed.success) throw new UsageError(z.prettifyError(parsed.error));
  return parsed.data;
}

function answerLine(
  bot: Bot,
  { id, text, lang, region, thread, today }: Line,
  defaults: LineDefaults,
  threads: Threads,
): object {
  const key = thread === null || thread === undefined ? null : String(thread);
  const context: AskContext = {
    ...askContext(bot, readDay(today ?? undefined) ?? defaults.today, region ?? defaults.region),
    talk: key === null ? NO_TALK : (threads.get(key) ?? NO_TALK),
  };
  const asked = bot.ask(text, context);
  if (key !== null) threads.set(key, nextTalk(context.talk, asked.question, asked.answer));
  return {
    id,
    ...renderObject(asked, bot.places, lang ?? defaults.language ?? asked.question.language ?? 'nl'),
  };
}
