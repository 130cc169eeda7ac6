import type { IncomingMessage, RequestListener } from 'node:http';

/** Bolt refuses what is older than five minutes, and takes what is signed for next year. */
const EARLIEST_S = 300;
const FORM = 'application/x-www-form-urlencoded';

/**
 * Before Bolt: it knows the type of a form only by its bare name, without `; charset=…`, and a body that is `null` would
 * end the process. Bodies of more than `limit` bytes are not read to their end.
 */
export function guardRequests(bolt: RequestListener, limit: number): RequestListener {
  return (request, response) => {
    if (request.method !== 'POST') return bolt(request, response);
    const refuse = (status: number) => response.writeHead(status, { connection: 'close' }).end();
    if (Number(request.headers['x-slack-request-timestamp']) > Date.now() / 1000 + EARLIEST_S) {
      refuse(401);
      return;
    }
    const type = request.headers['content-type'];
    if (type?.toLowerCase().startsWith(FORM)) request.headers['content-type'] = FORM;
    readBody(request, limit).then(
      (rawBody) => {
        if (rawBody === null || isNothing(rawBody)) {
          refuse(rawBody === null ? 413 : 400);
          return;
        }
        try {
          // Bolt reads no body where it finds this.
          bolt(Object.assign(request, { rawBody }), response);
        } catch {
          // It throws for paths that are not its own.
          refuse(404);
        }
      },
      () => response.destroy(),
    );
  };
}

/** null when there is more than allowed. */
function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) resolve(null);
      else chunks.push(chunk);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
  });
}

const BLANK = String.raw`(?:\s|\+|%(?:20|0[9ad]))*`;
const NOTHING = new RegExp(String.raw`^\s*null\s*$|(?:^|&)payload=${BLANK}null${BLANK}(?:&|$)`, 'i');

/** The body, or the `payload` in it, is the JSON of nothing. */
function isNothing(body: Buffer): boolean {
  return NOTHING.test(body.toString('latin1'));
}
