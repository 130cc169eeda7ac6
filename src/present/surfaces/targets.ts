import type { KnownBlock } from '@slack/types';
import type { TargetProgress } from '../../domain/answer.ts';
import type { Language } from '../../domain/language.ts';
import type { Message } from '../../domain/message.ts';
import { quarterOf, yearOf } from '../../domain/period.ts';
import type { Target, Threshold } from '../../domain/state.ts';
import { context, escaped, section } from '../blocks/mrkdwn.ts';
import { placeOfCode } from '../names.ts';
import { targetLine } from '../pages/target-line.ts';
import { surfaceWords } from '../surfaces.ts';
import { wordsIn } from '../words/words.ts';
import { SURFACE_ACTIONS } from './ids.ts';
import { button, mention, placeName, said, sentence } from './parts.ts';

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

export function alertNotice(language: Language, alert: Threshold): Message {
  const place = placeName(placeOfCode(alert.place), language);
  return said(surfaceWords(language).alert.set(mention(alert.setBy), place, alertWhat(language, alert)));
}

export function targetReply(
  language: Language,
  kind: 'done' | 'noShare' | 'outOfRange' | 'notAShare' | 'none' | 'noSuch' | 'removeDone',
): Message {
  return sentence(surfaceWords(language).target[kind]);
}

export function sameTarget(language: Language, target: Target): Message {
  const place = placeName(placeOfCode(target.place), language);
  const share = wordsIn(language).numbers.wholePercent(target.share);
  return said(surfaceWords(language).target.same(place, share));
}

export function alertReply(language: Language, kind: 'done' | 'noShare' | 'same'): Message {
  return sentence(surfaceWords(language).alert[kind]);
}

/** For everyone in the channel: who removed what. */
export function removedNotice(language: Language, who: string, what: Target | Threshold): Message {
  const line = 'side' in what ? alertText(language, what) : targetText(language, what);
  return said(surfaceWords(language).target.removed(mention(who), line));
}

/** The targets and alerts of a channel, each with a button to remove it. */
export function targetList(
  language: Language,
  targets: readonly Target[],
  alerts: readonly Threshold[],
): Message {
  const words = surfaceWords(language).target;
  if (targets.length + alerts.length === 0) return targetReply(language, 'none');
  return sentence(words.list, [
    ...targets.slice(0, 20).map((target) => targetBlock(language, target, null)),
    ...alerts
      .slice(0, 20)
      .map((alert) => removable(language, alertText(language, alert), SURFACE_ACTIONS.alertRemove, alert.id)),
  ]);
}

/** `where` is a channel mention, for lists of more than one channel. */
export function targetBlock(language: Language, target: Target, where: string | null): KnownBlock {
  const line = targetText(language, target);
  const place = where === null ? line : `${line} ${surfaceWords(language).home.inChannel(where)}`;
  return removable(language, place, SURFACE_ACTIONS.targetRemove, target.id);
}

function removable(language: Language, line: string, actionId: string, id: string): KnownBlock {
  const accessory = button(actionId, surfaceWords(language).target.removeButton, id);
  return { ...section(line), accessory };
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

function alertText(language: Language, alert: Threshold): string {
  const place = placeName(placeOfCode(alert.place), language);
  return surfaceWords(language).alert.line(place, alertWhat(language, alert));
}

function alertWhat(language: Language, { side, metric, share }: Threshold): string {
  const { metrics, numbers } = wordsIn(language);
  return surfaceWords(language).alert.what(side, metrics.noun(metric), numbers.wholePercent(share));
}

function endText(language: Language, { by }: Target): string | null {
  if (by === null) return null;
  const { figures, numbers } = wordsIn(language);
  return figures.endOf(quarterOf(by), yearOf(by), numbers.quarter(by));
}
