import { createHmac } from 'node:crypto';
import type { FaultBook } from './faults.ts';
import { isObject, type Json, type JsonObject, parseJson } from './json.ts';
import type { SocketMode } from './socket-mode.ts';

/** What the app answered within three seconds. */
export type Acknowledgement =
  | { readonly kind: 'acknowledged'; readonly body: Json | undefined; readonly milliseconds: number }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'refused'; readonly status: number; readonly noRetry: boolean }
  /** No app listens. */
  | { readonly kind: 'nobody' };

type Parcel =
  | { readonly kind: 'command'; readonly form: Readonly<Record<string, string>> }
  | { readonly kind: 'interactive'; readonly payload: JsonObject; readonly answers: boolean }
  | {
      readonly kind: 'event';
      readonly body: JsonObject;
      readonly retry: { readonly num: number; readonly reason: string } | null;
    };

export interface DeliveryParts {
  readonly signingSecret: string;
  readonly sockets: SocketMode;
  readonly faults: FaultBook;
  readonly acknowledgeMs: number;
  /** Waits before the second, third and fourth delivery of an event. */
  readonly retryDelaysMs: readonly number[];
}

export interface Delivery {
  /** Where the app listens; several instances are served in turn. Empty: Socket Mode. */
  urls: readonly string[];
  send(parcel: Parcel): Promise<Acknowledgement>;
  /** Delivers an event, again when it is not acknowledged. Resolves after the first try. */
  sendEvent(body: JsonObject): Promise<Acknowledgement>;
  /** Deliveries under way or waiting for a retry. */
  readonly pending: () => number;
  close(): void;
}

export function delivery(parts: DeliveryParts): Delivery {
  const timers = new Set<NodeJS.Timeout>();
  let turn = 0;
  let running = 0;

  const overHttp = async (parcel: Parcel, url: string): Promise<Acknowledgement> => {
    const { body, type } = encoded(parcel);
    const began = performance.now();
    try {
      const response = await fetch(url, {
        method: 'POST',
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(parts.acknowledgeMs),
        headers: {
          'content-type': type,
          'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
          ...signed(parts.signingSecret, body),
          ...retryHeaders(parcel),
        },
      });
      const text = await response.text();
      if (response.status !== 200) {
        return {
          kind: 'refused',
          status: response.status,
          noRetry: response.headers.get('x-slack-no-retry') === '1',
        };
      }
      const answer = text === '' ? undefined : (parseJson(text) ?? text);
      return { kind: 'acknowledged', body: answer, milliseconds: performance.now() - began };
    } catch (error) {
      const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
      return timedOut ? { kind: 'timeout' } : { kind: 'refused', status: 0, noRetry: false };
    }
  };

  const overSocket = async (parcel: Parcel): Promise<Acknowledgement> => {
    const began = performance.now();
    const answer = await parts.sockets.send(envelope(parcel), parts.acknowledgeMs);
    if (answer === 'nobody' || answer === 'timeout') return { kind: answer };
    const empty = isObject(answer.payload) && Object.keys(answer.payload).length === 0;
    const body = empty ? undefined : answer.payload;
    return { kind: 'acknowledged', body, milliseconds: performance.now() - began };
  };

  const self: Delivery = {
    urls: [],
    pending: () => timers.size + running,
    send: async (parcel) => {
      running += 1;
      try {
        turn += 1;
        const url = self.urls[turn % Math.max(1, self.urls.length)];
        const answer = url === undefined ? await overSocket(parcel) : await overHttp(parcel, url);
        const lost = parts.faults.take('ack').some((fault) => fault.kind === 'lost');
        return lost ? { kind: 'timeout' } : answer;
      } finally {
        running -= 1;
      }
    },
    sendEvent: async (body) => {
      const attempt = async (number: number, reason: string): Promise<Acknowledgement> => {
        const retry = number === 0 ? null : { num: number, reason };
        const answer = await self.send({ kind: 'event', body, retry });
        const wait = parts.retryDelaysMs[number];
        const again = answer.kind === 'timeout' || (answer.kind === 'refused' && !answer.noRetry);
        if (again && wait !== undefined) {
          const timer = setTimeout(() => {
            timers.delete(timer);
            void attempt(number + 1, answer.kind === 'timeout' ? 'http_timeout' : 'http_error');
          }, wait);
          timer.unref();
          timers.add(timer);
        }
        return answer;
      };
      const repeated = parts.faults.take('events').find((fault) => fault.kind === 'repeat');
      const extra = repeated === undefined ? 0 : repeated.deliveries - 1;
      const first = attempt(0, '');
      const others = Array.from({ length: extra }, (_, index) =>
        self.send({ kind: 'event', body, retry: { num: index + 1, reason: 'http_timeout' } }),
      );
      await Promise.all(others);
      return first;
    },
    close: () => {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
  return self;
}

/** Slack's v0 signature: HMAC-SHA256 over version, second and body. */
function signed(
  secret: string,
  body: string,
  second = Math.floor(Date.now() / 1000),
): Record<string, string> {
  const digest = createHmac('sha256', secret).update(`v0:${second}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(second), 'x-slack-signature': `v0=${digest}` };
}

function encoded(parcel: Parcel): { readonly body: string; readonly type: string } {
  const form = 'application/x-www-form-urlencoded';
  switch (parcel.kind) {
    case 'command':
      return { body: new URLSearchParams(parcel.form).toString(), type: form };
    case 'interactive':
      return {
        body: new URLSearchParams({ payload: JSON.stringify(parcel.payload) }).toString(),
        type: form,
      };
    case 'event':
      return { body: JSON.stringify(parcel.body), type: 'application/json' };
  }
}

function envelope(parcel: Parcel): JsonObject {
  switch (parcel.kind) {
    case 'command':
      return { type: 'slash_commands', payload: parcel.form, accepts_response_payload: true };
    case 'interactive':
      return { type: 'interactive', payload: parcel.payload, accepts_response_payload: parcel.answers };
    case 'event':
      return {
        type: 'events_api',
        payload: parcel.body,
        accepts_response_payload: false,
        retry_attempt: parcel.retry?.num ?? 0,
        retry_reason: parcel.retry?.reason ?? '',
      };
  }
}

function retryHeaders(parcel: Parcel): Record<string, string> {
  if (parcel.kind !== 'event' || parcel.retry === null) return {};
  return { 'x-slack-retry-num': String(parcel.retry.num), 'x-slack-retry-reason': parcel.retry.reason };
}
