import { WebClient } from '@slack/web-api';
import { probeOptions } from '../transport/client-options.ts';
import { refusalCode } from '../transport/failed-call.ts';

export type Probe =
  | { readonly ok: true; readonly team: string; readonly scopes: readonly string[] }
  /** Slack's error code, or `unreachable`. */
  | { readonly ok: false; readonly code: string };

/** Asks Slack who a bot token belongs to and what it may do. */
export async function probeBotToken(token: string, slackApiUrl: string | null): Promise<Probe> {
  try {
    const { team, response_metadata } = await client(token, slackApiUrl).auth.test();
    return { ok: true, team: team ?? '', scopes: response_metadata?.scopes ?? [] };
  } catch (error) {
    return { ok: false, code: codeOf(error) };
  }
}

/** Asks Slack whether an app-level token may open a Socket Mode connection. */
export async function probeAppToken(token: string, slackApiUrl: string | null): Promise<Probe> {
  try {
    await client(token, slackApiUrl).apps.connections.open();
    return { ok: true, team: '', scopes: ['connections:write'] };
  } catch (error) {
    return { ok: false, code: codeOf(error) };
  }
}

function client(token: string, slackApiUrl: string | null): WebClient {
  return new WebClient(token, probeOptions(slackApiUrl));
}

function codeOf(error: unknown): string {
  return refusalCode(error) ?? 'unreachable';
}
