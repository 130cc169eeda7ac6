import type { RequestAnswer } from '../../domain/answer.ts';
import type { SlackDeps } from '../deps.ts';
import type { Spoken } from '../replies/ask-at.ts';
import type { RequestContext } from '../request-context.ts';
import { setAlert } from './alerts.ts';
import { linkChannel, unlinkChannel } from './channel-link.ts';
import { settings } from './settings.ts';
import { subscribe } from './subscribe.ts';
import { listSubscriptions, pauseByName, stopByName } from './subscriptions.ts';
import { listGoals, removeGoalByName, setTarget } from './targets.ts';

/** A sentence that asks to change or list something in Slack, understood. */
export interface Request {
  readonly spoken: Spoken;
  readonly answer: RequestAnswer;
}

/** null for questions, for what first needs a press, and for requests of which it is not clear what they are about. */
export function requestOf(spoken: Spoken): Request | null {
  const { answer } = spoken.asked;
  return answer.kind === 'request' && answer.confirm === null ? { spoken, answer } : null;
}

/** Does what was asked, tells the channel and the person. Not `async`: a request that is forgotten here does not compile. */
export function carryOut(deps: SlackDeps, at: RequestContext, request: Request): Promise<void> {
  const { details } = request.answer;
  switch (details.intent) {
    case 'channel_link':
      return linkChannel(deps, at, request);
    case 'channel_unlink':
      return unlinkChannel(deps, at, request);
    case 'digest_subscribe':
      return subscribe(deps, at, request, details);
    case 'digest_unsubscribe':
      return stopByName(deps, at, request);
    case 'digest_pause':
      return pauseByName(deps, at, request);
    case 'digest_list':
      return listSubscriptions(deps, at, request);
    case 'target':
      return setTarget(deps, at, request, details);
    case 'target_list':
      return listGoals(deps, at, request);
    case 'target_remove':
      return removeGoalByName(deps, at, request, 'target');
    case 'alert':
      return setAlert(deps, at, request, details);
    case 'alert_remove':
      return removeGoalByName(deps, at, request, 'alert');
    case 'settings':
      return settings(deps, at, request, details);
  }
}
