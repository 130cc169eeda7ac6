import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Bot, openBot } from '../../src/compose/open-bot.ts';
import { outcomeOf } from '../../src/domain/answer.ts';
import { NO_TALK } from '../../src/domain/talk.ts';
import { surfaceWords } from '../../src/present/surfaces.ts';
import { EDITIONS_FOLDER } from '../support/editions-folder.ts';

let bot: Bot;
beforeAll(async () => {
  bot = await openBot(
    { databaseUrl: 'sqlite::memory:', encryptionKey: null, loadShippedEditions: true },
    new Date('2026-11-23T09:00:00Z'),
    EDITIONS_FOLDER,
  );
});
afterAll(() => bot.store.close());

/** Everything the bot itself suggests to type or press, without the command before it. */
const suggestions = (['nl', 'en'] as const).flatMap((language) => {
  const { welcome, home } = surfaceWords(language);
  return [
    ...welcome.questions.map(({ ask }) => ask),
    ...home.exampleList.map((example) => example.replace(/^\/\w+ /, '')),
  ];
});

it.each(suggestions)('what is suggested is answered: %s', (sentence) => {
  const { question, answer } = bot.ask(sentence, {
    today: '2026-11-23',
    channelRegion: null,
    talk: NO_TALK,
    english: false,
    targets: [],
  });
  expect(outcomeOf(answer)).toBe('answer');
  expect(question.unread).toEqual([]);
  expect(['help', 'greeting']).not.toContain(answer.kind);
});
