import type { Refusal } from '../../present/surfaces/notices.ts';
import type { SlackSettings } from '../deps.ts';
import type { Exchange } from '../replies/send-reply.ts';
import { sendPatiently } from '../transport/sending.ts';

/** Why this person may not change anything here: guests and people of other organisations; null for a full member. */
export async function refusalOf(exchange: Exchange): Promise<Extract<Refusal, 'guest' | 'foreign'> | null> {
  const { at } = exchange;
  const user = await personOf(exchange);
  if (user === undefined || user.is_stranger === true) return 'foreign';
  if (user.is_restricted === true || user.is_ultra_restricted === true) return 'guest';
  const sameTeam = user.team_id === undefined || at.team === null || user.team_id === at.team;
  const sameOrganisation = at.enterprise !== null && user.enterprise_user?.enterprise_id === at.enterprise;
  return sameTeam || sameOrganisation ? null : 'foreign';
}

export type ImportSettings = Pick<SlackSettings, 'adminUserIds' | 'slack'>;

/** Figures are shared by all workspaces: with OAuth only listed people may import, else the admins of the one workspace. */
export async function mayImport(
  { adminUserIds, slack }: ImportSettings,
  exchange: Exchange,
): Promise<boolean> {
  const { at } = exchange;
  const names = [at.workspace, at.team].map((id) => `${id}:${at.user}`);
  if (names.some((name) => adminUserIds.includes(name))) return true;
  if (slack.kind === 'oauth' || (await refusalOf(exchange)) !== null) return false;
  const user = await personOf(exchange);
  return user?.is_admin === true || user?.is_owner === true;
}

async function personOf({ at, client }: Exchange) {
  const { user } = await sendPatiently(() => client.users.info({ user: at.user }));
  return user;
}
