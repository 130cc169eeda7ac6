import type { KnownBlock } from '@slack/types';
import type { Language } from '../../domain/language.ts';
import type { PlaceCode } from '../../domain/place.ts';
import { runs } from '../../domain/recipient.ts';
import type { SubscriptionRequest, WeeklyMoment } from '../../domain/request.ts';
import type { ScheduledSubscription, Subscription } from '../../domain/state.ts';
import { requestNotes } from '../../present/surfaces/request-notes.ts';
import {
  digestReply,
  offerSubscription,
  sameSubscription,
  subscribedNotice,
  subscribedReply,
} from '../../present/surfaces/subscriptions.ts';
import { wordsOf } from '../../present/words/words.ts';
import type { RequestContext } from '../request-context.ts';
import { type Outcome, type Request, start, tell } from './decision.ts';
import { channelLanguage, channelWords, type Facts } from './facts.ts';
import { DEFAULT_MOMENT, TIME_ZONE } from './subscription-defaults.ts';
import { resumeByName, resumeSubscription } from './subscriptions.ts';

/** What a person wants a channel to get. */
export interface Wanted {
  readonly channel: string;
  readonly place: PlaceCode;
  readonly moment: WeeklyMoment | null;
  /** Only the day or the time of the moment is wanted; the other stays as it is. */
  readonly said?: 'day' | 'time' | undefined;
  /** null: as it is. */
  readonly direct: boolean | null;
  /** What to tell about how the request was read. */
  readonly notes?: readonly KnownBlock[];
}

export function subscribe(
  facts: Facts,
  at: RequestContext,
  request: Request,
  { moment, said, trouble, direct, resume }: SubscriptionRequest,
): readonly Outcome[] {
  const { spoken, answer } = request;
  const { language } = spoken;
  if (trouble === 'no-such-time') return [tell(language, digestReply(language, 'noSuchTime'))];
  if (resume && moment === null) return [resumeByName(facts, at, request)];
  if (answer.place === null) {
    const [only, ...more] = facts.subscriptions;
    // `abonneer vrijdag 10:00` where there is one: another moment for that one.
    if (moment !== null && only !== undefined && more.length === 0) {
      return [subscribeTo(facts, at, language, { ...only, moment, said, direct: direct || null })];
    }
    return [tell(language, offerSubscription(language, at.channel))];
  }
  const first = answer.place.code;
  const [, ...others] = spoken.asked.question.places.map(({ place }) => place.code);
  const whole = others.length === 0 ? answer : { ...answer, unread: [], rest: null };
  return [...new Set([first, ...others])].map((place) => {
    const notes = place === first ? requestNotes(wordsOf(facts.places, language), whole) : [];
    const wanted = { channel: at.channel, place, moment, said, direct: direct || null, notes };
    return subscribeTo(facts, at, language, wanted);
  });
}

/** Sets or changes the one subscription of a channel to a place; the same again only says so. */
export function subscribeTo(facts: Facts, at: RequestContext, reader: Language, wanted: Wanted): Outcome {
  const { channel, place } = wanted;
  const recipient = facts.recipients.find((each) => each.place === place);
  const held = recipient?.kind === 'digest' ? recipient : undefined;
  const moment = wantedMoment(held?.moment ?? DEFAULT_MOMENT, wanted);
  const direct = wanted.direct ?? held?.direct ?? false;
  const notes = wanted.notes ?? [];
  if (held !== undefined && isSame(held, moment, direct)) {
    return runs(held)
      ? tell(reader, sameSubscription(wordsOf(facts.places, reader), held, notes))
      : resumeSubscription(facts, at, reader, held);
  }
  const id = recipient?.id ?? facts.newId();
  return {
    subscription: id,
    moment,
    timeZone: TIME_ZONE,
    decide: ({ due, thisWeekDone }) => {
      const subscription: ScheduledSubscription = {
        kind: 'digest',
        id,
        workspace: at.workspace,
        channel,
        place,
        moment,
        timeZone: TIME_ZONE,
        direct,
        language: channelLanguage(facts, reader),
        createdBy: at.user,
        createdAt: held?.createdAt ?? facts.now.toISOString(),
        paused: false,
        stoppedBecause: null,
        nextDue: due,
      };
      return start(at, reader, {
        channel,
        notice: subscribedNotice(channelWords(facts, reader), subscription, at.user, {
          isNew: held === undefined,
          thisWeekDone,
        }),
        changes: [{ kind: 'put-subscription', subscription }],
        reply: subscribedReply(reader, subscription, notes),
      });
    },
  };
}

function isSame(held: Subscription, moment: WeeklyMoment, direct: boolean): boolean {
  const { weekday, hour, minute } = held.moment;
  const sameMoment = moment.weekday === weekday && moment.hour === hour && moment.minute === minute;
  return sameMoment && direct === held.direct;
}

function wantedMoment(held: WeeklyMoment, { moment, said }: Wanted): WeeklyMoment {
  if (moment === null) return held;
  if (said === 'day') return { ...held, weekday: moment.weekday };
  return said === 'time' ? { ...moment, weekday: held.weekday } : moment;
}
