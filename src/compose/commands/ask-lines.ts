import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { z } from 'zod';
import type { Language } from '../../domain/language.ts';
import type { Day } from '../../domain/period.ts';
import type { AskContext } from '../../domain/ports.ts';
import { canBeFollowed, type Question } from '../../domain/question.ts';
import { renderObject } from '../../present/object.ts';
import { askContext } from '../ask-context.ts';
import { type ExitCode, type Terminal, UsageError } from '../command-line.ts';
import type { Bot } from '../open-bot.ts';
import { readDay } from '../read-options.ts';

const line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string().max(100_000),
  lang: z.enum(['nl', 'en']).nullish(),
  region: z.string().nullish(),
  thread: z.union([z.string(), z.number()]).nullish(),
  today: z.string().nullish(),
});

/**
 * Reads one JSON object a line and writes one a line in the same order. Lines with the same `thread` follow on each
 * other. A line that cannot be read gives `{id, error}` in its place and exit code 2 at the end.
 */
export async function askLines(
  bot: Bot,
  terminal: Terminal,
  language: Language | null,
  today: Day,
): Promise<ExitCode> {
  const threads = new Map<string, Question>();
  let exitCode: ExitCode = 0;
  for await (const text of createInterface({ input: Readable.from(terminal.input), crlfDelay: Infinity })) {
    if (text.trim() === '') continue;
    try {
      terminal.out(`${JSON.stringify(answerLine(bot, parseLine(text), language, today, threads))}\n`);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      terminal.out(`${JSON.stringify({ id: null, error: error.message })}\n`);
      exitCode = 2;
    }
  }
  return exitCode;
}

function parseLine(text: string): z.infer<typeof line> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new UsageError(`This line is not JSON: ${text.slice(0, 80)}`);
  }
  const parsed = line.safeParse(json);
  if (!parsed.success) throw new UsageError(z.prettifyError(parsed.error));
  return parsed.data;
}

function answerLine(
  bot: Bot,
  { id, text, lang, region, thread, today }: z.infer<typeof line>,
  language: Language | null,
  defaultDay: Day,
  threads: Map<string, Question>,
): object {
  const context: AskContext = {
    ...askContext(bot, readDay(today ?? undefined) ?? defaultDay, region ?? null),
    previous: thread === null || thread === undefined ? null : (threads.get(String(thread)) ?? null),
  };
  const asked = bot.ask(text, context);
  if (thread !== null && thread !== undefined && canBeFollowed(asked.question)) {
    threads.set(String(thread), asked.question);
  }
  return { id, ...renderObject(asked, lang ?? language ?? asked.question.language ?? 'nl') };
}
