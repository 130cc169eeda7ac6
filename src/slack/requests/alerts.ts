import { randomUUID } from 'node:crypto';
import { isShareMetric } from '../../domain/figures.ts';
import type { AlertRequest } from '../../domain/request.ts';
import type { Alert } from '../../domain/state.ts';
import { alertNotice, alertReply, targetReply } from '../../present/surfaces/goals.ts';
import { requestNotes } from '../../present/surfaces/request-notes.ts';
import type { SlackDeps } from '../deps.ts';
import type { RequestContext } from '../request-context.ts';
import type { Request } from './carry-out.ts';
import { channelLanguage, startSomething, tellAsker } from './changes.ts';
import { storeGoal, tellerIn } from './goals.ts';

/** `waarschuw als Venlo onder 60% komt` */
export async function setAlert(
  deps: SlackDeps,
  at: RequestContext,
  { spoken, answer }: Request,
  { share, side }: AlertRequest,
): Promise<void> {
  const { language } = spoken;
  const metric = answer.reading.metric ?? 'profile_share';
  const { place } = answer;
  if (share === null || place === null) return tellAsker(deps, at, language, alertReply(language, 'noShare'));
  if (!isShareMetric(metric)) return tellAsker(deps, at, language, targetReply(language, 'notAShare'));
  if (share <= 0 || share > 1) return tellAsker(deps, at, language, targetReply(language, 'outOfRange'));
  const id = { workspace: at.workspace, channel: at.channel };
  const held = (await deps.state.goals.inChannel(id))
    .filter((goal) => goal.kind === 'alert')
    .find((each) => each.place === place.code && each.metric === metric && each.side === side);
  if (held?.share === share) {
    await storeGoal(deps, at, held);
    return tellAsker(deps, at, language, alertReply(language, 'same'));
  }
  const alert: Alert = {
    ...id,
    kind: 'alert',
    id: held?.id ?? randomUUID(),
    place: place.code,
    metric,
    share,
    side,
    setBy: at.user,
  };
  const everyone = await channelLanguage(deps, at, at.channel, language);
  await startSomething(deps, at, language, {
    channel: at.channel,
    notice: alertNotice(
      everyone,
      alert,
      answer.progress?.share ?? null,
      await tellerIn(deps, { ...id, place: place.code }),
    ),
    store: () => storeGoal(deps, at, alert),
    reply: alertReply(language, 'done', requestNotes(language, answer)),
  });
}
