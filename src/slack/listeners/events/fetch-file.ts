import { LARGEST_FILE } from '../../../domain/publication.ts';
import type { PublicationNotice } from '../../../present/surfaces/import-report.ts';
import { readBounded } from '../../transport/read-bounded.ts';
import type { SlackFile } from './incoming-event.ts';

/** Slack's own host, or the stand-in for it. */
const FILE_ORIGIN = 'https://files.slack.com';

/** Fetches a file with the bot's token, from Slack's host only; or says why not. */
export async function fetchFile(
  token: string,
  { url_private_download, url_private }: SlackFile,
  slackApiUrl: string | null,
): Promise<Uint8Array | Extract<PublicationNotice, 'elsewhere' | 'html' | 'fetchFailed' | 'tooLarge'>> {
  const url = url_private_download ?? url_private ?? '';
  const allowed = slackApiUrl === null ? FILE_ORIGIN : new URL(slackApiUrl).origin;
  if (!URL.canParse(url) || new URL(url).origin !== allowed) return 'elsewhere';
  try {
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${token}` },
      redirect: 'manual',
      signal: AbortSignal.timeout(60_000),
    });
    // Without the scope Slack sends its sign-in page, or to it.
    const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
    if (isPage || (response.status >= 300 && response.status < 400)) return 'html';
    if (!response.ok || response.body === null) return 'fetchFailed';
    return (await readBounded(response.body, LARGEST_FILE)) ?? 'tooLarge';
  } catch {
    return 'fetchFailed';
  }
}
