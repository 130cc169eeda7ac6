import type { IncomingHttpHeaders, IncomingMessage, RequestListener } from 'node:http';
import { parse } from 'node:querystring';
import { isPayload, parseJson, pathOf } from './payload.ts';

/** A request of Slack is signed within so many seconds; Bolt itself takes what is signed for next year. */
const SIGNED_WITHIN_S = 300;
const SIGNATURE = /^v0=[0-9a-f]{64}$/;
const FORM = 'application/x-www-form-urlencoded';

export interface GuardOptions {
  /** The one path that Slack posts to. */
  readonly endpoint: string;
  /** Bodies of more bytes are not read to their end. */
  readonly limit: number;
}

/**
 * Before Bolt, which throws where nobody catches for a malformed address or body, and reads the body before it looks who
 * sent it. Bolt also knows the type of a form only by its bare name, without `; charset=…`.
 */
export function guardRequests(bolt: RequestListener, { endpoint, limit }: GuardOptions): RequestListener {
  return (request, response) => {
    const refuse = (status: number): void => {
      response.writeHead(status, { connection: 'close' }).end();
    };
    const path = pathOf(request);
    if (path === null) return refuse(400);
    if (request.method !== 'POST') return bolt(request, response);
    if (path !== endpoint) return refuse(404);
    if (!mayBeSigned(request.headers)) return refuse(401);
    const type = request.headers['content-type'];
    if (type?.toLowerCase().startsWith(FORM)) request.headers['content-type'] = FORM;
    readBody(request, limit).then(
      (rawBody) => {
        if (rawBody === null) refuse(413);
        else if (!isPayload(decode(rawBody.toString(), request.headers['content-type']))) refuse(400);
        // Bolt reads no body where it finds this.
        else bolt(Object.assign(request, { rawBody }), response);
      },
      () => response.destroy(),
    );
  };
}

/** Whether it has a signature of now; Bolt finds out whether it is Slack's. */
function mayBeSigned(headers: IncomingHttpHeaders): boolean {
  const signature = headers['x-slack-signature'];
  const age = Date.now() / 1000 - Number(headers['x-slack-request-timestamp']);
  return typeof signature === 'string' && SIGNATURE.test(signature) && Math.abs(age) <= SIGNED_WITHIN_S;
}

/** As Bolt decodes it: JSON, or a form that may hold JSON. */
function decode(body: string, type: string | undefined): unknown {
  if (type !== FORM) return parseJson(body);
  const form = parse(body);
  return typeof form['payload'] === 'string' ? parseJson(form['payload']) : form;
}

/** null when there is more than allowed. */
function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) {
        chunks.push(chunk);
        return;
      }
      chunks.length = 0;
      resolve(null);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
  });
}
