import { isShareMetric } from '../../domain/figures.ts';
import type { AlertRequest } from '../../domain/request.ts';
import type { Alert } from '../../domain/state.ts';
import { alertNotice, alertReply, targetReply } from '../../present/surfaces/goals.ts';
import { requestNotes } from '../../present/surfaces/request-notes.ts';
import { wordsOf } from '../../present/words/words.ts';
import type { RequestContext } from '../request-context.ts';
import { type Decision, type Request, start, tell } from './decision.ts';
import { channelWords, type Facts } from './facts.ts';
import { goalSet, tellerIn } from './goals.ts';

/** `waarschuw als Venlo onder 60% komt` */
export function setAlert(
  facts: Facts,
  at: RequestContext,
  { spoken, answer }: Request,
  { share, side }: AlertRequest,
): Decision {
  const { language } = spoken;
  const metric = answer.reading.metric ?? 'profile_share';
  const { place } = answer;
  if (share === null || place === null) return tell(language, alertReply(language, 'noShare'));
  if (!isShareMetric(metric)) return tell(language, targetReply(language, 'notAShare'));
  if (share <= 0 || share > 1) return tell(language, targetReply(language, 'outOfRange'));
  const held = facts.goals
    .filter((goal) => goal.kind === 'alert')
    .find((each) => each.place === place.code && each.metric === metric && each.side === side);
  if (held?.share === share) {
    return tell(language, alertReply(language, 'same'), [goalSet(facts, at, held)]);
  }
  const alert: Alert = {
    kind: 'alert',
    id: held?.id ?? facts.newId(),
    workspace: at.workspace,
    channel: at.channel,
    place: place.code,
    metric,
    share,
    side,
    setBy: at.user,
  };
  const now = answer.progress?.share ?? null;
  return start(at, language, {
    channel: at.channel,
    notice: alertNotice(channelWords(facts, language), alert, now, tellerIn(facts, place.code)),
    changes: [goalSet(facts, at, alert)],
    reply: alertReply(language, 'done', requestNotes(wordsOf(facts.places, language), answer)),
  });
}
