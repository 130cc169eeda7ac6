import { defineCommand } from '../command-line.ts';

export const serve = defineCommand({
  options: {},
  does: 'starts the bot, as `npm start` does; its settings are environment variables',
  run: async (_, terminal) => {
    const { serve: start } = await import('../serve.ts');
    return start(terminal);
  },
});
