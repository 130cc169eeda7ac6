import { type Installation, newId, type State } from './state.ts';

/** Installs the bot; a team of an organisation gets it org-wide, with one token for all its teams. */
export function install(state: State, teamId: string, scopes: readonly string[]): Installation {
  const enterprise = state.teams.get(teamId)?.enterprise ?? null;
  const on = enterprise ?? teamId;
  const installation: Installation = {
    on,
    enterprise: enterprise !== null,
    token: `xoxb-local-${on}-${newId(state, '')}`,
    scopes: new Set(scopes),
  };
  state.installations.set(on, installation);
  return installation;
}

export function uninstall(state: State, on: string): void {
  const installation = state.installations.get(on);
  if (installation === undefined) return;
  state.revokedTokens.add(installation.token);
  state.installations.delete(on);
}

/** The installation that serves a team, its organisation's included. */
export function installationOf(state: State, teamId: string): Installation | undefined {
  const enterprise = state.teams.get(teamId)?.enterprise ?? '';
  return state.installations.get(teamId) ?? state.installations.get(enterprise);
}
