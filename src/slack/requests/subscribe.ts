import { randomUUID } from 'node:crypto';
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
import type { SlackDeps } from '../deps.ts';
import type { RequestContext } from '../request-context.ts';
import type { Request } from './carry-out.ts';
import { channelLanguage, startSomething, tellAsker } from './changes.ts';
import { DEFAULT_MOMENT, TIME_ZONE } from './subscription-defaults.ts';
import { digestsIn, resumeByName, resumeSubscription } from './subscriptions.ts';

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

export async function subscribe(
  deps: SlackDeps,
  at: RequestContext,
  request: Request,
  { moment, said, trouble, direct, resume }: SubscriptionRequest,
): Promise<void> {
  const { spoken, answer } = request;
  const { language } = spoken;
  if (trouble === 'no-such-time') return tellAsker(deps, at, language, digestReply(language, 'noSuchTime'));
  if (resume && moment === null) return resumeByName(deps, at, request);
  if (answer.place === null) {
    const [only, ...more] = await digestsIn(deps, at);
    // `abonneer vrijdag 10:00` where there is one: another moment for that one.
    if (moment !== null && only !== undefined && more.length === 0) {
      return subscribeTo(deps, at, language, { ...only, moment, said, direct: direct || null });
    }
    return tellAsker(deps, at, language, offerSubscription(language, at.channel));
  }
  const [, ...others] = spoken.asked.question.places.map(({ place }) => place.code);
  for (const place of new Set([answer.place.code, ...others])) {
    const whole = others.length === 0 ? answer : { ...answer, unread: [], rest: null };
    const notes = place === answer.place.code ? requestNotes(language, whole) : [];
    const wanted = { channel: at.channel, place, moment, said, direct: direct || null, notes };
    await subscribeTo(deps, at, language, wanted);
  }
}

/** Sets or changes the one subscription of a channel to a place; the same again only says so. */
export async function subscribeTo(
  deps: SlackDeps,
  at: RequestContext,
  language: Language,
  wanted: Wanted,
): Promise<void> {
  const { channel, place } = wanted;
  const recipient = (await deps.state.recipients.inChannel({ workspace: at.workspace, channel })).find(
    (each) => each.place === place,
  );
  const held = recipient?.kind === 'digest' ? recipient : undefined;
  const moment = wantedMoment(held?.moment ?? DEFAULT_MOMENT, wanted);
  const direct = wanted.direct ?? held?.direct ?? false;
  const notes = wanted.notes ?? [];
  if (held !== undefined && isSame(held, moment, direct)) {
    return runs(held)
      ? tellAsker(deps, at, language, sameSubscription(language, held, notes))
      : resumeSubscription(deps, at, language, held);
  }
  const now = deps.clock.now();
  const id = recipient?.id ?? randomUUID();
  const next = await deps.nextPost(id, moment, TIME_ZONE, now);
  const subscription: ScheduledSubscription = {
    kind: 'digest',
    id,
    workspace: at.workspace,
    channel,
    place,
    moment,
    timeZone: TIME_ZONE,
    direct,
    language: await channelLanguage(deps, at, channel, language),
    createdBy: at.user,
    createdAt: held?.createdAt ?? now.toISOString(),
    paused: false,
    stoppedBecause: null,
    nextDue: next.due,
  };
  await startSomething(deps, at, language, {
    channel,
    notice: subscribedNotice(subscription, at.user, {
      isNew: held === undefined,
      thisWeekDone: next.thisWeekDone,
    }),
    store: () => deps.state.subscriptions.put(subscription),
    reply: subscribedReply(language, subscription, notes),
  });
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
