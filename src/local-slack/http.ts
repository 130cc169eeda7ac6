import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Json } from './json.ts';

/** Refuses bodies over `limit` bytes. */
export async function readBody(
  request: IncomingMessage,
  limit = 50_000_000,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > limit) throw new RangeError(`more than ${limit} bytes`);
    chunks.push(bytes);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Why it gets nothing: whoever asks has to be on this machine, and on the page itself where it is a page. */
export function refusalOf({ headers }: IncomingMessage): string | null {
  // By its own name: a page elsewhere that points its name at 127.0.0.1 gets nothing.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? '')) return 'Alleen op deze computer.';
  // A program says no origin; a page elsewhere cannot leave it out.
  const isElsewhere = headers.origin !== undefined && !isOwnOrigin({ headers });
  return isElsewhere ? 'Alleen vanaf de pagina zelf.' : null;
}

/** null for what is no address, such as `http://[`. */
export function addressOf({ url }: IncomingMessage, origin: string): URL | null {
  return url !== undefined && URL.canParse(url, origin) ? new URL(url, origin) : null;
}

/** true when the page of this workspace itself sent it. */
export function isOwnOrigin({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const { origin, host } = headers;
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}

export async function readText(request: IncomingMessage): Promise<string> {
  return new TextDecoder().decode(await readBody(request));
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: Json,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

export function sendText(response: ServerResponse, status: number, body: string, type = 'text/plain'): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8` });
  response.end(body);
}

/** Drops the connection without an answer. */
export function reset(request: IncomingMessage): void {
  request.socket.resetAndDestroy();
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
