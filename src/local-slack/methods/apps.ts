import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { BOT } from '../inhabitants.ts';
import { install, uninstall } from '../installing.ts';
import { SlackFailure } from '../slack-failure.ts';
import { CLIENT_ID, CLIENT_SECRET, changed } from '../state.ts';
import { flag, jsonObject, method } from './method.ts';

export const appMethods = [
  method('auth.test', {}, z.looseObject({}), (call) => {
    const team = call.state.teams.get(call.team);
    return {
      url: `${call.origin}/`,
      team: team?.name ?? '',
      team_id: call.team,
      user: BOT.name,
      user_id: BOT.user,
      bot_id: BOT.bot,
      app_id: BOT.app,
      is_enterprise_install: call.installation.enterprise,
      ...(team?.enterprise == null ? {} : { enterprise_id: team.enterprise }),
    };
  }),
  method('auth.revoke', {}, z.looseObject({ test: flag.optional() }), (call, args) => {
    if (args.test !== true) {
      uninstall(call.state, call.installation.on);
      call.send({ type: 'tokens_revoked', tokens: { oauth: [], bot: [BOT.user] } }, call.team);
    }
    return { revoked: args.test !== true };
  }),
  method(
    'apps.uninstall',
    {},
    z.looseObject({ client_id: z.string(), client_secret: z.string() }),
    (call, args) => {
      if (args.client_id !== CLIENT_ID || args.client_secret !== CLIENT_SECRET)
        throw new SlackFailure('bad_client_secret');
      uninstall(call.state, call.installation.on);
      call.send({ type: 'app_uninstalled' }, call.team);
      return {};
    },
  ),
  method('apps.connections.open', { token: 'app' }, z.looseObject({}), (call) => {
    const ticket = randomUUID();
    call.state.socketTickets.add(ticket);
    return { url: `${call.origin.replace(/^http/, 'ws')}/socket?ticket=${ticket}` };
  }),
  method(
    'oauth.v2.access',
    { token: 'none' },
    z.looseObject({
      client_id: z.string().optional(),
      client_secret: z.string().optional(),
      code: z.string().optional(),
      redirect_uri: z.string().optional(),
    }),
    (call, args) => {
      if (args.client_id !== CLIENT_ID) throw new SlackFailure('invalid_client_id');
      if (args.client_secret !== CLIENT_SECRET) throw new SlackFailure('bad_client_secret');
      const grant = call.state.oauthCodes.get(args.code ?? '');
      if (grant === undefined) throw new SlackFailure('invalid_code');
      call.state.oauthCodes.delete(args.code ?? '');
      const installation = install(call.state, grant.team, grant.scopes);
      const team = call.state.teams.get(grant.team);
      changed(call.state);
      return {
        app_id: BOT.app,
        authed_user: { id: grant.person },
        scope: [...installation.scopes].join(','),
        token_type: 'bot',
        access_token: installation.token,
        bot_user_id: BOT.user,
        team: installation.enterprise || team === undefined ? null : { id: team.id, name: team.name },
        enterprise: team?.enterprise == null ? null : { id: team.enterprise, name: 'Rijksorganisatie' },
        is_enterprise_install: installation.enterprise,
      };
    },
  ),
  method(
    'functions.completeSuccess',
    {},
    z.looseObject({ function_execution_id: z.string(), outputs: jsonObject }),
    (call, args) => {
      if (!call.state.functionRuns.has(args.function_execution_id))
        throw new SlackFailure('invalid_function_execution_id');
      call.state.functionRuns.set(args.function_execution_id, { outputs: args.outputs, error: null });
      return {};
    },
  ),
  method(
    'functions.completeError',
    {},
    z.looseObject({ function_execution_id: z.string(), error: z.string() }),
    (call, args) => {
      if (!call.state.functionRuns.has(args.function_execution_id))
        throw new SlackFailure('invalid_function_execution_id');
      call.state.functionRuns.set(args.function_execution_id, { outputs: null, error: args.error });
      return {};
    },
  ),
];
