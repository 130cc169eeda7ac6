import { afterAll, beforeAll, expect, it } from 'vitest';
import { fuzz, type Targets } from './fuzz.ts';
import { openStandIn, type StandIn, startTarget } from './target.ts';

const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 100_000);

let slack: StandIn;
let targets: Targets;
beforeAll(async () => {
  slack = await openStandIn();
  const [http, oauth, socket, local] = await Promise.all([
    startTarget('http', slack),
    startTarget('oauth', slack),
    startTarget('socket', slack),
    startTarget('local', slack),
  ]);
  targets = { http, oauth, socket, local };
});
afterAll(async () => {
  await Promise.all(Object.values(targets).map((target) => target.stop()));
  await slack.close();
});

it(`${REQUESTS} requests at every door end no process and no request in 5xx`, async () => {
  const result = await fuzz(targets, slack, { requests: REQUESTS, seed: 14 });
  const { serverErrors, ...rest } = result;
  process.stdout.write(`${JSON.stringify({ ...rest, serverErrors: serverErrors.length })}\n`);
  expect(result).toEqual({ sent: REQUESTS, ended: [], serverErrors: [], healthy: true });
});
