import type { WorkspaceId } from '../domain/state.ts';

/** The facts of a request: where something was asked, by whom, and where an answer can go. */
export interface RequestContext {
  readonly workspace: WorkspaceId;
  /** The team the bot acts in; differs from `workspace` in an org-wide installation. */
  readonly team: string | null;
  readonly enterprise: string | null;
  /** Empty in App Home. */
  readonly channel: string;
  /** As Slack gives it with a slash command: a placeholder outside public channels. */
  readonly channelName: string | null;
  /** The thread it was asked in, or the one to answer in. */
  readonly thread: string | null;
  readonly user: string;
  /** true for `/coverage`. */
  readonly english: boolean;
  readonly responseUrl: string | null;
  /** Of the message whose button was used; empty where there is none. */
  readonly messageTs: string;
}

/** The ids of a request as Bolt found them. */
export interface RequestIds {
  readonly isEnterpriseInstall: boolean;
  readonly teamId?: string | undefined;
  readonly enterpriseId?: string | undefined;
}

/** The workspace everything is kept apart by: the organisation's id for an org-wide installation. */
export function workspaceOf(ids: RequestIds): WorkspaceId {
  const id = ids.isEnterpriseInstall ? ids.enterpriseId : ids.teamId;
  return id ?? ids.teamId ?? ids.enterpriseId ?? '';
}

/** What every request takes from Bolt's context. */
export function placeIds(ids: RequestIds): Pick<RequestContext, 'workspace' | 'team' | 'enterprise'> {
  return { workspace: workspaceOf(ids), team: ids.teamId ?? null, enterprise: ids.enterpriseId ?? null };
}

/** Of one person and no channel: App Home, or a form that was sent in. */
export function ofPerson(user: string, ids: RequestIds): RequestContext {
  return {
    ...placeIds(ids),
    channel: '',
    channelName: null,
    thread: null,
    user,
    english: false,
    responseUrl: null,
    messageTs: '',
  };
}

/** A conversation between two: with the bot, or (for a slash command) between two people. */
export function isDirect(at: RequestContext): boolean {
  return at.channel.startsWith('D');
}

export function isHome(at: RequestContext): boolean {
  return at.channel === '';
}
