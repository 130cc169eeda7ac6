import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse } from 'node:querystring';
import type { FaultBook } from './faults.ts';
import { readText, reset, sendJson, sendText } from './http.ts';
import { isObject, type Json, type JsonObject, parseJson, textAt } from './json.ts';
import { meetFaults, rateLimited } from './meet-faults.ts';
import { METHODS } from './methods/all.ts';
import type { Call, Method } from './methods/method.ts';
import { SlackFailure } from './slack-failure.ts';
import { APP_TOKEN, type Installation, type State } from './state.ts';

export interface WebApiParts {
  readonly state: State;
  readonly faults: FaultBook;
  readonly origin: string;
  readonly imageProcessingMs: number;
  readonly limitsRate: () => boolean;
  readonly send: Call['send'];
}

/** Answers `POST /api/METHOD` as Slack does: form or JSON in, `{"ok": …}` out. */
export async function handleWebApi(
  parts: WebApiParts,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const args = argsOf(await readText(request), request.headers['content-type'] ?? '');
  const faults = parts.faults.take(name);
  if (await meetFaults(faults, request, response)) return;
  const token = tokenOf(request, args);
  const result = answer(parts, name, args, token, faults);
  parts.state.calls.push({
    method: name,
    args: withoutToken(args),
    error: result['ok'] === true ? null : textAt(result, 'error'),
  });
  if (faults.some((fault) => fault.kind === 'reset-after')) return reset(request);
  const garble = faults.find((fault) => fault.kind === 'garble');
  if (garble !== undefined) return sendText(response, 200, garble.body, 'text/html');
  const retryAfter = result['retry_after'];
  if (typeof retryAfter === 'number') return rateLimited(response, retryAfter);
  sendJson(response, 200, result, scopesOf(parts.state, token));
}

/** Slack names the scopes of the token beside every answer. */
function scopesOf(state: State, token: string): Readonly<Record<string, string>> {
  const held = holderOf(state, token)?.scopes;
  return held === undefined ? {} : { 'x-oauth-scopes': [...held].join(',') };
}

function answer(
  parts: WebApiParts,
  name: string,
  args: JsonObject,
  token: string,
  faults: ReturnType<FaultBook['take']>,
): JsonObject {
  try {
    const found = METHODS.get(name);
    if (found === undefined) throw new SlackFailure('unknown_method', { req_method: name });
    for (const fault of faults) {
      if (fault.kind === 'error') throw new SlackFailure(fault.code);
      if (fault.kind === 'refuse-blocks' && holdsBlock(args, fault.types)) {
        throw new SlackFailure('invalid_blocks', { errors: ['unsupported type'] });
      }
    }
    return { ok: true, ...found.run(callOf(parts, found, token, args), args) };
  } catch (error) {
    if (error instanceof SlackFailure) return { ok: false, error: error.code, ...error.extra };
    throw error;
  }
}

function callOf(parts: WebApiParts, found: Method, token: string, args: JsonObject): Call {
  const installation = found.token === 'bot' ? installationWith(parts.state, token) : NOBODY;
  if (found.token === 'app' && token !== APP_TOKEN)
    throw new SlackFailure(token === '' ? 'not_authed' : 'invalid_auth');
  if (found.scope !== null && !installation.scopes.has(found.scope)) {
    throw new SlackFailure('missing_scope', {
      needed: found.scope,
      provided: [...installation.scopes].join(','),
    });
  }
  return {
    state: parts.state,
    team: teamOf(parts.state, installation, args),
    installation,
    origin: parts.origin,
    imageProcessingMs: parts.imageProcessingMs,
    limitsRate: parts.limitsRate(),
    send: parts.send,
  };
}

const NOBODY: Installation = { on: '', enterprise: false, token: '', scopes: new Set() };

export function installationWith(state: State, token: string): Installation {
  if (token === '') throw new SlackFailure('not_authed');
  if (state.revokedTokens.has(token)) throw new SlackFailure('token_revoked');
  const found = holderOf(state, token);
  if (found === undefined) throw new SlackFailure('invalid_auth');
  return found;
}

function holderOf(state: State, token: string): Installation | undefined {
  return [...state.installations.values()].find((installation) => installation.token === token);
}

/** An org-wide token works in every team of the organisation: the channel or person asked about says which. */
function teamOf(state: State, installation: Installation, args: JsonObject): string {
  if (!installation.enterprise) return installation.on;
  const named = textAt(args, 'team_id');
  const channel = state.channels.get(textAt(args, 'channel') || textAt(args, 'channel_id'));
  const person = state.people.get(textAt(args, 'user') || textAt(args, 'user_id') || textAt(args, 'channel'));
  const trigger = state.triggers.get(textAt(args, 'trigger_id'));
  const view = state.views.get(textAt(args, 'view_id'));
  const asked = [named, channel?.team, person?.team, trigger?.team, view?.team].find(
    (id) => id !== undefined && state.teams.get(id)?.enterprise === installation.on,
  );
  return asked ?? [...state.teams.values()].find((team) => team.enterprise === installation.on)?.id ?? '';
}

function tokenOf(request: IncomingMessage, args: JsonObject): string {
  const header = request.headers.authorization ?? '';
  return header.startsWith('Bearer ') ? header.slice('Bearer '.length) : textAt(args, 'token');
}

function argsOf(body: string, type: string): JsonObject {
  if (type.startsWith('application/json')) {
    const parsed: Json | undefined = parseJson(body);
    return isObject(parsed) ? parsed : {};
  }
  const form: Record<string, string> = {};
  for (const [key, value] of Object.entries(parse(body))) {
    const first = Array.isArray(value) ? value[0] : value;
    if (first !== undefined) form[key] = first;
  }
  return form;
}

function holdsBlock(args: JsonObject, types: readonly string[]): boolean {
  const held = JSON.stringify(args).replaceAll('\\', '');
  return types.some((type) => held.includes(`"type":"${type}"`));
}

function withoutToken(args: JsonObject): JsonObject {
  const { token: _token, ...rest } = args;
  return rest;
}
