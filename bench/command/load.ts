import { createHmac } from 'node:crypto';
import { Pool } from 'undici';

const NOWHERE = 'http://127.0.0.1:1/none';

export interface LoadResult {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/**
 * Sends signed slash commands over `together` connections, and checks every answer. With a `responseUrl` the answer may
 * come there instead.
 */
export async function load(
  port: number,
  signingSecret: string,
  texts: readonly string[],
  count: number,
  together: number,
  responseUrl: string | null = null,
): Promise<LoadResult> {
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: together });
  const requests = texts.map((text) => signed(text, signingSecret, responseUrl ?? NOWHERE));
  const times: number[] = [];
  let next = 0;
  const begin = performance.now();
  await Promise.all(
    Array.from({ length: together }, async () => {
      while (next < count) {
        const request = requests[next % requests.length];
        next += 1;
        if (request === undefined) return;
        const start = performance.now();
        const { statusCode, body } = await pool.request({
          path: '/slack/events',
          method: 'POST',
          ...request,
        });
        const answer = await body.text();
        times.push(performance.now() - start);
        if (statusCode !== 200 || (answer.length < 10 && responseUrl === null))
          throw new Error(`${statusCode}: ${answer.slice(0, 200)}`);
      }
    }),
  );
  const seconds = (performance.now() - begin) / 1_000;
  await pool.close();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { perSecond: count / seconds, p50: at(0.5), p99: at(0.99) };
}

/** A slash command as Slack signs it. */
export function signed(text: string, secret: string, responseUrl = NOWHERE) {
  const body = new URLSearchParams({
    command: '/dekking',
    text,
    team_id: 'T0001',
    team_domain: 'bench',
    channel_id: 'C0001',
    channel_name: 'algemeen',
    user_id: 'U0001',
    user_name: 'bench',
    trigger_id: '1.2.3',
    response_url: responseUrl,
    api_app_id: 'A1',
    token: 'x',
  }).toString();
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  return {
    body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': signature,
    },
  };
}
