import type { HTTPReceiverOptions, Installation, InstallationStore } from '@slack/bolt';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { DatabaseAway, unlessAway } from '../../domain/database-away.ts';
import { readKept } from '../../domain/kept.ts';
import type { Clock } from '../../domain/ports.ts';
import type { Instant, State, WorkspaceId } from '../../domain/state.ts';
import type { Connection, Log, SlackSettings } from '../deps.ts';
import { clientOptions } from '../transport/client-options.ts';
import { NO_INSTALLATION } from '../transport/failed-call.ts';
import { oauthStateStore } from './oauth-state.ts';
import { BOT_SCOPES } from './scopes.ts';

type OAuth = Extract<Connection, { kind: 'oauth' }>;

export interface InstallParts {
  readonly settings: Pick<SlackSettings, 'slackApiUrl'>;
  readonly state: Pick<State, 'installations' | 'oauthStates'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Bolt's installer at `/slack/install` and `/slack/oauth_redirect`, with installations in the bot's own state. */
export function oauthOptions(parts: InstallParts, slack: OAuth): Partial<HTTPReceiverOptions> {
  const { slackApiUrl } = parts.settings;
  return {
    clientId: slack.clientId,
    clientSecret: slack.clientSecret,
    scopes: [...BOT_SCOPES],
    installationStore: installationStore(parts),
    installerOptions: {
      stateStore: oauthStateStore(parts.state, parts.clock, slack.stateSecret),
      clientOptions: clientOptions(slackApiUrl, parts.log),
      ...(slackApiUrl === null ? {} : { authorizationUrl: new URL('/oauth/v2/authorize', slackApiUrl).href }),
    },
  };
}

/** Whose installation a request is for. */
interface InstallationSource {
  readonly isEnterpriseInstall: boolean;
  readonly teamId?: string | undefined;
  readonly enterpriseId?: string | undefined;
}

/** The organisation for an org-wide installation, else the workspace. */
function installedAs(source: InstallationSource): readonly WorkspaceId[] {
  const ids = source.isEnterpriseInstall
    ? [source.enterpriseId, source.teamId]
    : [source.teamId, source.enterpriseId];
  return ids.filter((id) => id !== undefined);
}

function installationStore({ state, clock, log }: InstallParts): InstallationStore {
  const { installations } = state;
  // For when the database is away: whoever was answered lately can be answered then too.
  const lately = new LRUCache<WorkspaceId, string>({ max: 1_000 });
  const read = async (workspace: WorkspaceId): Promise<string | null> => {
    const stored = await unlessAway(installations.get(workspace), 'away');
    if (stored === 'away') {
      const known = lately.get(workspace);
      if (known === undefined) throw new DatabaseAway();
      return known;
    }
    if (stored === null) lately.delete(workspace);
    else lately.set(workspace, stored.data);
    return stored?.data ?? null;
  };
  return {
    async storeInstallation(installation) {
      const workspace = installation.isEnterpriseInstall
        ? installation.enterprise?.id
        : installation.team?.id;
      if (workspace === undefined) throw new Error('an installation without a workspace');
      const installedNow = { ...installation, installedAt: clock.now().toISOString() };
      await installations.set({ workspace, data: JSON.stringify(installedNow) });
      log.info({ workspace }, 'installed');
    },
    async fetchInstallation(query) {
      for (const workspace of installedAs(query)) {
        const data = await read(workspace);
        if (data !== null) return readInstallation(data);
      }
      throw new Error(NO_INSTALLATION);
    },
    async deleteInstallation(query) {
      for (const workspace of installedAs(query)) await installations.remove(workspace);
    },
  };
}

const text = z.string();
const named = z.object({ id: text, name: text.exactOptional() });

/** Bolt's Installation as JSON keeps it: what was undefined is not there. A field that Bolt adds does not compile. */
const installation = z.object({
  team: named.optional(),
  enterprise: named.optional(),
  user: z.object({
    id: text,
    token: text.optional(),
    scopes: z.array(text).optional(),
    refreshToken: text.exactOptional(),
    expiresAt: z.number().exactOptional(),
  }),
  bot: z
    .object({
      id: text,
      userId: text,
      token: text,
      scopes: z.array(text),
      refreshToken: text.exactOptional(),
      expiresAt: z.number().exactOptional(),
    })
    .exactOptional(),
  appId: text.exactOptional(),
  isEnterpriseInstall: z.boolean().exactOptional(),
  authVersion: z.literal('v2').exactOptional(),
  incomingWebhook: z
    .object({
      url: text,
      channel: text.exactOptional(),
      channelId: text.exactOptional(),
      configurationUrl: text.exactOptional(),
    })
    .exactOptional(),
  tokenType: z.literal('bot').exactOptional(),
  enterpriseUrl: text.exactOptional(),
  metadata: text.exactOptional(),
} satisfies Record<keyof Installation, z.ZodType>);

/** When it was installed, and the bot's token; null where that is not kept. */
const kept = z.object({
  installedAt: z.iso.datetime().nullish(),
  bot: z.object({ token: text }).nullish(),
});

/** What there is to ask whether an installation is still there; `unreadable` when it cannot be read. */
export async function installedSince(
  { installations }: Pick<State, 'installations'>,
  workspace: WorkspaceId,
): Promise<{ readonly at: Instant | null; readonly token: string } | 'unreadable' | null> {
  const stored = await installations.get(workspace).catch((error: unknown) => {
    if (error instanceof DatabaseAway) throw error;
    return 'unreadable' as const;
  });
  if (stored === null || stored === 'unreadable') return stored;
  const read = readKept(kept, stored.data);
  if (read?.bot == null) return 'unreadable';
  return { at: read.installedAt ?? null, token: read.bot.token };
}

function readInstallation(data: string): Installation<'v2', boolean> {
  const { team, enterprise, user, ...rest } = installation.parse(JSON.parse(data));
  return { ...rest, team, enterprise, user: { ...user, token: user.token, scopes: user.scopes } };
}
