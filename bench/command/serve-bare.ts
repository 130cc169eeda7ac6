import { enableCompileCache } from 'node:module';

enableCompileCache();
const { App, HTTPReceiver } = await import('@slack/bolt');

/** The limit: a Bolt app that acknowledges every slash command with one constant line. */
const receiver = new HTTPReceiver({
  signingSecret: process.env['SLACK_SIGNING_SECRET'] ?? '',
  endpoints: ['/slack/events'],
});
const app = new App({
  receiver,
  authorize: async () => ({ botToken: 'xoxb-bench', botId: 'B1', botUserId: 'U1' }),
});
app.command('/dekking', async ({ ack }) => ack('Venlo: 274 gemeente-profielen, 809 UWV-profielen'));
const server = await app.start({ port: 0, host: '127.0.0.1' });
const address = 'address' in server ? server.address() : null;
process.stdout.write(`ready ${typeof address === 'object' ? address?.port : ''}\n`);
