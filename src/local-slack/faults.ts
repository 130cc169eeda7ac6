/**
 * What can be made to go wrong, per Web API method or endpoint (`response_url`, `upload`, `download`, `ack`,
 * `events`). The first fault that matches is used; `times` counts it down.
 */
export interface Fault {
  /** Web API method such as `chat.postMessage`, an endpoint, or `*` for every Web API method. */
  readonly on: string;
  readonly what:
    | { readonly kind: 'delay'; readonly milliseconds: number }
    | { readonly kind: 'status'; readonly status: number }
    | { readonly kind: 'rate-limited'; readonly retryAfter: number }
    | { readonly kind: 'reset-before' }
    | { readonly kind: 'reset-after' }
    /** After the work is done, this instead of Slack's answer. */
    | { readonly kind: 'garble'; readonly body: string }
    | { readonly kind: 'error'; readonly code: string }
    /** `invalid_blocks` for messages and views that hold one of these block types. */
    | { readonly kind: 'refuse-blocks'; readonly types: readonly string[] }
    /** On `events`: every event is delivered this many times. */
    | { readonly kind: 'repeat'; readonly deliveries: number }
    /** On `ack`: the app's acknowledgement gets lost, so that Slack tries again. */
    | { readonly kind: 'lost' }
    /** On `response_url`: as if its half hour has passed. */
    | { readonly kind: 'expired' };
  /** How often it happens; without it, until it is switched off. */
  readonly times?: number;
}

export interface Faults {
  /** Returns a function that switches it off. */
  on(fault: Fault): () => void;
  clear(): void;
  all(): readonly Fault[];
}

export interface FaultBook extends Faults {
  /** The faults that apply now; each counts one time. */
  take(on: string): readonly Fault['what'][];
}

export function faultBook(): FaultBook {
  let entries: { fault: Fault; left: number }[] = [];
  return {
    on: (fault) => {
      const entry = { fault, left: fault.times ?? Number.POSITIVE_INFINITY };
      entries = [...entries, entry];
      return () => {
        entries = entries.filter((each) => each !== entry);
      };
    },
    clear: () => {
      entries = [];
    },
    all: () => entries.filter((entry) => entry.left > 0).map((entry) => entry.fault),
    take: (on) => {
      const isEndpoint = ENDPOINTS.has(on);
      const matching = entries.filter(
        (entry) => entry.left > 0 && (entry.fault.on === on || (entry.fault.on === '*' && !isEndpoint)),
      );
      for (const entry of matching) entry.left -= 1;
      return matching.map((entry) => entry.fault.what);
    },
  };
}

const ENDPOINTS = new Set(['response_url', 'upload', 'download', 'ack', 'events']);
