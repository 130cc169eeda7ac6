import type { Instant } from '../domain/state.ts';

const DAY_MS = 86_400_000;

/** One way of writing, UTC with milliseconds, so that order of text is order of time. */
export function instant(text: Instant): Instant {
  return new Date(text).toISOString();
}

export function instantOrNull(text: Instant | null): Instant | null {
  return text === null ? null : instant(text);
}

export function daysBefore(now: Instant, days: number): Instant {
  return new Date(Date.parse(now) - days * DAY_MS).toISOString();
}
