import type { Refusal } from '../../present/surfaces/notices.ts';
import type { SlackDeps } from '../deps.ts';
import type { RequestContext } from '../request-context.ts';
import { sendPatiently } from '../transport/sending.ts';

/** Why this person may not change anything here: guests and people of other organisations; null for a full member. */
export async function refusalOf(at: RequestContext): Promise<Extract<Refusal, 'guest' | 'foreign'> | null> {
  const user = await personOf(at);
  if (user === undefined || user.is_stranger === true) return 'foreign';
  if (user.is_restricted === true || user.is_ultra_restricted === true) return 'guest';
  const sameTeam = user.team_id === undefined || at.team === null || user.team_id === at.team;
  const sameOrganisation = at.enterprise !== null && user.enterprise_user?.enterprise_id === at.enterprise;
  return sameTeam || sameOrganisation ? null : 'foreign';
}

/** Figures are shared by all workspaces: with OAuth only listed people may import, else the admins of the one workspace. */
export async function mayImport(deps: SlackDeps, at: RequestContext): Promise<boolean> {
  const { adminUserIds, slack } = deps.settings;
  const names = [at.workspace, at.team].map((id) => `${id}:${at.user}`);
  if (names.some((name) => adminUserIds.includes(name))) return true;
  if (slack.kind === 'oauth' || (await refusalOf(at)) !== null) return false;
  const user = await personOf(at);
  return user?.is_admin === true || user?.is_owner === true;
}

async function personOf(at: RequestContext) {
  const { user } = await sendPatiently(() => at.client.users.info({ user: at.user }));
  return user;
}
