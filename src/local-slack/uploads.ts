import type { IncomingMessage } from 'node:http';
import { readBody } from './http.ts';

const KINDS: ReadonlyMap<string, string> = new Map<string, string>([
  ['csv', 'text/csv'],
  ['gif', 'image/gif'],
  ['jpeg', 'image/jpeg'],
  ['jpg', 'image/jpeg'],
  ['json', 'application/json'],
  ['md', 'text/markdown'],
  ['pdf', 'application/pdf'],
  ['png', 'image/png'],
  ['txt', 'text/plain'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]);

export function mimetypeOf(filename: string): string {
  return KINDS.get(filename.split('.').at(-1)?.toLowerCase() ?? '') ?? 'application/octet-stream';
}

/** The bytes of an upload: a form with one file in it, or the bare body. */
export async function uploadedBytes(request: IncomingMessage): Promise<Uint8Array> {
  const body = await readBody(request);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return body;
  const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => {
    throw new RangeError('the form cannot be read');
  });
  for (const [, value] of form) {
    if (typeof value !== 'string') return new Uint8Array(await value.arrayBuffer());
  }
  return new Uint8Array();
}
