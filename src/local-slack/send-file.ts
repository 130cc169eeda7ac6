import type { ServerResponse } from 'node:http';
import type { StoredFile } from './state.ts';

export function sendFile(response: ServerResponse, file: StoredFile): void {
  const picture =
    file.mimetype === 'image/png' || file.mimetype === 'image/jpeg' || file.mimetype === 'image/gif';
  response.writeHead(200, {
    'content-type': file.mimetype,
    'content-length': file.content.length,
    'x-content-type-options': 'nosniff',
    'content-disposition': `${picture ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
  });
  response.end(file.content);
}
