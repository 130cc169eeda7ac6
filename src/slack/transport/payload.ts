import type { IncomingMessage } from 'node:http';
import { z } from 'zod';

const eventSchema = z.looseObject({ type: z.string() });

/** The path asked for; null where it or the host is none, such as `//` or `[`. Bolt makes an address of both. */
export function pathOf({ url = '', headers }: Pick<IncomingMessage, 'url' | 'headers'>): string | null {
  const base = `http://${headers.host ?? 'localhost'}`;
  return URL.canParse(url, base) ? new URL(url, base).pathname : null;
}

/**
 * Whether decoded input has the least shape of what Slack sends, however it was encoded: an object, whose `event` (where
 * it has one) is an object with a type. Bolt reads fields of it unseen, outside what it catches.
 */
export function isPayload(decoded: unknown): decoded is object {
  if (typeof decoded !== 'object' || decoded === null) return false;
  return !('event' in decoded) || eventSchema.safeParse(decoded.event).success;
}

/** The type of the event in a payload; null where there is none. */
export function eventTypeOf(payload: object): string | null {
  return 'event' in payload ? (eventSchema.safeParse(payload.event).data?.type ?? null) : null;
}

/** Parsed JSON; undefined, which JSON cannot be, for what is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
