import { HTTPModuleFunctions, HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import { DatabaseAway } from '../../domain/database-away.ts';
import type { SlackSettings } from '../deps.ts';
import { type InstallParts, oauthOptions } from '../install/oauth.ts';
import { boltLogger, clientOptions, socketClientOptions } from './client-options.ts';
import { guardRequests } from './request-guard.ts';

/** Requests from Slack are small; only the local file host carries files. */
const BODY_LIMIT = 1_000_000;
const ENDPOINT = '/slack/events';

export type Receiver = HTTPReceiver | SocketModeReceiver;

interface ReceiverParts extends InstallParts {
  readonly settings: Pick<SlackSettings, 'slack' | 'slackApiUrl' | 'routes'>;
}

/** Built by hand, so that the Web API address reaches Socket Mode and OAuth as well. */
export function makeReceiver(parts: ReceiverParts): Receiver {
  const { slack, slackApiUrl, routes } = parts.settings;
  const logger = boltLogger(parts.log);
  if (slack.kind === 'socket') {
    return new SocketModeReceiver({
      appToken: slack.appToken,
      logger,
      installerOptions: { clientOptions: socketClientOptions(slackApiUrl) },
    });
  }
  const receiver = new HTTPReceiver({
    signingSecret: slack.signingSecret,
    endpoints: [ENDPOINT],
    customRoutes: routes.map((route) => ({ ...route })),
    bodyLimit: BODY_LIMIT,
    logger,
    processEventErrorHandler: async (args) => {
      if (!(args.error instanceof DatabaseAway) || args.response.headersSent) {
        return HTTPModuleFunctions.defaultProcessEventErrorHandler(args);
      }
      args.response.writeHead(503).end();
      return true;
    },
    ...(slack.kind === 'oauth'
      ? oauthOptions(parts, slack)
      : { installerOptions: { clientOptions: clientOptions(slackApiUrl, parts.log) } }),
  });
  receiver.requestListener = guardRequests(receiver.requestListener, {
    endpoint: ENDPOINT,
    limit: BODY_LIMIT,
  });
  return receiver;
}
