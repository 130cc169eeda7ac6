import type { Button, KnownBlock } from '@slack/types';
import type { Language } from '../../domain/language.ts';
import type { Message } from '../../domain/message.ts';
import type { Place } from '../../domain/place.ts';
import { runs } from '../../domain/recipient.ts';
import type { Subscription } from '../../domain/state.ts';
import { escaped } from '../../text/slack-markup.ts';
import { context, section } from '../blocks/mrkdwn.ts';
import { surfaceWords } from '../surfaces.ts';
import type { Words } from '../words/words.ts';
import { SURFACE_ACTIONS } from './action-ids.ts';
import { instantText, momentText } from './moments.ts';
import { button, buttons, mention, placeName, said, sentence } from './parts.ts';

/** For everyone in the channel: who subscribed it to what, when it comes, in which time zone. */
export function subscribedNotice(
  words: Words,
  subscription: Subscription,
  who: string,
  { isNew, thisWeekDone }: { readonly isNew: boolean; readonly thisWeekDone: boolean },
): Message {
  const { moment, direct } = subscription;
  const { digest } = surfaceWords(words.language);
  const place = placeName(words.places.of(subscription.place), words);
  const when = momentText(moment, words.language);
  const line = isNew
    ? digest.subscribed(mention(who), place, when)
    : digest.changed(mention(who), place, when);
  const details = [
    nextLine(subscription),
    ...(thisWeekDone ? [digest.thisWeekDone] : []),
    ...(direct ? [digest.direct] : []),
  ];
  return said(line, [context(details.join(' '))]);
}

/** For the person who asked: it is done, with a preview. */
export function subscribedReply(
  language: Language,
  subscription: Subscription,
  notes: readonly KnownBlock[],
): Message {
  const { digest } = surfaceWords(language);
  return sentence(digest.done, [...notes, buttons(previewButton(language, subscription))]);
}

export function sameSubscription(
  words: Words,
  subscription: Subscription,
  notes: readonly KnownBlock[],
): Message {
  const { digest } = surfaceWords(words.language);
  const place = placeName(words.places.of(subscription.place), words);
  return said(digest.same(place, momentText(subscription.moment, words.language)), [
    context(nextLine(subscription)),
    ...notes,
    buttons(previewButton(words.language, subscription)),
  ]);
}

export type StopNotice = 'stopped' | 'paused';

export function stopNotice(words: Words, kind: StopNotice, who: string, place: Place): Message {
  return said(surfaceWords(words.language).digest[kind](mention(who), placeName(place, words)));
}

export function resumedNotice(
  words: Words,
  subscription: Subscription,
  who: string,
  nextDue: string,
): Message {
  const place = placeName(words.places.of(subscription.place), words);
  const next = instantText(nextDue, subscription.timeZone, words.language);
  return said(surfaceWords(words.language).digest.resumed(mention(who), place, next));
}

export function digestReply(
  language: Language,
  kind: 'none' | 'noPreview' | 'nothingPaused' | 'noSuchTime',
): Message {
  return sentence(surfaceWords(language).digest[kind]);
}

export function pausedReply(words: Words, subscription: Subscription): Message {
  const { digest } = surfaceWords(words.language);
  const text = subscription.paused
    ? digest.alreadyPaused(placeName(words.places.of(subscription.place), words))
    : escaped(digest.pauseDone);
  return said(text, [buttons(button(SURFACE_ACTIONS.digestResume, digest.resumeButton, subscription.id))]);
}

/** `goalsOf`: the place whose goals stay. */
export function stoppedReply(words: Words, goalsOf: Place | null): Message {
  const { digest } = surfaceWords(words.language);
  if (goalsOf === null) return sentence(digest.stopDone);
  return said(`${escaped(digest.stopDone)} ${digest.goalsStay(placeName(goalsOf, words))}`);
}

export function noSuchSubscription(words: Words, place: Place): Message {
  return said(surfaceWords(words.language).digest.noSuch(placeName(place, words)));
}

/** Opens the modal from a message, where a slash command named no place. */
export function offerSubscription(language: Language, channel: string): Message {
  const { digest } = surfaceWords(language);
  return sentence(digest.choosePlace, [
    buttons(button(SURFACE_ACTIONS.digestOpen, digest.chooseButton, channel, 'primary')),
  ]);
}

/** The subscriptions of a channel, each with what can be done with it. */
export function subscriptionList(
  words: Words,
  subscriptions: readonly Subscription[],
  heading: 'list' | 'which',
): Message {
  const { digest } = surfaceWords(words.language);
  if (subscriptions.length === 0) return digestReply(words.language, 'none');
  return sentence(
    digest[heading],
    subscriptions.slice(0, 15).flatMap((subscription) => subscriptionBlocks(words, subscription, null)),
  );
}

/** One subscription with its buttons; `where` is a channel mention, for lists of more than one channel. */
export function subscriptionBlocks(
  words: Words,
  subscription: Subscription,
  where: string | null,
): readonly KnownBlock[] {
  const { digest, home } = surfaceWords(words.language);
  const place = placeName(words.places.of(subscription.place), words);
  const state = stateText(words.language, subscription);
  const who = subscription.createdBy === '' ? [] : [digest.setBy(mention(subscription.createdBy))];
  const line = digest.line(place, momentText(subscription.moment, words.language));
  return [
    section([`*${line}*`, ...(where === null ? [] : [home.inChannel(where)])].join(' ')),
    context([state, ...(where === null ? who : [])].join(' · ')),
    buttons(...subscriptionButtons(words.language, subscription)),
  ];
}

/** What will be posted, above the message itself. */
export function previewOf(language: Language, message: Message): Message {
  const { digest } = surfaceWords(language);
  return { ...message, blocks: [context(digest.preview), ...message.blocks] };
}

function stateText(language: Language, { paused, stoppedBecause, nextDue, timeZone }: Subscription): string {
  const { digest } = surfaceWords(language);
  if (stoppedBecause !== null) return digest.isStopped(escaped(stoppedBecause));
  if (paused || nextDue === null) return digest.isPaused;
  return digest.next(instantText(nextDue, timeZone, language));
}

function subscriptionButtons(language: Language, subscription: Subscription): readonly Button[] {
  const { digest } = surfaceWords(language);
  const { id } = subscription;
  const isRunning = runs(subscription);
  return [
    previewButton(language, subscription),
    isRunning
      ? button(SURFACE_ACTIONS.digestPause, digest.pauseButton, id)
      : button(SURFACE_ACTIONS.digestResume, digest.resumeButton, id),
    button(SURFACE_ACTIONS.digestOpen, digest.changeButton, id),
    button(SURFACE_ACTIONS.digestStop, digest.stopButton, id, 'danger'),
  ];
}

function previewButton(language: Language, { id }: Subscription): Button {
  return button(SURFACE_ACTIONS.digestPreview, surfaceWords(language).digest.previewButton, id);
}

function nextLine({ language, nextDue, timeZone }: Subscription): string {
  const { digest, zone } = surfaceWords(language);
  return digest.details(zone, nextDue === null ? '–' : instantText(nextDue, timeZone, language));
}
