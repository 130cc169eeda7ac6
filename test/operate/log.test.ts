import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { withoutSecrets } from '../../src/operate/log.ts';

/** What a process that logs this leaves on stderr. */
function logged(level: string, statement: string): string {
  const module = new URL('../../src/operate/log.ts', import.meta.url).href;
  const script = `import { openLog } from '${module}'; const log = openLog('${level}'); ${statement}`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
  return stderr;
}

describe('secrets in a text', () => {
  it.each([
    ['a bot token', 'said xoxb-123-456-abcDEF to Slack', 'said [token] to Slack'],
    ['a user token', 'xoxp-1-2-3', '[token]'],
    ['an app-level token', 'with xapp-1-A0-99-ff.', 'with [token].'],
    ['a rotating token', 'xoxe.xoxb-1-Mi0xLTEyMw and xoxe-1-abc', '[token] and [token]'],
    ['a workflow token', 'with xwfp-1-A0-99', 'with [token]'],
    ['a refresh token', 'xoxe-1-My0xLTEyMw', '[token]'],
    ['a rotated token of an app', '(xoxe.xapp-1-A0)', '([token])'],
    [
      'a response_url',
      'POST https://hooks.slack.com/commands/T1/2/secret failed',
      'POST https://hooks.slack.com/com[…] failed',
    ],
    ['a database address', 'postgres://bot:pa:ss@db.example.nl/x', 'postgres://[…]@db.example.nl/x'],
    ['the other spelling', 'postgresql://bot:secret@[::1]:5432/x', 'postgres://[…]@[::1]:5432/x'],
    ['nothing secret', 'Venlo: 274 gemeente-profielen', 'Venlo: 274 gemeente-profielen'],
  ])('%s', (_name, text, clean) => {
    expect(withoutSecrets(text)).toBe(clean);
  });
});

describe('the log of a process', () => {
  it('leaves out tokens, headers and what people wrote, wherever it was handed over', () => {
    const line = logged(
      'info',
      `const fields = { token: 'xoxb-1-secret', headers: { authorization: 'Bearer secret' }, text: 'vraag van Anna' };
       log.info({ ...fields, event: fields, settings: { botToken: 'secret', appToken: 'secret' }, kind: 'lookup' }, 'asked');`,
    );
    expect(line).not.toMatch(/secret|Anna/);
    expect(JSON.parse(line)).toMatchObject({ level: 30, kind: 'lookup', msg: 'asked' });
  });

  it('cleans an error, its stack and its cause, and keeps the code', () => {
    const line = logged(
      'info',
      `const cause = Object.assign(new Error('refused postgres://bot:secret@db/x'), { code: 'ECONNREFUSED' });
       log.error({ err: new Error('token xoxb-1-secret', { cause }) }, 'failed');`,
    );
    expect(line).not.toContain('secret');
    expect(JSON.parse(line).err).toMatchObject({
      name: 'Error',
      message: 'token [token]',
      cause: { code: 'ECONNREFUSED', message: 'refused postgres://[…]@db/x' },
    });
  });

  it('cleans a line wherever the secret stands in it, which stays JSON', () => {
    const line = logged(
      'info',
      `log.info({ from: 'xwfp-secret', deep: { er: [{ url: 'postgres://bot:secret@db/x' }] }, mail: 'a@b' },
        'xapp-1-secret and https://hooks.slack.com/actions/T1/secret');`,
    );
    expect(line).not.toContain('secret');
    expect(JSON.parse(line)).toMatchObject({
      from: '[token]',
      deep: { er: [{ url: 'postgres://[…]@db/x' }] },
      mail: 'a@b',
      msg: '[token] and https://hooks.slack.com/act[…]',
    });
  });

  it('says nothing below its level', () => {
    expect(logged('warn', `log.info({}, 'asked');`)).toBe('');
  });
});
