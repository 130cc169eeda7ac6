import { setTimeout as sleep } from 'node:timers/promises';
import type { SocketModeReceiver } from '@slack/bolt';
import { z } from 'zod';
import type { Log } from '../deps.ts';
import { codeOf } from './failed-call.ts';
import { eventTypeOf, isPayload, parseJson } from './payload.ts';

type SocketClient = SocketModeReceiver['client'];

/** The client's name for a frame as it came in. */
const FRAME = 'ws_message';
const AGAIN_AFTER_MS = 30_000;

const frameSchema = z.object({ type: z.string(), payload: z.unknown().optional() });

/** Slack's client throws where nobody catches for a frame of another shape, so those do not reach it. */
export function guardFrames(client: SocketClient, log: Log): void {
  const read = client.listeners(FRAME);
  client.removeAllListeners(FRAME);
  client.on(FRAME, async (frame: unknown, isBinary: unknown) => {
    if (typeof frame !== 'string' || !mayPass(client, frame)) {
      log.warn({}, 'a frame that Slack does not send was left out');
      return;
    }
    for (const each of read) await each(frame, isBinary);
  });
}

function mayPass(client: SocketClient, frame: string): boolean {
  const { success, data } = frameSchema.safeParse(parseJson(frame));
  if (!success) return false;
  const { type, payload } = data;
  if (type === 'hello' || type === 'disconnect') return true;
  if (!isPayload(payload)) return false;
  const name = type === 'events_api' ? eventTypeOf(payload) : type;
  // The client tells of it under that name, which must not be one of its own.
  return name !== null && !client.eventNames().includes(name);
}

/**
 * Once connected: a line that breaks is made again however long it takes. Slack's client gives up on some answers to that,
 * with an error that nobody catches. Gives what ends it.
 */
export function keepConnected(client: SocketClient, log: Log): () => void {
  const start = client.start.bind(client);
  const end = new AbortController();
  client.start = async () => {
    while (!end.signal.aborted) {
      try {
        return await start();
      } catch (error) {
        log.error({ code: codeOf(error) }, 'Slack could not be reached again');
        await sleep(AGAIN_AFTER_MS, undefined, { signal: end.signal, ref: false }).catch(() => {});
      }
    }
    return { ok: false };
  };
  return () => end.abort();
}
