/** Action and view ids of everything around the answers; those under answers stand in ../answer-actions.ts. */
export const SURFACE_ACTIONS = {
  linkConfirm: 'link:confirm',
  linkMenu: 'link:menu',
  digestOpen: 'digest:open',
  digestPreview: 'digest:preview',
  digestStop: 'digest:stop',
  digestPause: 'digest:pause',
  digestResume: 'digest:resume',
  targetRemove: 'target:remove',
  alertRemove: 'alert:remove',
  myLanguage: 'language:mine',
  channelLanguage: 'language:channel',
  importStore: 'import:store',
  importDismiss: 'import:dismiss',
} as const;

export const MISREAD_VIEW = 'misread';
export const DIGEST_VIEW = 'digest';
