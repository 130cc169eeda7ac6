import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/**
 * `socket`: as it stands. `http`: request URLs instead of Socket Mode. `distributed`: for any workspace, by OAuth; Slack
 * allows no workflow step and no deployment to an organisation there.
 */
export type ManifestForm = 'socket' | 'http' | 'distributed';

const manifest = z.looseObject({
  features: z.looseObject({
    app_home: z.looseObject({}),
    slash_commands: z.array(z.looseObject({ command: z.string() })),
  }),
  oauth_config: z.looseObject({
    scopes: z.object({ bot: z.array(z.string()), bot_optional: z.array(z.string()) }),
  }),
  settings: z.looseObject({
    event_subscriptions: z.looseObject({ bot_events: z.array(z.string()) }),
    interactivity: z.looseObject({}),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    function_runtime: z.string().optional(),
  }),
  functions: z.record(z.string(), z.looseObject({})).optional(),
});

export type Manifest = z.infer<typeof manifest>;

/** The manifest as Slack takes it: JSON, which is YAML too. `url` is the app's public address. */
export function manifestFor(form: ManifestForm, url = ''): string {
  return JSON.stringify(manifestOf(form, url), null, 2);
}

export function manifestOf(form: ManifestForm, url: string): Manifest {
  const own = manifest.parse(parse(readFileSync(join(import.meta.dirname, '../../../manifest.yml'), 'utf8')));
  if (form === 'socket') return own;
  const address = url.replace(/\/+$/, '');
  const http = withRequestUrls(own, `${address}/slack/events`);
  return form === 'http' ? http : forDistribution(http, `${address}/slack/oauth_redirect`);
}

function withRequestUrls(own: Manifest, url: string): Manifest {
  const { features, settings } = own;
  return {
    ...own,
    features: {
      ...features,
      slash_commands: features.slash_commands.map((command) => ({ ...command, url })),
    },
    settings: {
      ...settings,
      event_subscriptions: { request_url: url, ...settings.event_subscriptions },
      interactivity: { ...settings.interactivity, request_url: url },
      socket_mode_enabled: false,
    },
  };
}

function forDistribution(http: Manifest, redirectUrl: string): Manifest {
  const { functions: _, ...own } = http;
  const { function_runtime: __, ...settings } = own.settings;
  const events = settings.event_subscriptions;
  return {
    ...own,
    oauth_config: { redirect_urls: [redirectUrl], ...own.oauth_config },
    settings: {
      ...settings,
      event_subscriptions: {
        ...events,
        bot_events: events.bot_events.filter((event) => event !== 'function_executed'),
      },
      org_deploy_enabled: false,
    },
  };
}
