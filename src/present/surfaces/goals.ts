import type { KnownBlock } from '@slack/types';
import type { TargetProgress } from '../../domain/answer.ts';
import { isSmall, type Share } from '../../domain/figures.ts';
import type { Language } from '../../domain/language.ts';
import type { Message } from '../../domain/message.ts';
import { quarterOf, yearOf } from '../../domain/period.ts';
import type { Teller } from '../../domain/recipient.ts';
import type { Alert, Goal, Target } from '../../domain/state.ts';
import { escaped } from '../../text/slack-markup.ts';
import { context, section } from '../blocks/mrkdwn.ts';
import { targetLine } from '../pages/target-line.ts';
import { surfaceWords } from '../surfaces.ts';
import type { Words } from '../words/words.ts';
import { SURFACE_ACTIONS } from './action-ids.ts';
import { button, buttons, mention, placeName, said, sentence } from './parts.ts';

type Progress = Omit<TargetProgress, 'target'> | null;

/** For everyone in the channel: who set which target, and how far it is. */
export function targetNotice(words: Words, target: Target, progress: Progress): Message {
  const { metrics, numbers } = words;
  const line = surfaceWords(words.language).target.set(
    mention(target.setBy),
    placeName(words.places.of(target.place), words),
    metrics.noun(target.metric),
    numbers.wholePercent(target.share),
    endText(words, target),
  );
  if (progress === null) return said(line);
  return said(line, [context(escaped(targetLine({ ...progress, target }, words)))]);
}

/** For everyone in the channel: who set which alert, how it is now, and where it will be told. */
export function alertNotice(words: Words, alert: Alert, now: Share | null, teller: Teller): Message {
  const { set, told, tooSmall } = surfaceWords(words.language).alert;
  const lines = now !== null && isSmall(now) ? [tooSmall] : [...nowText(words, alert, now), told[teller]];
  return said(set(mention(alert.setBy), alertWhat(words, alert)), [context(escaped(lines.join(' ')))]);
}

function nowText(words: Words, { side, share }: Alert, now: Share | null): readonly string[] {
  if (now === null || now.value === null) return [];
  const isPast = side === 'below' ? now.value < share : now.value > share;
  return [surfaceWords(words.language).alert.now(words.numbers.percent(now.value), isPast)];
}

/** For the person who set a target; without a weekly message in the channel that is offered. */
export function targetDone(
  language: Language,
  channel: string,
  teller: Teller,
  notes: readonly KnownBlock[],
): Message {
  const { target } = surfaceWords(language);
  const offer = button(SURFACE_ACTIONS.digestOpen, target.digestButton, channel);
  return sentence(target.done, [
    context(escaped(target.told[teller])),
    ...notes,
    ...(teller === 'goals' ? [buttons(offer)] : []),
  ]);
}

export function targetReply(
  language: Language,
  kind: 'noShare' | 'outOfRange' | 'notAShare' | 'past' | 'none' | 'noSuch' | 'removeDone',
): Message {
  return sentence(surfaceWords(language).target[kind]);
}

export function sameTarget(words: Words, target: Target): Message {
  const place = placeName(words.places.of(target.place), words);
  const share = words.numbers.wholePercent(target.share);
  return said(surfaceWords(words.language).target.same(place, share));
}

export function alertReply(
  language: Language,
  kind: 'done' | 'noShare' | 'same',
  notes: readonly KnownBlock[] = [],
): Message {
  return sentence(surfaceWords(language).alert[kind], notes);
}

/** For everyone in the channel: who removed what. */
export function removedNotice(words: Words, who: string, goal: Goal): Message {
  return said(surfaceWords(words.language).target.removed(mention(who), goalText(words, goal)));
}

const MOST_OF_A_KIND = 20;
const REMOVE = { target: SURFACE_ACTIONS.targetRemove, alert: SURFACE_ACTIONS.alertRemove } as const;

/** The goals of a channel, targets first, each with a button to remove it. */
export function goalList(words: Words, goals: readonly Goal[]): Message {
  if (goals.length === 0) return targetReply(words.language, 'none');
  const byKind = Map.groupBy(goals, ({ kind }) => kind).values();
  const shown = [...byKind].flatMap((ofAKind) => ofAKind.slice(0, MOST_OF_A_KIND));
  return sentence(
    surfaceWords(words.language).target.list,
    shown.map((goal) => goalBlock(words, goal, null)),
  );
}

/** `where` is a channel mention, for lists of more than one channel. */
export function goalBlock(words: Words, goal: Goal, where: string | null): KnownBlock {
  const { home, target } = surfaceWords(words.language);
  const line = goalText(words, goal);
  const accessory = button(REMOVE[goal.kind], target.removeButton, goal.id);
  return { ...section(where === null ? line : `${line} ${home.inChannel(where)}`), accessory };
}

function goalText(words: Words, goal: Goal): string {
  return goal.kind === 'target' ? targetText(words, goal) : alertText(words, goal);
}

function targetText(words: Words, target: Target): string {
  const { metrics, numbers } = words;
  return surfaceWords(words.language).target.line(
    placeName(words.places.of(target.place), words),
    metrics.noun(target.metric),
    numbers.wholePercent(target.share),
    endText(words, target),
  );
}

function alertText(words: Words, alert: Alert): string {
  return surfaceWords(words.language).alert.line(alertWhat(words, alert));
}

function alertWhat(words: Words, { side, metric, place, share }: Alert): string {
  const { metrics, numbers } = words;
  const name = placeName(words.places.of(place), words);
  return surfaceWords(words.language).alert.what(
    side,
    metrics.noun(metric),
    name,
    numbers.wholePercent(share),
  );
}

function endText(words: Words, { by }: Target): string | null {
  if (by === null) return null;
  const { figures, numbers } = words;
  return figures.endOf(quarterOf(by), yearOf(by), numbers.quarter(by));
}
