import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Message } from '../../src/local-slack/state.ts';
import { openSlack, type SlackUnderTest } from './open-slack.ts';

/** A question that waited in the store is followed as well as one that was kept in mind. */

let slack: SlackUnderTest;
beforeAll(async () => {
  slack = await openSlack();
});
afterAll(() => slack.close());

/** Says these in one thread of a channel, each after the answer to the one before it. */
async function talk(sentences: readonly string[]) {
  const { workspace } = slack;
  const { member } = workspace.people;
  const channel = workspace.channels.landelijk;
  const replies: Message[] = [];
  let thread: string | null = null;
  for (const sentence of sentences) {
    const options: { threadTs?: string } = thread === null ? {} : { threadTs: thread };
    const { message } = await workspace.say(member, channel, `@dekkingsbot ${sentence}`, options);
    thread ??= message.ts;
    replies.push(await workspace.next(member, channel, message));
  }
  return { replies, channel: channel.id, thread: thread ?? '' };
}

it('a quarter without its year stays one that was not written', async () => {
  const { replies } = await talk(['venlo q2', 'en venray?', 'en leiden?']);
  expect(replies.map(({ text }) => text)).toEqual([
    'Venlo: 274 gemeente-profielen, 809 UWV-profielen',
    'Venray: 61 gemeente-profielen, 312 UWV-profielen',
    'Leiden: 75 gemeente-profielen, 637 UWV-profielen',
  ]);
  for (const { blocks } of replies) expect(JSON.stringify(blocks)).toContain('2e kwartaal 2025');
});

it('a place that was named twice keeps its second name', async () => {
  const { replies } = await talk(['hoofddorp vs schiphol', 'uwv-profielen?']);
  expect(replies[1]?.text).toBe('Haarlemmermeer: 354 UWV-profielen');
  for (const { blocks } of replies)
    expect(JSON.stringify(blocks)).toContain('Schiphol ligt in de gemeente Haarlemmermeer');
});

it('a name that nobody knows keeps the village it looks like', async () => {
  const { replies } = await talk(['vergelijk venlo met Opdam', 'en venray?']);
  expect(JSON.stringify(replies[0]?.blocks)).toContain('Obdam (gemeente Koggenland)');
  expect(replies[1]?.text).toBe('Venray: 61 gemeente-profielen, 312 UWV-profielen');
  const { channel, thread } = await talk(['dekking in Opdam']);
  // It is kept after the answer.
  await expect
    .poll(() =>
      slack.bot.store.state.threads.get({ workspace: 'T1', channel }, thread, '2026-01-01T00:00:00Z'),
    )
    .toMatchObject({
      pending: {
        question: {
          unclear: [{ written: 'Opdam', through: { GM1598: { kind: 'village', village: 'Obdam' } } }],
        },
      },
    });
});
