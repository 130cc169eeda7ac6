import { HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import type { SlackDeps } from '../deps.ts';
import { oauthOptions } from '../install/oauth.ts';
import { boltLogger, clientOptions, socketClientOptions } from './client-options.ts';
import { guardRequests } from './request-guard.ts';

/** Requests from Slack are small; only the local file host carries files. */
const BODY_LIMIT = 1_000_000;

export type Receiver = HTTPReceiver | SocketModeReceiver;

/** Built by hand, so that the Web API address reaches Socket Mode and OAuth as well. */
export function makeReceiver(deps: SlackDeps): Receiver {
  const { slack, slackApiUrl, routes } = deps.settings;
  const logger = boltLogger(deps.log);
  if (slack.kind === 'socket') {
    return new SocketModeReceiver({
      appToken: slack.appToken,
      logger,
      installerOptions: { clientOptions: socketClientOptions(slackApiUrl) },
    });
  }
  const receiver = new HTTPReceiver({
    signingSecret: slack.signingSecret,
    endpoints: ['/slack/events'],
    customRoutes: routes.map((route) => ({ ...route })),
    bodyLimit: BODY_LIMIT,
    logger,
    ...(slack.kind === 'oauth'
      ? oauthOptions(deps, slack)
      : { installerOptions: { clientOptions: clientOptions(slackApiUrl, deps.log) } }),
  });
  receiver.requestListener = guardRequests(receiver.requestListener, BODY_LIMIT);
  return receiver;
}
