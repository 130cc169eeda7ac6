import type { ServerResponse } from 'node:http';
import type { ActParts } from './act-parts.ts';
import { sendText } from './http.ts';
import { PEOPLE } from './inhabitants.ts';
import { CLIENT_ID, newId } from './state.ts';

/**
 * Slack's consent page: shows in which workspaces the bot can be installed. `team` (and `deny=1`) answer at once,
 * as pressing the button does.
 */
export function authorize(parts: ActParts, url: URL, response: ServerResponse): void {
  const back = url.searchParams.get('redirect_uri') ?? redirectInSettings(parts);
  if (url.searchParams.get('client_id') !== CLIENT_ID) sendText(response, 400, 'invalid_client_id');
  else if (!URL.canParse(back)) sendText(response, 400, 'bad_redirect_uri');
  else {
    const target = decision(parts, url, new URL(back));
    if (target === null) sendText(response, 200, consentPage(parts, url), 'text/html');
    else response.writeHead(302, { location: target.href }).end();
  }
}

/** Without `redirect_uri` Slack takes the one in the app's settings: Bolt's own path, where the app listens. */
function redirectInSettings({ delivery }: ActParts): string {
  const [listening] = delivery.urls;
  return listening === undefined ? '' : new URL('/slack/oauth_redirect', listening).href;
}

/** Where the person goes back to with a code or a refusal; null while nothing was chosen. */
function decision({ state }: ActParts, url: URL, target: URL): URL | null {
  target.searchParams.set('state', url.searchParams.get('state') ?? '');
  if (url.searchParams.get('deny') === '1') {
    target.searchParams.set('error', 'access_denied');
    return target;
  }
  const team = state.teams.get(url.searchParams.get('team') ?? '');
  if (team === undefined) return null;
  const person = Object.values(PEOPLE).find((each) => each.team === team.id)?.id ?? '';
  const code = newId(state, 'code-');
  const scopes = (url.searchParams.get('scope') ?? '').split(',').filter((scope) => scope !== '');
  state.oauthCodes.set(code, { team: team.id, person, scopes });
  target.searchParams.set('code', code);
  return target;
}

function consentPage(parts: ActParts, url: URL): string {
  const choice = (extra: Readonly<Record<string, string>>): string => {
    const next = new URL(url);
    for (const [key, value] of Object.entries(extra)) next.searchParams.set(key, value);
    return `${next.pathname}${next.search}`.replaceAll('&', '&amp;');
  };
  const teams = [...parts.state.teams.values()]
    .map((team) => `<li><a href="${choice({ team: team.id })}">Installeren in ${team.name}</a></li>`)
    .join('');
  const scopes = (url.searchParams.get('scope') ?? '')
    .split(',')
    .map((scope) => `<li>${scope.replaceAll(/[^\w:.-]/g, '')}</li>`);
  return `<!DOCTYPE html><html lang="nl"><meta charset="utf-8"><title>Dekkingsbot installeren</title>
<style>body{font:16px/1.5 system-ui;max-width:36rem;margin:3rem auto;padding:0 1rem}li{margin:.4rem 0}</style>
<h1>Dekkingsbot installeren</h1><p>De app vraagt om:</p><ul>${scopes.join('')}</ul>
<p>Waar wil je hem installeren?</p><ul>${teams}</ul><p><a href="${choice({ deny: '1' })}">Weigeren</a></p></html>`;
}
