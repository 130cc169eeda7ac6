import type { Language } from '../../domain/language.ts';
import type { MatchHint } from '../../domain/match.ts';
import type { Places } from '../../domain/places.ts';
import type { Asked } from '../../domain/ports.ts';
import type { Question } from '../../domain/question.ts';
import { dayOf } from '../../operate/clock.ts';
import { explainName, explainQuestion } from '../../present/explain.ts';
import { renderMessage } from '../../present/message.ts';
import { renderObject } from '../../present/object.ts';
import { renderText } from '../../present/text.ts';
import { askContext } from '../ask-context.ts';
import { defineCommand, UsageError } from '../command-line.ts';
import type { Bot } from '../open-bot.ts';
import { readDay, readLanguage } from '../read-options.ts';
import { withBot } from '../with-bot.ts';
import { askLines } from './ask-lines.ts';

const LONGEST_QUESTION = 100_000;

export const ask = defineCommand({
  words: '"QUESTION"',
  options: {
    lang: { type: 'string', value: 'nl|en' },
    region: { type: 'string', value: 'NAME' },
    today: { type: 'string', value: 'YYYY-MM-DD' },
    explain: { type: 'boolean' },
    json: { type: 'boolean' },
    blocks: { type: 'boolean' },
    jsonl: { type: 'boolean' },
  },
  does: `answers; --region is the region of the channel, --explain says how the question was read;
    --jsonl reads its questions from stdin, one JSON object a line`,
  run: async ({ values, positionals }, terminal) => {
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
    if (text.length > LONGEST_QUESTION)
      throw new UsageError('The question is longer than 100,000 characters.');
    return withBot(terminal, async (bot) => {
      const context = askContext(bot, today, region);
      const asked = bot.ask(text, context);
      const spoken = language ?? asked.question.language ?? 'nl';
      if (values.explain) {
        const lines = [explainQuestion(asked.question, spoken), ...namesIn(asked.question, bot, spoken)];
        terminal.err(`${lines.join('\n')}\n`);
      }
      terminal.out(`${await printed(asked, bot.places, spoken, text, values)}\n`);
      return 0;
    });
  },
});

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
  places: Places,
  language: Language,
  sentence: string,
  form: { readonly json?: boolean; readonly blocks?: boolean },
): Promise<string> {
  if (form.json) return JSON.stringify(renderObject(asked, places, language));
  if (!form.blocks) return renderText(asked.answer, places, language);
  const message = await renderMessage(asked.answer, places, {
    language,
    audience: 'private',
    newestBlocks: true,
    askedBy: null,
    sentence,
  });
  return JSON.stringify({ text: message.text, blocks: message.blocks });
}
