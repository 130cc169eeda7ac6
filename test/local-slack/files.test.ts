import { WebClient } from '@slack/web-api';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Workspace } from '../../src/local-slack/workspace.ts';
import { httpBot, workspaceOnly } from './tiny-bot.ts';

let workspace: Workspace;
let client: WebClient;
let close = async (): Promise<void> => {};
let given: { readonly url: string; readonly name: string | null; readonly mimetype: string }[] = [];

beforeAll(async () => {
  workspace = await workspaceOnly({ imageProcessingMs: 1000 });
  client = new WebClient(workspace.botToken, { slackApiUrl: workspace.apiUrl, retryConfig: { retries: 0 } });
  const bot = await httpBot(workspace, (app) => {
    app.message(async ({ message }) => {
      if (!('files' in message)) return;
      given = [...(message.files ?? [])].map(({ url_private: url = '', name, mimetype }) => ({
        url,
        name,
        mimetype,
      }));
    });
  });
  close = bot.close;
  workspace.connect([bot.url]);
});
beforeEach(() => {
  workspace.reset();
  given = [];
});
afterAll(async () => {
  await close();
  await workspace.close();
});

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('a file of the bot arrives in the thread, byte for byte', async () => {
  const { landelijk } = workspace.channels;
  const { ts } = await client.chat.postMessage({ channel: landelijk.id, text: 'vraag' });
  const content = Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0x3b, 0x62, 0x0d, 0x0a, 0x00, 0xff]);
  await client.filesUploadV2({
    channel_id: landelijk.id,
    thread_ts: ts ?? '',
    filename: 'cijfers.csv',
    title: 'Cijfers',
    file: content,
  });
  const [, message] = workspace.seenBy(workspace.people.member, landelijk);
  expect(message).toMatchObject({ threadTs: ts, byBot: true });
  const file = workspace.file(message?.files[0] ?? '');
  expect(file).toMatchObject({ name: 'cijfers.csv', mimetype: 'text/csv' });
  expect(Buffer.from(file?.content ?? [])).toEqual(content);
});

test('an image stands in a block only after it was processed', async () => {
  const uploaded = await client.filesUploadV2({
    filename: 'kaart.png',
    title: 'Kaart',
    file: png,
    alt_text: 'kaart',
  });
  const id = uploaded.files?.[0]?.files?.[0]?.id ?? '';
  const draw = (): Promise<unknown> =>
    client.chat.postMessage({
      channel: workspace.channels.landelijk.id,
      text: 'Kaart',
      blocks: [{ type: 'image', slack_file: { id }, alt_text: 'kaart' }],
    });
  await expect(draw()).rejects.toMatchObject({ data: { error: 'invalid_blocks' } });
  await new Promise((resolve) => setTimeout(resolve, 1050));
  await draw();
  expect(workspace.record()).toHaveLength(1);
});

test('a publication given in the direct message can be fetched with the token, and only with it', async () => {
  const content = Buffer.from('%PDF-1.7 publicatie');
  await workspace.uploadFile(workspace.people.admin, { name: 'transparantie.pdf', content });
  await workspace.until(() => given.length > 0);
  expect(given).toMatchObject([{ name: 'transparantie.pdf', mimetype: 'application/pdf' }]);
  const url = given[0]?.url ?? '';
  const withToken = await fetch(url, { headers: { authorization: `Bearer ${workspace.botToken}` } });
  expect(Buffer.from(await withToken.arrayBuffer())).toEqual(content);
  for (const token of ['', 'xoxb-other']) {
    const without = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
    expect(without.headers.get('content-type')).toContain('text/html');
  }
  workspace.grant(['im:history']);
  const noScope = await fetch(url, { headers: { authorization: `Bearer ${workspace.botToken}` } });
  expect(noScope.headers.get('content-type')).toContain('text/html');
});

test('a file for a person instead of a channel is refused', async () => {
  const upload = client.filesUploadV2({
    channel_id: workspace.people.member.id,
    filename: 'a.csv',
    file: Buffer.from('a'),
  });
  await expect(upload).rejects.toMatchObject({ data: { error: 'channel_not_found' } });
});
