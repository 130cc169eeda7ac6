import type { JsonObject } from './json.ts';

/** What the Web API answers as `{"ok": false, "error": code}`. */
export class SlackFailure extends Error {
  readonly code: string;
  readonly extra: JsonObject;

  constructor(code: string, extra: JsonObject = {}) {
    super(code);
    this.name = 'SlackFailure';
    this.code = code;
    this.extra = extra;
  }
}
