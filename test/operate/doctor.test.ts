import { expect, it } from 'vitest';
import { diagnoseNode, diagnoseScopes, doctorReport } from '../../src/operate/doctor.ts';

it.each([
  ['v20.20.2', 'wrong'],
  ['v23.11.0', 'wrong'],
  ['v24.0.0', 'ok'],
  ['v100.1.0', 'ok'],
])('Node %s is %s', (version, state) => {
  expect(diagnoseNode(version)).toMatchObject({ state, advice: expect.stringContaining(version) });
});

it('names the scopes that are missing, and only those', () => {
  const { state, advice } = diagnoseScopes(
    ['commands', 'chat:write', 'files:write'],
    ['chat:write', 'other'],
  );
  expect(state).toBe('missing');
  expect(advice).toContain('commands, files:write.');
  expect(advice).not.toContain('chat:write');
});

it('is content with more scopes than needed', () => {
  expect(diagnoseScopes(['commands'], ['commands', 'team:read']).state).toBe('ok');
});

it('reports a line each, told apart without colour', () => {
  const report = doctorReport([
    { what: 'Node', state: 'ok', advice: 'v24.1.0' },
    { what: 'Slack scopes', state: 'missing', advice: 'commands.' },
    { what: 'Data', state: 'wrong', advice: 'gone.' },
  ]);
  expect(report).toBe('ok       Node: v24.1.0\nmissing  Slack scopes: commands.\nwrong    Data: gone.\n');
});
