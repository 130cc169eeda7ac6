import { expect, it } from 'vitest';
import type { AskContext, RenderOptions } from '../../src/domain/ports.ts';
import { NO_TALK } from '../../src/domain/talk.ts';
import { memoizedAsk, memoizedRender } from '../../src/slack/replies/memoized-answers.ts';
import { openSlack } from './open-slack.ts';

const context: AskContext = {
  today: '2026-11-23',
  channelRegion: null,
  talk: NO_TALK,
  english: false,
  targets: [],
};
const options: RenderOptions = {
  language: 'nl',
  audience: 'private',
  newestBlocks: true,
  askedBy: null,
  sentence: 'venlo',
};

it('works an answer out once per sentence, day, region, language and figures', async () => {
  const slack = await openSlack();
  let version = '1';
  let worked = 0;
  const ask = memoizedAsk(
    (text, given) => {
      worked += 1;
      return slack.bot.ask(text, given);
    },
    () => version,
  );
  const first = ask('venlo', context);
  expect(ask('venlo', context)).toBe(first);
  expect(worked).toBe(1);
  ask('venray', context);
  ask('venlo', { ...context, today: '2026-11-24' });
  ask('venlo', { ...context, channelRegion: 'AM29' });
  ask('venlo', { ...context, english: true });
  expect(worked).toBe(5);
  version = '2';
  ask('venlo', context);
  expect(worked).toBe(6);
  // A follow-up depends on what came before.
  ask('venlo', { ...context, talk: { ...NO_TALK, understood: first.question } });
  ask('venlo', { ...context, talk: { ...NO_TALK, understood: first.question } });
  expect(worked).toBe(8);
  await slack.close();
});

it('draws a message once per answer, language and reader, and never keeps one that names its asker', async () => {
  const slack = await openSlack();
  let drawn = 0;
  const render = memoizedRender(async () => {
    drawn += 1;
    return { text: String(drawn), blocks: [], newest: false, picture: null, attachment: null };
  });
  const { answer } = slack.bot.ask('venlo', context);
  await render(answer, options);
  expect((await render(answer, options)).text).toBe('1');
  expect((await render(answer, { ...options, language: 'en' })).text).toBe('2');
  expect((await render(answer, { ...options, newestBlocks: false })).text).toBe('3');
  expect((await render(answer, { ...options, askedBy: 'U1' })).text).toBe('4');
  expect((await render(answer, { ...options, askedBy: 'U1' })).text).toBe('5');
  await slack.close();
});
