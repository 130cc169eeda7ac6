import type { Random } from '../gazetteer/random.ts';

/** What is sent where something else is expected. */
const JUNK: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  'x'.repeat(5_000),
  '\u0000',
  '\ud800',
  '__proto__',
  'constructor',
  '<!channel>',
  'hoeveel profielen heeft venlo?',
  'koppel zeeland',
  'abonneer venlo',
  '%6eull',
  'http://[',
  [],
  {},
  [null],
  { type: null },
  Array.from({ length: 300 }).reduce<unknown>((inner) => [inner], 1),
];

const ids = { user: { id: 'U1', team_id: 'T1' }, team: { id: 'T1' }, trigger_id: 'x', token: 'x' };
const at = { channel: { id: 'C1' }, container: { type: 'message', message_ts: '1.1', channel_id: 'C1' } };
const view = { id: 'V1', type: 'modal', private_metadata: '{}', state: { values: {} } };

/** One of each kind that Slack sends. */
export const PAYLOADS: readonly object[] = [
  {
    ...ids,
    ...at,
    type: 'block_actions',
    actions: [{ action_id: 'ask:1', value: '{"q":"venlo","by":"U1"}' }],
  },
  { ...ids, ...at, type: 'block_actions', actions: [{ action_id: 'link:confirm', value: 'AM29' }] },
  { ...ids, ...at, type: 'block_actions', actions: [{ action_id: 'digest:stop', value: 's1' }] },
  {
    ...ids,
    ...at,
    type: 'block_actions',
    actions: [{ action_id: 'more', selected_option: { value: 'wrong-place' } }],
  },
  { ...ids, type: 'view_submission', view: { ...view, callback_id: 'digest' } },
  { ...ids, type: 'view_submission', view: { ...view, callback_id: 'misreading' } },
  { ...ids, type: 'view_closed', view, is_cleared: false },
  { ...ids, type: 'block_suggestion', action_id: 'place', block_id: 'place', value: 'ven' },
  { ...ids, type: 'shortcut', callback_id: 'old' },
];

export const EVENTS: readonly object[] = [
  { type: 'app_mention', user: 'U1', channel: 'C1', ts: '1.1', text: '<@UBOT> venlo' },
  { type: 'message', channel_type: 'im', user: 'U1', channel: 'D1', ts: '1.1', text: 'venlo' },
  {
    type: 'message',
    channel_type: 'im',
    user: 'U1',
    channel: 'D1',
    ts: '1.1',
    files: [{ id: 'F1', name: 'a.pdf' }],
  },
  { type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' },
  { type: 'tokens_revoked', tokens: { bot: [] } },
  {
    type: 'function_executed',
    function: { callback_id: 'dekkingscijfers' },
    function_execution_id: 'Fx1',
    bot_access_token: 'xoxb-1',
    inputs: { place: 'venlo' },
  },
];

export const COMMAND = {
  command: '/dekking',
  text: 'venlo',
  team_id: 'T1',
  user_id: 'U1',
  channel_id: 'C1',
  channel_name: 'landelijk',
  trigger_id: 'x',
};

/** What somebody does on the page of the local Slack. */
export const ACTS: readonly object[] = [
  { kind: 'type', channel: 'C1LANDELIJK', text: '/dekking venlo', thread: null, files: [] },
  {
    kind: 'type',
    channel: 'C1LANDELIJK',
    text: '@dekkingsbot venlo',
    thread: '1.1',
    files: [{ name: 'a', base64: 'AAAA' }],
  },
  {
    kind: 'press',
    on: { message: '1.1', channel: 'C1LANDELIJK' },
    wanted: 'ask:1',
    choice: null,
    filled: {},
  },
  { kind: 'press', on: { view: 'home' }, wanted: 'digest:new', choice: 'x', filled: {} },
  { kind: 'suggest', on: { view: 'modal' }, wanted: 'place', typed: 'v' },
  { kind: 'submit', filled: { place: 'venlo' } },
  { kind: 'close-modal' },
  { kind: 'open-home', tab: 'home' },
  { kind: 'invite', channel: 'C1LANDELIJK' },
  { kind: 'dismiss', channel: 'C1LANDELIJK', message: '1.1' },
  { kind: 'travel', to: '2027-01-01T00:00:00Z' },
  { kind: 'trouble', which: 'none' },
  { kind: 'reset' },
];

const ADDRESSES = [
  '/',
  '//',
  '/%',
  '/%ff%00',
  'http://[',
  '*',
  '/healthz',
  '/readyz?x=%',
  '/metrics',
  '/slack/events',
  '/slack/install',
  '/slack/oauth_redirect?code=x&state=y',
  '/slack/oauth_redirect?error=%E0%A4%A',
  '/page/stream?as=U1SANNE',
  '/page/files/x',
  '/page/../../etc/passwd',
  '/page/main.ts',
  '/api/chat.postMessage',
  '/response/x',
  '/upload/v1/x',
  '/files-pri/T1-x/a.pdf',
  '/oauth/v2/authorize?client_id=x&redirect_uri=http://[',
  '/socket?ticket=x',
] as const;

const METHODS = ['GET', 'POST', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'TRACE', 'CONNECT', 'BREW', ''] as const;
const HEADERS = [
  '',
  'origin: null',
  'origin: http://evil.example',
  'cookie: slack-app-oauth-state=%E0%A4%A',
  'cookie: ;;==',
  'content-length: 5',
  'content-length: -1',
  'transfer-encoding: chunked',
  'transfer-encoding: x',
  'expect: 100-continue',
  'expect: x',
  'connection: upgrade\r\nupgrade: websocket\r\nsec-websocket-key: MDEyMzQ1Njc4OWFiY2RlZg==\r\nsec-websocket-version: 13',
  'connection: upgrade\r\nupgrade: h2c',
  'content-type: multipart/form-data',
  'content-type: multipart/form-data; boundary=x',
  'authorization: Bearer \u00e9',
  'x-slack-request-timestamp: NaN\r\nx-slack-signature: v0=x',
  `x: ${'y'.repeat(20_000)}`,
  'no colon',
] as const;
const BODIES = ['', 'hello', '{', '5\r\nhello\r\n0\r\n\r\n', '--x\r\n\r\n--x--', '\u0000'] as const;

/** A request as bytes, which need not be one. */
export function rawRequest(chance: Random, port: number): string {
  const host = chance.pick([`127.0.0.1:${port}`, `127.0.0.1:${port}`, 'evil.example', '[', '']);
  const head = `${chance.pick(METHODS)} ${chance.pick(ADDRESSES)} HTTP/${chance.pick(['1.1', '1.1', '1.0', '9'])}`;
  const headers = [`host: ${host}`, chance.pick(HEADERS), chance.pick(HEADERS), 'connection: close'];
  return `${head}\r\n${headers.filter((line) => line !== '').join('\r\n')}\r\n\r\n${chance.pick(BODIES)}`;
}

/** The value with up to three places in it changed. */
export function mutated(chance: Random, value: unknown): unknown {
  let result = value;
  for (let times = chance.below(4); times > 0; times -= 1) result = changedOnce(chance, result, 0);
  return result;
}

function changedOnce(chance: Random, value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || (depth > 0 && chance.below(4) === 0)) {
    return chance.pick(JUNK);
  }
  const entries = Object.entries(value);
  const at = chance.below(entries.length + 1);
  const [key, inner] = entries[at] ?? ['event', undefined];
  const rest = entries.filter(([other]) => other !== key);
  const changed = chance.below(6) === 0 ? [] : [[key, changedOnce(chance, inner, depth + 1)] as const];
  const all = [...rest, ...changed];
  return Array.isArray(value) ? all.map(([, each]) => each) : Object.fromEntries(all);
}

/** Text of which some characters are written with a percent sign, and now and then one is lost. */
export function encoded(chance: Random, text: string): string {
  const whole = encodeURIComponent(text.toWellFormed());
  const some = chance.below(3) === 0 ? whole.replaceAll(/[a-z]/g, (letter) => hex(chance, letter)) : whole;
  return chance.below(20) === 0 ? some.slice(0, chance.below(some.length + 1)) : some;
}

function hex(chance: Random, letter: string): string {
  return chance.below(2) === 0 ? letter : `%${letter.charCodeAt(0).toString(16)}`;
}
