import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressOf, readText, refusalOf, reset, sendJson, sendText } from './http.ts';
import { parseJson } from './json.ts';
import { meetFaults } from './meet-faults.ts';
import { authorize } from './oauth-page.ts';
import { pageRoutes } from './page-routes.ts';
import { useResponseUrl } from './response-urls.ts';
import type { RouteParts } from './route-parts.ts';
import { sendFile } from './send-file.ts';
import { SlackFailure } from './slack-failure.ts';
import { uploadedBytes } from './uploads.ts';
import { handleWebApi, installationWith } from './web-api.ts';

export function routes(parts: RouteParts): (request: IncomingMessage, response: ServerResponse) => void {
  const page = pageRoutes(parts);
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refusal = refusalOf(request);
    if (refusal !== null) return sendText(response, 403, refusal);
    const url = addressOf(request, parts.acts.origin);
    if (url === null) return sendText(response, 400, 'Dit is geen adres.');
    const [, first = '', second = '', third = ''] = url.pathname.split('/');
    if (first === 'api' && request.method === 'POST')
      return handleWebApi(parts.webApi, second, request, response);
    if (first === 'response' && request.method === 'POST') return respondTo(parts, second, request, response);
    if (first === 'upload' && request.method === 'POST') return receive(parts, third, request, response);
    if (first === 'files-pri') return download(parts, second, request, response);
    if (url.pathname === '/oauth/v2/authorize') return authorize(parts.acts, url, response);
    return page(url, request, response);
  };
  return (request, response) => {
    handle(request, response).catch((error: unknown) => {
      // What somebody asks that is not there, or is too much, is no fault of the workspace.
      const status = error instanceof RangeError ? 400 : 500;
      if (!response.headersSent) sendText(response, status, error instanceof Error ? error.message : 'fout');
      else response.end();
    });
  };
}

async function respondTo(
  parts: RouteParts,
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = parseJson(await readText(request));
  const faults = parts.faults.take('response_url');
  if (await meetFaults(faults, request, response)) return;
  for (const fault of faults) {
    if (fault.kind === 'expired') return sendJson(response, 404, { ok: false, error: 'expired_url' });
    if (
      fault.kind === 'refuse-blocks' &&
      fault.types.some((type) => JSON.stringify(body).includes(`"type":"${type}"`))
    ) {
      return sendJson(response, 400, { ok: false, error: 'invalid_blocks' });
    }
  }
  const result = useResponseUrl(parts.acts.state, id, body);
  if (faults.some((fault) => fault.kind === 'reset-after')) return reset(request);
  sendJson(
    response,
    result.status,
    result.error === null ? { ok: true } : { ok: false, error: result.error },
  );
}

async function receive(
  parts: RouteParts,
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const content = await uploadedBytes(request);
  if (await meetFaults(parts.faults.take('upload'), request, response)) return;
  const { state } = parts.acts;
  const file = state.files.get(id);
  if (file === undefined || file.completed) return sendText(response, 404, 'file_not_found');
  state.files.set(id, { ...file, content });
  sendText(response, 200, `OK - ${content.length}`);
}

/** With the bot's token the file; without the right to it a page of HTML, as Slack gives. */
async function download(
  parts: RouteParts,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (await meetFaults(parts.faults.take('download'), request, response)) return;
  const { state } = parts.acts;
  const file = state.files.get(name.slice(name.indexOf('-') + 1));
  const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
  if (file === undefined || !mayFetch(parts, token)) {
    return sendText(response, 200, '<!DOCTYPE html><title>Aanmelden</title><p>Meld je aan.</p>', 'text/html');
  }
  sendFile(response, file);
}

function mayFetch(parts: RouteParts, token: string): boolean {
  try {
    return installationWith(parts.acts.state, token).scopes.has('files:read');
  } catch (error) {
    if (error instanceof SlackFailure) return false;
    throw error;
  }
}
