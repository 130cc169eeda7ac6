import type { Language } from '../../domain/language.ts';
import { runs } from '../../domain/recipient.ts';
import type { Subscription } from '../../domain/state.ts';
import {
  digestReply,
  noSuchSubscription,
  pausedReply,
  resumedNotice,
  sameSubscription,
  stopNotice,
  stoppedReply,
  subscriptionList,
} from '../../present/surfaces/subscriptions.ts';
import { wordsOf } from '../../present/words/words.ts';
import type { RequestContext } from '../request-context.ts';
import {
  type Decision,
  type NeedsNextPost,
  type Outcome,
  type Request,
  start,
  stop,
  tell,
} from './decision.ts';
import { channelWords, type Facts } from './facts.ts';
import { hasGoals } from './goals.ts';

export function stopByName(facts: Facts, at: RequestContext, request: Request): Decision {
  const found = theOneMeant(facts, request, facts.subscriptions);
  return 'changes' in found ? found : stopSubscription(facts, at, request.spoken.language, found);
}

export function pauseByName(facts: Facts, at: RequestContext, request: Request): Decision {
  const found = theOneMeant(facts, request, facts.subscriptions);
  return 'changes' in found ? found : pauseSubscription(facts, at, request.spoken.language, found);
}

/** `hervat`, `hervat zeeland`; what was never set is set. */
export function resumeByName(facts: Facts, at: RequestContext, request: Request): Outcome {
  const { language } = request.spoken;
  const all = facts.subscriptions;
  const named = all.find(({ place }) => place === request.answer.place?.code);
  if (named !== undefined && runs(named)) {
    return tell(language, sameSubscription(wordsOf(facts.places, language), named, []));
  }
  const resting = all.filter((one) => !runs(one));
  if (resting.length === 0) return tell(language, digestReply(language, 'nothingPaused'));
  const found = theOneMeant(facts, request, resting);
  return 'changes' in found ? found : resumeSubscription(facts, at, language, found);
}

export function listSubscriptions({ places, subscriptions }: Facts, { spoken }: Request): Decision {
  return tell(spoken.language, subscriptionList(wordsOf(places, spoken.language), subscriptions, 'list'));
}

export function stopSubscription(
  facts: Facts,
  at: RequestContext,
  reader: Language,
  subscription: Subscription,
): Decision {
  const words = wordsOf(facts.places, reader);
  const place = words.places.of(subscription.place);
  return stop(at, reader, {
    channel: subscription.channel,
    notice: stopNotice(channelWords(facts, reader), 'stopped', at.user, place),
    changes: [{ kind: 'remove-subscription', subscription: subscription.id }],
    reply: stoppedReply(words, hasGoals(facts, subscription.place) ? place : null),
  });
}

export function pauseSubscription(
  facts: Facts,
  at: RequestContext,
  reader: Language,
  subscription: Subscription,
): Decision {
  const { id, channel, place, paused } = subscription;
  const words = wordsOf(facts.places, reader);
  const reply = pausedReply(words, subscription);
  if (paused) return tell(reader, reply);
  return stop(at, reader, {
    channel,
    notice: stopNotice(channelWords(facts, reader), 'paused', at.user, words.places.of(place)),
    changes: [{ kind: 'pause', subscription: id }],
    reply,
  });
}

export function resumeSubscription(
  { places }: Facts,
  at: RequestContext,
  reader: Language,
  subscription: Subscription,
): NeedsNextPost {
  const { id, channel, moment, timeZone, language } = subscription;
  return {
    subscription: id,
    moment,
    timeZone,
    decide: ({ due }) =>
      start(at, reader, {
        channel,
        notice: resumedNotice(wordsOf(places, language), subscription, at.user, due),
        changes: [{ kind: 'resume', subscription: id, nextDue: due }],
        reply: null,
      }),
  };
}

/** The one of these subscriptions that was named, or the only one; else what the person is told. */
function theOneMeant(
  { places }: Facts,
  { spoken, answer }: Request,
  all: readonly Subscription[],
): Subscription | Decision {
  const { language } = spoken;
  const words = wordsOf(places, language);
  const isNamed = spoken.asked.question.places[0]?.via.kind !== 'channel';
  const named = all.find(({ place }) => place === answer.place?.code);
  if (named !== undefined) return named;
  const [only] = all;
  if (all.length === 1 && only !== undefined && (!isNamed || answer.place === null)) return only;
  const told =
    answer.place !== null && isNamed && all.length > 0
      ? noSuchSubscription(words, answer.place)
      : subscriptionList(words, all, 'which');
  return tell(language, told);
}
