import { parseArgs } from 'node:util';
import type { Language } from '../../domain/language.ts';
import type { MatchHint } from '../../domain/match.ts';
import type { Asked } from '../../domain/ports.ts';
import type { Question } from '../../domain/question.ts';
import { dayOf } from '../../operate/clock.ts';
import { explainName, explainQuestion } from '../../present/explain.ts';
import { renderMessage } from '../../present/message.ts';
import { renderObject } from '../../present/object.ts';
import { renderText } from '../../present/text.ts';
import { askContext } from '../ask-context.ts';
import { type Command, UsageError } from '../command-line.ts';
import type { Bot } from '../open-bot.ts';
import { readDay, readLanguage } from '../read-options.ts';
import { withBot } from '../with-bot.ts';
import { askLines } from './ask-lines.ts';

const LONGEST_QUESTION = 100_000;

/** `ask`: one question, or one a line with `--jsonl`. */
export const ask: Command = async (args, terminal) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      region: { type: 'string' },
      today: { type: 'string' },
      explain: { type: 'boolean' },
      json: { type: 'boolean' },
      blocks: { type: 'boolean' },
      jsonl: { type: 'boolean' },
    },
  });
  const language = readLanguage(values.lang);
  const today = readDay(values.today) ?? dayOf(terminal.now());
  const region = values.region ?? null;
  const text = positionals.join(' ');
  if (values.jsonl) {
    if (text !== '') throw new UsageError('--jsonl reads its questions from stdin.');
    return withBot(terminal, (bot) => askLines(bot, terminal, { language, region, today }));
  }
  if (text.trim() === '')
    throw new UsageError('There is no question. Example: dekking ask "hoe staat Venlo ervoor?"');
  if (text.length > LONGEST_QUESTION) throw new UsageError('The question is longer than 100,000 characters.');
  return withBot(terminal, async (bot) => {
    const context = askContext(bot, today, region);
    const asked = bot.ask(text, context);
    const spoken = language ?? asked.question.language ?? 'nl';
    if (values.explain)
      terminal.err(
        `${[explainQuestion(asked.question, spoken), ...namesIn(asked.question, bot, spoken)].join('\n')}\n`,
      );
    terminal.out(`${await printed(asked, spoken, text, values)}\n`);
    return 0;
  });
};

/** The names that were not exactly known, each with all it could stand for. */
function namesIn({ parts }: Question, { gazetteer }: Bot, language: Language): readonly string[] {
  return parts
    .filter(
      ({ as, text }) => (as === 'place' || as === 'unread') && gazetteer.findExact(text, ALONE) === null,
    )
    .map(({ text }) => explainName(text, gazetteer.contenders(text, ALONE), language));
}

const ALONE: MatchHint = { level: null, near: [], alone: true };

async function printed(
  asked: Asked,
  language: Language,
  sentence: string,
  form: { readonly json?: boolean; readonly blocks?: boolean },
): Promise<string> {
  if (form.json) return JSON.stringify(renderObject(asked, language));
  if (!form.blocks) return renderText(asked.answer, language);
  const message = await renderMessage(asked.answer, {
    language,
    audience: 'private',
    newestBlocks: true,
    askedBy: null,
    sentence,
  });
  return JSON.stringify({ text: message.text, blocks: message.blocks });
}
