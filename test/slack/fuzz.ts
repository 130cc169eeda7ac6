import { setTimeout } from 'node:timers/promises';
import { type Random, seeded } from '../gazetteer/random.ts';
import { signedRequest } from '../support/signed-request.ts';
import { ACTS, COMMAND, EVENTS, encoded, mutated, PAYLOADS, rawRequest } from './fuzz-input.ts';
import { SECRET, type StandIn, sendRaw, type Target, type TargetKind } from './target.ts';

export type Targets = Readonly<Record<TargetKind, Target>>;

export interface FuzzResult {
  readonly sent: number;
  /** Targets whose process is no more. */
  readonly ended: readonly TargetKind[];
  /** Answers of 500 and more. */
  readonly serverErrors: readonly string[];
  /** Whether each answers a plain question afterwards. */
  readonly healthy: boolean;
}

/** So many under way together. */
const TOGETHER = 48;
const FORM = 'application/x-www-form-urlencoded';

/** Sends what Slack and browsers send, mutated, to every door of every target. The same seed sends the same. */
export async function fuzz(
  targets: Targets,
  slack: StandIn,
  { requests, seed }: { readonly requests: number; readonly seed: number },
): Promise<FuzzResult> {
  const chance = seeded(seed);
  const serverErrors: string[] = [];
  const whole = slack.answer;
  const answers = [
    whole,
    whole,
    whole,
    '',
    'ok',
    '<html>',
    'null',
    '{}',
    '{"ok":true}',
    '{"ok":false,"error":"is_archived"}',
  ];
  const underWay = new Set<Promise<void>>();
  let sent = 0;
  for (; sent < requests && ended(targets).length === 0; sent += 1) {
    slack.answer = chance.pick(answers);
    const { name, send } = nextOf(targets, slack, chance);
    const one = send().then(
      (status) => {
        if (status >= 500) serverErrors.push(`${status} ${name}`);
      },
      // A line that was closed without an answer.
      () => undefined,
    );
    const done = one.finally(() => underWay.delete(done));
    underWay.add(done);
    if (underWay.size >= TOGETHER) await Promise.race(underWay);
  }
  await Promise.all(underWay);
  slack.answer = whole;
  await setTimeout(1_000);
  const statuses = await Promise.all(
    Object.entries(targets).map(([kind, { port }]) =>
      sendRaw(port, `GET ${kind === 'local' ? '/' : '/healthz'} HTTP/1.1\r\nhost: localhost\r\n\r\n`, 20_000),
    ),
  );
  const healthy = statuses.every((status) => status === 'HTTP/1.1 200 OK');
  return { sent, ended: ended(targets), serverErrors, healthy };
}

function ended(targets: Targets): readonly TargetKind[] {
  const kinds = ['http', 'oauth', 'socket', 'local'] as const;
  return kinds.filter((kind) => !targets[kind].isAlive());
}

interface Shot {
  readonly name: string;
  send(): Promise<number>;
}

function nextOf(targets: Targets, slack: StandIn, chance: Random): Shot {
  switch (chance.below(10)) {
    case 0:
    case 1:
    case 2:
      return signedShot(chance, targets.http);
    case 3:
      return signedShot(chance, targets.oauth);
    case 4:
    case 5:
    case 6: {
      const frame = frameOf(chance);
      return {
        name: `frame ${frame.slice(0, 300)}`,
        async send() {
          slack.frame(frame);
          return 0;
        },
      };
    }
    case 7:
      return localShot(chance, targets.local);
    default: {
      const { port } = targets[chance.pick(['http', 'oauth', 'socket', 'local'] as const)];
      const bytes = rawRequest(chance, port);
      return {
        name: `raw ${bytes.slice(0, 300)}`,
        send: async () => Number((await sendRaw(port, bytes, 200)).split(' ')[1] ?? 0),
      };
    }
  }
}

function signedShot(chance: Random, { port }: Target): Shot {
  const url = `http://127.0.0.1:${port}/slack/events`;
  const { body, type } = bodyOf(chance);
  return {
    name: `signed ${type} ${body.slice(0, 300)}`,
    send: async () => statusOf(await signedRequest(url, body, { secret: SECRET, type })),
  };
}

function bodyOf(chance: Random): { readonly body: string; readonly type: string } {
  const type = chance.pick([FORM, FORM, `${FORM}; charset=utf-8`, FORM.toUpperCase()]);
  switch (chance.below(4)) {
    case 0: {
      const form = Object.entries(Object(mutated(chance, COMMAND)));
      return { type, body: form.map(([key, value]) => `${key}=${encoded(chance, String(value))}`).join('&') };
    }
    case 1:
      return { type, body: `payload=${encoded(chance, text(mutated(chance, chance.pick(PAYLOADS))))}` };
    default:
      return {
        type: chance.pick(['application/json', 'application/json', FORM, 'text/plain']),
        body: text(mutated(chance, eventOf(chance))).toWellFormed(),
      };
  }
}

function eventOf(chance: Random): object {
  const event_id = `Ev${chance.below(1e9)}`;
  return { type: 'event_callback', team_id: 'T1', event_id, event: chance.pick(EVENTS) };
}

function frameOf(chance: Random): string {
  const [type, payload] = chance.pick([
    ['events_api', eventOf(chance)],
    ['slash_commands', COMMAND],
    ['interactive', chance.pick(PAYLOADS)],
    [chance.pick(['ws_message', 'slack_event', 'error', 'close', 'connected', 'disconnected', 'x']), {}],
  ] as const);
  const frame = text(mutated(chance, { type, envelope_id: 'e', payload, accepts_response_payload: true }));
  // Slack's own word for a new line would only slow this down.
  const whole = frame.includes('"disconnect"') ? 'null' : frame;
  return chance.below(20) === 0 ? whole.slice(0, chance.below(whole.length + 1)) : whole;
}

function localShot(chance: Random, { port }: Target): Shot {
  const origin = `http://127.0.0.1:${port}`;
  const isAct = chance.below(2) === 0;
  const path = isAct
    ? `/page/act?as=${chance.pick(['U1SANNE', 'U1EMMA', 'x', ''])}`
    : `/api/${chance.pick(['chat.postMessage', 'views.open', 'views.publish', 'files.getUploadURLExternal', 'oauth.v2.access', 'users.info', 'conversations.history', 'chat.update', 'x'])}`;
  const call = {
    token: 'xoxb-local',
    channel: 'C1LANDELIJK',
    text: 'x',
    blocks: [{ type: 'section' }],
    user: 'U1SANNE',
  };
  const body = text(mutated(chance, isAct ? chance.pick(ACTS) : call)).toWellFormed();
  const type = isAct || chance.below(2) === 0 ? 'application/json' : FORM;
  return {
    name: `local ${path} ${body.slice(0, 300)}`,
    send: async () =>
      statusOf(
        await fetch(origin + path, {
          method: 'POST',
          body,
          headers: { 'content-type': type, origin, authorization: 'Bearer xoxb-local-T1' },
          signal: AbortSignal.timeout(10_000),
        }),
      ),
  };
}

async function statusOf(response: Response): Promise<number> {
  await response.arrayBuffer();
  return response.status;
}

function text(value: unknown): string {
  return JSON.stringify(value) ?? '';
}
