import { DatabaseAway } from '../../domain/database-away.ts';
import type { Gazetteer } from '../../domain/match.ts';
import type { ChannelId } from '../../domain/state.ts';
import { databaseAway } from '../../present/surfaces/notices.ts';
import type { Log, NextPostOf } from '../deps.ts';
import type { Spoken } from '../replies/ask-at.ts';
import type { Executor } from '../replies/executor.ts';
import type { Exchange } from '../replies/send-reply.ts';
import type { RequestContext } from '../request-context.ts';
import { setAlert } from './alerts.ts';
import { linkChannel, unlinkChannel } from './channel-link.ts';
import { isRequest, type Outcome, type Request } from './decision.ts';
import { type FactParts, type Facts, readFacts } from './facts.ts';
import { settings } from './settings.ts';
import { subscribe } from './subscribe.ts';
import { listSubscriptions, pauseByName, stopByName } from './subscriptions.ts';
import { listGoals, removeGoalByName, setTarget } from './targets.ts';

/** Facts are read, something is decided, and it is carried out. */
export interface Requests {
  /** What a sentence asks for: done, and told to the channel and the person. False when it asks for no change. */
  carryOut(exchange: Exchange, spoken: Spoken): Promise<boolean>;
  /** What a button or a form of a channel asks for. */
  change(
    exchange: Exchange,
    channel: ChannelId['channel'],
    decide: (facts: Facts) => Outcome | readonly Outcome[],
  ): Promise<void>;
}

export interface RequestsParts extends FactParts {
  readonly gazetteer: Gazetteer;
  readonly executor: Executor;
  readonly nextPost: NextPostOf;
  readonly log: Log;
}

export function makeRequests(parts: RequestsParts): Requests {
  const requests: Requests = {
    async change(exchange, channel, decide) {
      const { workspace, user } = exchange.at;
      const facts = await readFacts(parts, { workspace, channel }, user);
      for (const outcome of [decide(facts)].flat()) {
        if ('kind' in outcome) {
          await parts.executor.carryOut(exchange, outcome);
          continue;
        }
        const { subscription, moment, timeZone } = outcome;
        const next = await parts.nextPost(subscription, moment, timeZone, facts.now);
        await parts.executor.carryOut(exchange, outcome.decide(next));
      }
    },
    async carryOut(exchange, spoken) {
      const { answer } = spoken.asked;
      if (!isRequest(answer)) return false;
      const { at } = exchange;
      const { language } = spoken;
      try {
        await requests.change(exchange, at.channel, (facts) =>
          decide(facts, at, { spoken, answer }, parts.gazetteer),
        );
      } catch (error) {
        // Told here, where the language of the question is known.
        if (!(error instanceof DatabaseAway)) throw error;
        parts.log.warn({ workspace: at.workspace }, 'a request needs the database, which is away');
        await parts.executor.tell(exchange, language, databaseAway(language));
      }
      return true;
    },
  };
  return requests;
}

/** A request that is forgotten here does not compile. */
function decide(
  facts: Facts,
  at: RequestContext,
  request: Request,
  gazetteer: Gazetteer,
): Outcome | readonly Outcome[] {
  const { details } = request.answer;
  switch (details.intent) {
    case 'channel_link':
      return linkChannel(facts, at, request, gazetteer);
    case 'channel_unlink':
      return unlinkChannel(facts, at, request);
    case 'digest_subscribe':
      return subscribe(facts, at, request, details);
    case 'digest_unsubscribe':
      return stopByName(facts, at, request);
    case 'digest_pause':
      return pauseByName(facts, at, request);
    case 'digest_list':
      return listSubscriptions(facts, request);
    case 'target':
      return setTarget(facts, at, request, details);
    case 'target_list':
      return listGoals(facts, request);
    case 'target_remove':
      return removeGoalByName(facts, at, request, 'target');
    case 'alert':
      return setAlert(facts, at, request, details);
    case 'alert_remove':
      return removeGoalByName(facts, at, request, 'alert');
    case 'settings':
      return settings(facts, at, request, details);
  }
}
