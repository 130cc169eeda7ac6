import type { App } from '@slack/bolt';
import { isRegionCode } from '../../../domain/place.ts';
import {
  ASK_ACTION,
  DELETE_ACTION,
  decodeAction,
  MORE_ACTION,
  SHARE_ACTION,
} from '../../../present/actions.ts';
import { DELIVERY_AGAIN, DELIVERY_IS_THERE } from '../../../present/owner-message.ts';
import { SURFACE_ACTIONS } from '../../../present/surfaces/ids.ts';
import { refusal } from '../../../present/surfaces/notices.ts';
import type { SlackDeps } from '../../deps.ts';
import { readerLanguage } from '../../replies/reader-language.ts';
import type { RecentSentences } from '../../replies/recent-sentences.ts';
import { isHome } from '../../request-context.ts';
import { tellAsker } from '../../requests/changes.ts';
import { linkTo } from '../../requests/channel-link.ts';
import {
  pauseSubscription,
  previewSubscription,
  resumeSubscription,
  stopSubscription,
} from '../../requests/subscriptions.ts';
import { removeGoal } from '../../requests/targets.ts';
import { channelTurn, type Mutex } from '../../transport/mutex.ts';
import { showHome } from '../events/app-home-opened.ts';
import { openDigestModal } from '../views/digest-form.ts';
import { openMisreading } from '../views/misreading-form.ts';
import { answerButton } from './answer-buttons.ts';
import { type BlockAction, blockActionOf } from './block-action.ts';
import { deleteAnswer } from './delete-answer.ts';
import { deliverAfterAll, deliveryIsThere } from './delivery-buttons.ts';
import { makeDoubleClick } from './double-click.ts';
import { dismissImport, storeImport } from './import-buttons.ts';
import { chooseChannelLanguage, chooseMyLanguage } from './language-menus.ts';
import { onGoal, onSubscription } from './own-rows.ts';
import { shareAnswer } from './share-answer.ts';

export type ActionHandler = (press: BlockAction) => Promise<void>;

export interface ButtonTools {
  readonly recent: RecentSentences;
  readonly mutex: Mutex;
}

/** Every button and menu: acknowledged at once, then done one after another per channel, so that a double click does nothing twice. */
export function registerButtons(app: App, deps: SlackDeps, { recent, mutex }: ButtonTools): void {
  const handlers = buttonHandlers(deps, recent);
  const isDoubleClick = makeDoubleClick();
  app.action(/^/, async (args) => {
    await args.ack();
    const press = blockActionOf(args);
    const asks = ASK_ACTION.test(press.actionId);
    if (asks && isDoubleClick(press)) return;
    const handler = handlers.get(asks ? ASK : press.actionId) ?? outdated(deps);
    await mutex(turnOf(press), () => handler(press));
    if (isHome(press.at)) await showHome(deps, press.at);
  });
}

const ASK = 'ask';

function buttonHandlers(deps: SlackDeps, recent: RecentSentences): ReadonlyMap<string, ActionHandler> {
  const withValue = (
    use: (press: BlockAction, value: NonNullable<ReturnType<typeof decodeAction>>) => Promise<void>,
  ) =>
    (async (press: BlockAction) => {
      const value = decodeAction(press.value);
      await (value === null ? outdated(deps)(press) : use(press, value));
    }) satisfies ActionHandler;
  const link: ActionHandler = async (press) => {
    const language = await readerLanguage(deps, press.at);
    if (!isRegionCode(press.value) || !deps.places.regions.has(press.value)) return outdated(deps)(press);
    await linkTo(deps, press.at, language, press.value);
  };
  return new Map<string, ActionHandler>([
    [
      ASK,
      withValue((press, value) => {
        recent.keep(press.at, value.s ?? value.q);
        return answerButton(deps, press, value);
      }),
    ],
    [SHARE_ACTION, withValue((press, value) => shareAnswer(deps, press, value))],
    [DELETE_ACTION, withValue((press, value) => deleteAnswer(deps, press, value))],
    [MORE_ACTION, (press) => openMisreading(deps, recent, press)],
    [SURFACE_ACTIONS.linkConfirm, link],
    [SURFACE_ACTIONS.linkMenu, link],
    [SURFACE_ACTIONS.digestOpen, (press) => openDigestModal(deps, press)],
    [SURFACE_ACTIONS.digestPreview, onSubscription(deps, previewSubscription)],
    [SURFACE_ACTIONS.digestStop, onSubscription(deps, stopSubscription)],
    [SURFACE_ACTIONS.digestPause, onSubscription(deps, pauseSubscription)],
    [SURFACE_ACTIONS.digestResume, onSubscription(deps, resumeSubscription)],
    [SURFACE_ACTIONS.targetRemove, onGoal(deps, removeGoal)],
    [SURFACE_ACTIONS.alertRemove, onGoal(deps, removeGoal)],
    [SURFACE_ACTIONS.myLanguage, (press) => chooseMyLanguage(deps, press)],
    [SURFACE_ACTIONS.channelLanguage, (press) => chooseChannelLanguage(deps, press)],
    [SURFACE_ACTIONS.importStore, (press) => storeImport(deps, press)],
    [SURFACE_ACTIONS.importDismiss, (press) => dismissImport(deps, press)],
    [DELIVERY_IS_THERE, (press) => deliveryIsThere(deps, press)],
    [DELIVERY_AGAIN, (press) => deliverAfterAll(deps, press)],
  ]);
}

/** What changes a channel waits for what changes it already; a question only for the same button of the same person. */
function turnOf({ at, actionId, messageTs }: BlockAction): string {
  if (CHANGES.has(actionId)) return channelTurn(at);
  return `${at.workspace} ${at.channel} ${at.user} ${messageTs} ${actionId}`;
}

const CHANGES: ReadonlySet<string> = new Set(Object.values(SURFACE_ACTIONS));

/** A button of an older version, or of something that is no more. */
function outdated(deps: SlackDeps): ActionHandler {
  return async ({ at }) => {
    const language = await readerLanguage(deps, at);
    await tellAsker(deps, at, language, refusal(language, 'outdatedButton'));
  };
}
