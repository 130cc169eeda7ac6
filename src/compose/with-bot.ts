import { readSettings } from '../config.ts';
import { type ExitCode, Refusal, type Terminal } from './command-line.ts';
import { type Bot, openBot } from './open-bot.ts';

/** Opens the bot for one command and closes it whatever happens. */
export async function withBot(terminal: Terminal, use: (bot: Bot) => Promise<ExitCode>): Promise<ExitCode> {
  const checked = readSettings(terminal.env);
  if (!checked.ok) throw new Refusal(checked.advice.join('\n'));
  const bot = await openBot(checked.config, terminal.now(), terminal.editionsFolder);
  try {
    return await use(bot);
  } finally {
    await bot.store.close();
  }
}
