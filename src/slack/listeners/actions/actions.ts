import type { App } from '@slack/bolt';
import {
  type ActionValue,
  ASK_ACTION,
  DELETE_ACTION,
  decodeAction,
  MORE_ACTION,
  SHARE_ACTION,
} from '../../../present/answer-actions.ts';
import { DELIVERY_AGAIN, DELIVERY_IS_THERE } from '../../../present/owner-message.ts';
import { SURFACE_ACTIONS } from '../../../present/surfaces/action-ids.ts';
import { isHome } from '../../request-context.ts';
import { pauseSubscription, resumeSubscription, stopSubscription } from '../../requests/subscriptions.ts';
import { removeGoal } from '../../requests/targets.ts';
import { channelTurn, type Mutex } from '../../transport/mutex.ts';
import { type HomeParts, showHome } from '../events/app-home-opened.ts';
import { type OpenFormParts, openDigestModal } from '../views/digest-form.ts';
import { type OpenMisreadingParts, openMisreading } from '../views/misreading-form.ts';
import {
  type AskingParts,
  answerButton,
  type DeletingParts,
  deleteAnswer,
  type SharingParts,
  shareAnswer,
} from './answer-buttons.ts';
import { type BlockAction, blockActionOf } from './block-action.ts';
import {
  type ActionHandler,
  chooseChannelLanguage,
  chooseMyLanguage,
  type LinkParts,
  link,
  onGoal,
  onSubscription,
  outdated,
  type PreviewParts,
  preview,
} from './channel-buttons.ts';
import { type DeliveryParts, deliverAfterAll, deliveryIsThere } from './delivery-buttons.ts';
import { makeDoubleClick } from './double-click.ts';
import { dismissImport, type ImportParts, storeImport } from './import-buttons.ts';

/** What the handlers together need; each names its own. */
export type ActionParts = AskingParts &
  SharingParts &
  DeletingParts &
  PreviewParts &
  LinkParts &
  ImportParts &
  DeliveryParts &
  OpenFormParts &
  OpenMisreadingParts &
  HomeParts & { readonly mutex: Mutex };

const ASK = 'ask';

/** The compiler says which button has no row. */
type ActionId =
  | typeof ASK
  | typeof SHARE_ACTION
  | typeof DELETE_ACTION
  | typeof MORE_ACTION
  | typeof DELIVERY_IS_THERE
  | typeof DELIVERY_AGAIN
  | (typeof SURFACE_ACTIONS)[keyof typeof SURFACE_ACTIONS];

/** Every button and menu: a new one is a row here, its id beside the others in present/, and its words. */
function actionTable(parts: ActionParts): ReadonlyMap<string, ActionHandler> {
  const withValue =
    (use: (action: BlockAction, value: ActionValue) => Promise<void>): ActionHandler =>
    (action) => {
      const value = decodeAction(action.value);
      return value === null ? outdated(parts, action) : use(action, value);
    };
  const rows: Readonly<Record<ActionId, ActionHandler>> = {
    [ASK]: withValue((action, value) => answerButton(parts, action, value)),
    [SHARE_ACTION]: withValue((action, value) => shareAnswer(parts, action, value)),
    [DELETE_ACTION]: withValue((action, value) => deleteAnswer(parts, action, value)),
    [MORE_ACTION]: (action) => openMisreading(parts, action),
    [SURFACE_ACTIONS.linkConfirm]: link(parts),
    [SURFACE_ACTIONS.linkMenu]: link(parts),
    [SURFACE_ACTIONS.digestOpen]: (action) => openDigestModal(parts, action),
    [SURFACE_ACTIONS.digestPreview]: preview(parts),
    [SURFACE_ACTIONS.digestStop]: onSubscription(parts, stopSubscription),
    [SURFACE_ACTIONS.digestPause]: onSubscription(parts, pauseSubscription),
    [SURFACE_ACTIONS.digestResume]: onSubscription(parts, resumeSubscription),
    [SURFACE_ACTIONS.targetRemove]: onGoal(parts, removeGoal),
    [SURFACE_ACTIONS.alertRemove]: onGoal(parts, removeGoal),
    [SURFACE_ACTIONS.myLanguage]: chooseMyLanguage(parts),
    [SURFACE_ACTIONS.channelLanguage]: chooseChannelLanguage(parts),
    [SURFACE_ACTIONS.importStore]: (action) => storeImport(parts, action),
    [SURFACE_ACTIONS.importDismiss]: (action) => dismissImport(parts, action),
    [DELIVERY_IS_THERE]: (action) => deliveryIsThere(parts, action),
    [DELIVERY_AGAIN]: (action) => deliverAfterAll(parts, action),
  };
  return new Map(Object.entries(rows));
}

/** Acknowledged at once, then done one after another per channel, so that a double click does nothing twice. */
export function registerActions(app: App, parts: ActionParts): void {
  const table = actionTable(parts);
  const isDoubleClick = makeDoubleClick();
  app.action(/^/, async (args) => {
    await args.ack();
    const action = blockActionOf(args);
    const asks = ASK_ACTION.test(action.actionId);
    if (asks && isDoubleClick(action)) return;
    const handler = table.get(asks ? ASK : action.actionId) ?? ((old) => outdated(parts, old));
    await parts.mutex(turnOf(action), () => handler(action));
    if (isHome(action.at)) await showHome(parts, action);
  });
}

/** What changes a channel waits for what changes it already; a question only for the same button of the same person. */
function turnOf({ at, actionId }: BlockAction): string {
  if (CHANGES.has(actionId)) return channelTurn(at);
  return `${at.workspace} ${at.channel} ${at.user} ${at.messageTs} ${actionId}`;
}

const CHANGES: ReadonlySet<string> = new Set(Object.values(SURFACE_ACTIONS));
