import type { RequestAnswer } from '../../domain/answer.ts';
import { isSmall } from '../../domain/figures.ts';
import { frameOf } from '../../domain/intents.ts';
import { quarterOf, yearOf } from '../../domain/period.ts';
import type { SettingsRequest, WeeklyMoment } from '../../domain/request.ts';
import type { Page, Part } from '../page.ts';
import { surfaceWords } from '../surfaces.ts';
import type { Words } from '../words/words.ts';
import { choiceButton } from './buttons.ts';
import { closingLines } from './closing.ts';
import { leadLines } from './lead.ts';
import { percentOf } from './metric-text.ts';
import { paceOf } from './target-line.ts';

const DEFAULT_MOMENT: WeeklyMoment = { weekday: 1, hour: 9, minute: 0 };

/** A request that changes something, read back; the surface that may do so carries it out. */
export function requestPage(answer: RequestAnswer, words: Words): Page {
  const sentences = [...progressSentences(answer, words)];
  if (answer.details.intent === 'digest_subscribe') {
    const { direct, trouble } = answer.details;
    const { noSuchTime, onceAWeek } = surfaceWords(words.language).digest;
    if (direct) sentences.push(words.replies.subscribeDirect);
    if (trouble !== undefined) sentences.push(trouble === 'no-such-time' ? noSuchTime : onceAWeek);
  }
  return {
    headline: headline(answer, words),
    parts: [
      ...leadLines(answer, words),
      ...sentences.map((text): Part => ({ kind: 'sentence', text })),
      {
        kind: 'detail',
        text: onlyShows(answer)
          ? words.replies.seeInSlack
          : answer.confirm === null
            ? words.replies.notYet
            : words.replies.pressFirst,
      },
      ...closingLines(answer, words),
    ],
    source: [],
    buttons: answer.confirm === null ? [] : [choiceButton(words.replies.doIt, answer.confirm, words)],
  };
}

/** A list or the settings: nothing would change. */
function onlyShows({ details }: RequestAnswer): boolean {
  if (details.intent === 'settings') return details.change.kind === 'none';
  return frameOf(details.intent).does === 'shows';
}

function headline({ reading, place, details }: RequestAnswer, words: Words): string {
  const { replies, numbers, figures } = words;
  const name = place === null ? replies.here : words.places.name(place);
  const metric = words.metrics.noun(reading.metric ?? 'profile_share');
  const percent = (share: number | null) => (share === null ? null : numbers.wholePercent(share));
  switch (details.intent) {
    case 'target': {
      const { by } = details;
      const share = percent(details.share);
      const end = by === null ? null : figures.endOf(quarterOf(by), yearOf(by), numbers.quarter(by));
      return share === null ? replies.targetUnclear(name) : replies.target(name, share, metric, end);
    }
    case 'target_list':
      return replies.targetList;
    case 'target_remove':
      return replies.targetRemove(name);
    case 'alert': {
      const share = percent(details.share);
      return share === null ? replies.alertUnclear(name) : replies.alert(name, details.side, share, metric);
    }
    case 'alert_remove':
      return replies.alertRemove(name);
    case 'digest_subscribe':
      // It keeps the moment it had, which only the channel knows.
      if (details.resume && details.moment === null) return replies.resume(name);
      return replies.subscribe(name, replies.moment(details.moment ?? DEFAULT_MOMENT));
    case 'digest_unsubscribe':
      return replies.unsubscribe(name);
    case 'digest_pause':
      return replies.pause(name);
    case 'digest_list':
      return replies.digestList;
    case 'channel_link':
      return replies.channelLink(name);
    case 'channel_unlink':
      return replies.channelUnlink;
    case 'settings':
      return settingsHeadline(details.change, words);
  }
}

function settingsHeadline(change: SettingsRequest['change'], { replies }: Words): string {
  switch (change.kind) {
    case 'none':
      return replies.settings;
    case 'language':
      return replies.language[change.language];
    case 'automaticLanguage':
      return replies.language.auto;
    case 'forget':
      return replies.forget;
  }
}

function progressSentences({ progress, details }: RequestAnswer, words: Words): readonly string[] {
  if (progress === null) return [];
  const { replies } = words;
  const share = percentOf(progress.share, words);
  if (details.intent === 'alert') return share === null ? [] : [replies.alertStanding(share)];
  if (isSmall(progress.share)) return [replies.standingSmall];
  if (share === null || progress.points === null) return [replies.standingUnknown];
  if (progress.missing <= 0) return [replies.standingReached(share)];
  const standing = replies.standing(share, progress.points, progress.missing);
  const pace = paceOf(progress);
  return pace === null ? [standing] : [standing, replies.perQuarter(pace)];
}
