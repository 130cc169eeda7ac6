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
import { placeOfCode } from '../names.ts';
import { targetLine } from '../pages/target-line.ts';
import { surfaceWords } from '../surfaces.ts';
import { wordsIn } from '../words/words.ts';
import { SURFACE_ACTIONS } from './action-ids.ts';
import { button, buttons, mention, placeName, said, sentence } from './parts.ts';

type Progress = Omit<TargetProgress, 'target'> | null;

/** For everyone in the channel: who set which target, and how far it is. */
export function targetNotice(language: Language, target: Target, progress: Progress): Message {
  const { target: words } = surfaceWords(language);
  const { metrics, numbers } = wordsIn(language);
  const line = words.set(
    mention(target.setBy),
    placeName(placeOfCode(target.place), language),
    metrics.noun(target.metric),
    numbers.wholePercent(target.share),
    endText(language, target),
  );
  if (progress === null) return said(line);
  return said(line, [context(escaped(targetLine({ ...progress, target }, wordsIn(language))))]);
}

/** For everyone in the channel: who set which alert, how it is now, and where it will be told. */
export function alertNotice(language: Language, alert: Alert, now: Share | null, teller: Teller): Message {
  const { alert: words } = surfaceWords(language);
  const lines =
    now !== null && isSmall(now) ? [words.tooSmall] : [...nowText(language, alert, now), words.told[teller]];
  return said(words.set(mention(alert.setBy), alertWhat(language, alert)), [
    context(escaped(lines.join(' '))),
  ]);
}

function nowText(language: Language, { side, share }: Alert, now: Share | null): readonly string[] {
  const { alert: words } = surfaceWords(language);
  if (now === null || now.value === null) return [];
  const isPast = side === 'below' ? now.value < share : now.value > share;
  return [words.now(wordsIn(language).numbers.percent(now.value), isPast)];
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

export function sameTarget(language: Language, target: Target): Message {
  const place = placeName(placeOfCode(target.place), language);
  const share = wordsIn(language).numbers.wholePercent(target.share);
  return said(surfaceWords(language).target.same(place, share));
}

export function alertReply(
  language: Language,
  kind: 'done' | 'noShare' | 'same',
  notes: readonly KnownBlock[] = [],
): Message {
  return sentence(surfaceWords(language).alert[kind], notes);
}

/** For everyone in the channel: who removed what. */
export function removedNotice(language: Language, who: string, goal: Goal): Message {
  return said(surfaceWords(language).target.removed(mention(who), goalText(language, goal)));
}

const MOST_OF_A_KIND = 20;
const REMOVE = { target: SURFACE_ACTIONS.targetRemove, alert: SURFACE_ACTIONS.alertRemove } as const;

/** The goals of a channel, targets first, each with a button to remove it. */
export function goalList(language: Language, goals: readonly Goal[]): Message {
  if (goals.length === 0) return targetReply(language, 'none');
  const shown = (['target', 'alert'] as const).flatMap((kind) =>
    goals.filter((goal) => goal.kind === kind).slice(0, MOST_OF_A_KIND),
  );
  return sentence(
    surfaceWords(language).target.list,
    shown.map((goal) => goalBlock(language, goal, null)),
  );
}

/** `where` is a channel mention, for lists of more than one channel. */
export function goalBlock(language: Language, goal: Goal, where: string | null): KnownBlock {
  const { home, target: words } = surfaceWords(language);
  const line = goalText(language, goal);
  const accessory = button(REMOVE[goal.kind], words.removeButton, goal.id);
  return { ...section(where === null ? line : `${line} ${home.inChannel(where)}`), accessory };
}

function goalText(language: Language, goal: Goal): string {
  return goal.kind === 'target' ? targetText(language, goal) : alertText(language, goal);
}

function targetText(language: Language, target: Target): string {
  const { metrics, numbers } = wordsIn(language);
  return surfaceWords(language).target.line(
    placeName(placeOfCode(target.place), language),
    metrics.noun(target.metric),
    numbers.wholePercent(target.share),
    endText(language, target),
  );
}

function alertText(language: Language, alert: Alert): string {
  return surfaceWords(language).alert.line(alertWhat(language, alert));
}

function alertWhat(language: Language, { side, metric, place, share }: Alert): string {
  const { metrics, numbers } = wordsIn(language);
  const name = placeName(placeOfCode(place), language);
  return surfaceWords(language).alert.what(side, metrics.noun(metric), name, numbers.wholePercent(share));
}

function endText(language: Language, { by }: Target): string | null {
  if (by === null) return null;
  const { figures, numbers } = wordsIn(language);
  return figures.endOf(quarterOf(by), yearOf(by), numbers.quarter(by));
}
