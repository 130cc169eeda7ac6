import { type Authorize, type HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import type { WorkspaceId } from '../../domain/state.ts';
import type { Log, SlackSettings } from '../deps.ts';
import { clientOptions } from './client-options.ts';
import type { Receiver } from './receiver.ts';

/** Who the bot is in each workspace, and a client that acts there. */
export interface Clients {
  /** Asks Slack once who the bot is; throws when the token is not accepted. */
  prepare(): Promise<void>;
  /** null: Bolt's installer does it. */
  readonly authorize: Authorize<boolean> | null;
  clientFor(workspace: WorkspaceId): Promise<WebClient>;
}

export function makeClients(
  { slack, slackApiUrl }: Pick<SlackSettings, 'slack' | 'slackApiUrl'>,
  log: Log,
  receiver: Receiver,
): Clients {
  const options = clientOptions(slackApiUrl, log);
  return slack.kind === 'oauth'
    ? installedClients(receiver, (token) => new WebClient(token, options))
    : tokenClient(slack.botToken, new WebClient(slack.botToken, options));
}

/** One workspace: the same constant answer for every request, nothing is asked of Slack or the store. */
function tokenClient(botToken: string, client: WebClient): Clients {
  let bot: { readonly botId?: string; readonly botUserId?: string } = {};
  return {
    async prepare() {
      const { bot_id, user_id } = await client.auth.test();
      bot = {
        ...(bot_id === undefined ? {} : { botId: bot_id }),
        ...(user_id === undefined ? {} : { botUserId: user_id }),
      };
    },
    authorize: async () => ({ botToken, ...bot }),
    clientFor: async () => client,
  };
}

function installedClients(receiver: Receiver, connect: (token: string) => WebClient): Clients {
  const installer = installerOf(receiver);
  const clients = new Map<WorkspaceId, { readonly token: string; readonly client: WebClient }>();
  return {
    prepare: async () => {},
    authorize: null,
    async clientFor(workspace) {
      const { botToken } = await installer.authorize(sourceOf(workspace));
      if (botToken === undefined) throw new Error('the installation has no bot token');
      const known = clients.get(workspace);
      if (known?.token === botToken) return known.client;
      const client = connect(botToken);
      clients.set(workspace, { token: botToken, client });
      return client;
    },
  };
}

function installerOf(receiver: Receiver): NonNullable<HTTPReceiver['installer']> {
  if (receiver instanceof SocketModeReceiver || receiver.installer === undefined) {
    throw new Error('installing by OAuth needs HTTP');
  }
  return receiver.installer;
}

function sourceOf(workspace: WorkspaceId) {
  return workspace.startsWith('E')
    ? { isEnterpriseInstall: true, enterpriseId: workspace, teamId: undefined }
    : { isEnterpriseInstall: false, enterpriseId: undefined, teamId: workspace };
}
