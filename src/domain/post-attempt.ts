/** What is known after one attempt to post. */
export type PostAttempt =
  | { readonly kind: 'posted'; readonly ts: string }
  /** Slack certainly did not take it, and said why; `mends`: it may go well later without anybody doing something. */
  | { readonly kind: 'refused'; readonly code: string; readonly mends: boolean }
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number }
  /** No request reached Slack: connection refused, name not found. */
  | { readonly kind: 'unreached'; readonly code: string }
  /** Nobody knows whether Slack took it: time-out, reset, HTTP 5xx, an error inside Slack. */
  | { readonly kind: 'in-doubt'; readonly code: string };
