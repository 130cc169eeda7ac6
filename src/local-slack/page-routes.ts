import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { isOwnOrigin, readText, sendJson, sendText } from './http.ts';
import { PEOPLE, type Person } from './inhabitants.ts';
import { parseJson } from './json.ts';
import { actOnPage } from './page-acts.ts';
import { pageState } from './page-state.ts';
import type { RouteParts } from './route-parts.ts';
import { sendFile } from './send-file.ts';

const folder = new URL('./page/', import.meta.url);
const CONTENT_POLICY =
  "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

/** The page and what it talks to: its files, a stream of what one person sees, and what that person does. */
export function pageRoutes(
  parts: RouteParts,
): (url: URL, request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (url, request, response) => {
    if (request.method === 'POST' && url.pathname === '/page/act') {
      if (!isOwnOrigin(request)) return sendText(response, 403, 'Alleen vanaf de pagina zelf.');
      const person = personOf(parts, url);
      return sendJson(response, 200, await actOnPage(parts, person, parseJson(await readText(request))));
    }
    if (request.method !== 'GET') return sendText(response, 405, 'GET of POST');
    if (url.pathname === '/page/stream') return stream(parts, url, request, response);
    if (url.pathname.startsWith('/page/files/')) return file(parts, url, response);
    return sendPagePart(url.pathname === '/' ? '/page/index.html' : url.pathname, response);
  };
}

function personOf(parts: RouteParts, url: URL): Person {
  return parts.acts.state.people.get(url.searchParams.get('as') ?? '') ?? PEOPLE.member;
}

/** Server-Sent Events: everything the person sees, again at each change. */
function stream(parts: RouteParts, url: URL, request: IncomingMessage, response: ServerResponse): void {
  const { state } = parts.acts;
  const person = personOf(parts, url);
  let due: NodeJS.Timeout | undefined;
  const tell = (): void => {
    due = undefined;
    response.write(`data: ${JSON.stringify(pageState(state, person, parts.clock, parts.faults))}\n\n`);
  };
  const listener = (): void => {
    due ??= setTimeout(tell, 15);
  };
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  tell();
  state.listeners.add(listener);
  request.on('close', () => {
    clearTimeout(due);
    state.listeners.delete(listener);
  });
}

function file(parts: RouteParts, url: URL, response: ServerResponse): void {
  const found = parts.acts.state.files.get(url.pathname.split('/').at(-1) ?? '');
  if (found?.completed === true) sendFile(response, found);
  else sendText(response, 404, 'Dit bestand is er niet.');
}

const KINDS: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  svg: 'image/svg+xml',
  ts: 'text/javascript',
};

async function sendPagePart(path: string, response: ServerResponse): Promise<void> {
  const match = /^\/page\/([a-z-]+)\.(css|html|svg|ts)$/.exec(path);
  const kind = KINDS[match?.[2] ?? ''];
  if (match === null || kind === undefined) return sendText(response, 404, 'Dit is er niet.');
  const source = await readFile(new URL(`${match[1]}.${match[2]}`, folder), 'utf8').catch(() => null);
  if (source === null) return sendText(response, 404, 'Dit is er niet.');
  response.setHeader('content-security-policy', CONTENT_POLICY);
  response.setHeader('cache-control', 'no-cache');
  sendText(response, 200, match[2] === 'ts' ? withoutTypes(source) : source, kind);
}

/** Node calls this experimental on the terminal, which says nothing to whoever runs `npm start`. */
function withoutTypes(source: string): string {
  const warn = process.emitWarning;
  process.emitWarning = () => {};
  try {
    return stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = warn;
  }
}
