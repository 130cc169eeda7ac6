import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault } from './faults.ts';
import { pause, reset, sendJson, sendText } from './http.ts';

/** Lets happen what goes wrong before any work is done; true when the request has had its answer by that. */
export async function meetFaults(
  faults: readonly Fault['what'][],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  for (const fault of faults) {
    switch (fault.kind) {
      case 'delay':
        await pause(fault.milliseconds);
        break;
      case 'status':
        sendText(response, fault.status, 'Internal Server Error');
        return true;
      case 'rate-limited':
        rateLimited(response, fault.retryAfter);
        return true;
      case 'reset-before':
        reset(request);
        return true;
    }
  }
  return false;
}

/** `retryAfter` in seconds. */
export function rateLimited(response: ServerResponse, retryAfter: number): void {
  sendJson(response, 429, { ok: false, error: 'ratelimited' }, { 'retry-after': String(retryAfter) });
}
