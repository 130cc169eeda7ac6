import type { FetchFunction } from '@slack/web-api';
import { z } from 'zod';
import { parseJson } from './payload.ts';
import { readBounded } from './read-bounded.ts';

/** No answer that the bot asks for comes near. */
const LARGEST_ANSWER = 5_000_000;
const KEPT_CHARACTERS = 180;

/** What every answer of a method is. */
const answerSchema = z.object({ ok: z.boolean() });

/** Something answered for Slack, or Slack by half: nobody knows whether it took what was sent. */
export class GarbledAnswer extends Error {
  override readonly name = 'GarbledAnswer';

  /** Keeps the beginning of what came. */
  constructor(body: string) {
    super(`garbled_answer: ${body.slice(0, KEPT_CHARACTERS)}`);
  }
}

/**
 * Fetches for Slack's client, which holds an answer of any size in memory, and takes what is no answer of a method
 * (a page, nothing, half a JSON) for a refusal with that as its code.
 */
export function slackFetch(slackApiUrl: string): FetchFunction {
  return async (url, init) => {
    const { status, statusText, headers, body } = await fetch(url, init);
    const bytes = await readBounded(body, LARGEST_ANSWER);
    if (bytes === null) throw new GarbledAnswer(`more than ${LARGEST_ANSWER} bytes`);
    const isMethod = String(url).startsWith(slackApiUrl);
    const text = bytes.toString();
    if (status === 200 && isMethod && !answerSchema.safeParse(parseJson(text)).success) {
      throw new GarbledAnswer(text);
    }
    return new Response(bytes.length === 0 ? null : bytes, { status, statusText, headers });
  };
}
