import { isLanguage, type Language } from '../../../domain/language.ts';
import { isRegionCode } from '../../../domain/place.ts';
import type { Places } from '../../../domain/places.ts';
import type { ChannelId, Goal, State, Subscription } from '../../../domain/state.ts';
import { refusal } from '../../../present/surfaces/notices.ts';
import { digestReply, previewOf } from '../../../present/surfaces/subscriptions.ts';
import type { NextPostOf, PreviewDigest } from '../../deps.ts';
import type { Executor } from '../../replies/executor.ts';
import type { LanguageOf } from '../../replies/language.ts';
import { isHome, type RequestContext } from '../../request-context.ts';
import type { Requests } from '../../requests/carry-out.ts';
import { linkTo } from '../../requests/channel-link.ts';
import type { Outcome } from '../../requests/decision.ts';
import type { Facts } from '../../requests/facts.ts';
import { setChannelLanguage, setMyLanguage } from '../../requests/settings.ts';
import type { BlockAction } from './block-action.ts';

export type ActionHandler = (action: BlockAction) => Promise<void>;

/** What a button about one row comes to. */
type Decide<T> = (facts: Facts, at: RequestContext, reader: Language, row: T) => Outcome;

export interface RowParts {
  readonly state: Pick<State, 'subscriptions' | 'goals'>;
  readonly requests: Requests;
  readonly executor: Executor;
  readonly languageOf: LanguageOf;
}

/** A button about one subscription, whose id is its value. */
export function onSubscription(parts: RowParts, decide: Decide<Subscription>): ActionHandler {
  return onRow(parts, findSubscription(parts), decideBy(parts, decide));
}

/** Of this channel, or in App Home of this person; any other does not exist here. */
export function findSubscription({ state }: { readonly state: Pick<State, 'subscriptions'> }) {
  return async (id: string, at: RequestContext): Promise<Subscription | null> => {
    const found = await state.subscriptions.get(id);
    if (found === null || found.workspace !== at.workspace) return null;
    const isHere = isHome(at) ? found.createdBy === at.user : found.channel === at.channel;
    return isHere ? found : null;
  };
}

/** A button about one goal: of this channel, or in App Home of this person. */
export function onGoal(parts: RowParts, decide: Decide<Goal>): ActionHandler {
  const { goals } = parts.state;
  const find = async (id: string, { workspace, channel, user }: RequestContext) =>
    [...(await goals.inChannel({ workspace, channel })), ...(await goals.ofUser(workspace, user))].find(
      (goal) => goal.id === id,
    );
  return onRow(parts, find, decideBy(parts, decide));
}

export interface PreviewParts extends RowParts {
  readonly nextPost: NextPostOf;
  readonly previewDigest: PreviewDigest;
  readonly clock: { now(): Date };
}

/** What will be posted next, for the person alone. */
export function preview(parts: PreviewParts): ActionHandler {
  return onRow(parts, findSubscription(parts), async (action, reader, subscription) => {
    const { id, place, moment, timeZone, language } = subscription;
    const due = subscription.nextDue ?? (await parts.nextPost(id, moment, timeZone, parts.clock.now())).due;
    const message = await parts.previewDigest(subscription, place, language, due);
    const told = message === null ? digestReply(reader, 'noPreview') : previewOf(reader, message);
    await parts.executor.tell(action, reader, told);
  });
}

export interface LinkParts {
  readonly places: Places;
  readonly requests: Requests;
  readonly executor: Executor;
  readonly languageOf: LanguageOf;
}

/** The region that was proposed or chosen. */
export function link(parts: LinkParts): ActionHandler {
  return async (action) => {
    const { value, at } = action;
    if (!isRegionCode(value) || !parts.places.regions.has(value)) return outdated(parts, action);
    const reader = await parts.languageOf(at);
    await parts.requests.change(action, at.channel, (facts) => linkTo(facts, at, reader, value));
  };
}

type MenuParts = Pick<RowParts, 'requests' | 'languageOf'>;

export function chooseMyLanguage({ requests }: MenuParts): ActionHandler {
  return (action) =>
    requests.change(action, action.at.channel, (facts) => {
      const decision = setMyLanguage(facts, action.at, chosenLanguage(action));
      // App Home is drawn again in the language; elsewhere a sentence says so.
      return isHome(action.at) ? { ...decision, replies: [] } : decision;
    });
}

export function chooseChannelLanguage({ requests, languageOf }: MenuParts): ActionHandler {
  return async (action) => {
    const reader = await languageOf(action.at);
    await requests.change(
      action,
      action.at.channel,
      (facts) => setChannelLanguage(facts, action.at, reader, chosenLanguage(action)) ?? [],
    );
  };
}

/** A button of an older version, or of something that is no more. */
export async function outdated(
  { executor, languageOf }: Pick<RowParts, 'executor' | 'languageOf'>,
  action: BlockAction,
): Promise<void> {
  const language = await languageOf(action.at);
  await executor.tell(action, language, refusal(language, 'outdatedButton'));
}

function chosenLanguage({ value }: BlockAction): Language | null {
  return isLanguage(value) ? value : null;
}

function decideBy<T extends ChannelId>({ requests }: RowParts, decide: Decide<T>) {
  return (action: BlockAction, reader: Language, row: T) =>
    requests.change(action, row.channel, (facts) => decide(facts, action.at, reader, row));
}

function onRow<T extends ChannelId>(
  parts: RowParts,
  find: (id: string, at: RequestContext) => Promise<T | null | undefined>,
  use: (action: BlockAction, reader: Language, row: T) => Promise<void>,
): ActionHandler {
  return async (action) => {
    const row = await find(action.value, action.at);
    if (row == null || row.workspace !== action.at.workspace) return outdated(parts, action);
    await use(action, await parts.languageOf(action.at), row);
  };
}
