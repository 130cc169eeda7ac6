/** What is known after one attempt to post. */
export type PostAttempt =
  | { readonly kind: 'posted'; readonly ts: string }
  /** Slack answered `ok: false` with this code. */
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number }
  /** No request reached Slack: connection refused, name not found. */
  | { readonly kind: 'unreached'; readonly code: string }
  /** Nobody knows whether Slack took it: time-out, reset, HTTP 5xx. */
  | { readonly kind: 'in-doubt'; readonly code: string };
