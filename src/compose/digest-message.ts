import { LRUCache } from 'lru-cache';
import { isAnnouncement } from '../digest/announce.ts';
import { consultThrough } from '../digest/consult.ts';
import { composeDigest, type DigestOccasion } from '../digest/content.ts';
import { goalsOf } from '../digest/goals.ts';
import { localDay } from '../digest/schedule.ts';
import { weekIndexOf, weekOf } from '../digest/week.ts';
import type { Digest, Telling } from '../domain/digest.ts';
import type { EditionId } from '../domain/edition.ts';
import type { Language } from '../domain/language.ts';
import { memoizeBy } from '../domain/memoize.ts';
import type { Message } from '../domain/message.ts';
import type { PlaceCode } from '../domain/place.ts';
import { placeOf } from '../domain/places.ts';
import type { ChannelId, Delivery, Instant, Recipient } from '../domain/state.ts';
import { NO_TALK } from '../domain/talk.ts';
import { renderDigest } from '../present/digest.ts';
import { type FirstStored, firstStoredIn } from './first-stored.ts';
import type { Bot } from './open-bot.ts';

type Parts = Pick<Bot, 'ask' | 'store' | 'places'>;
type Request = Omit<DigestOccasion, 'week' | 'weekIndex'>;

interface Made {
  readonly message: Message;
  /** When the edition was stored that it tells of as new. */
  readonly newsAt: Instant | null;
  /** It tells of a goal that was hit. */
  readonly hitsGoal: boolean;
}

/** The digest of the week that `today` lies in; null when no dated edition covers the place. */
export function digestOf(bot: Pick<Bot, 'ask' | 'store'>, request: Request): Digest | null {
  const { today, goals } = request;
  const targets = goals.filter((goal) => goal.kind === 'target');
  const consult = consultThrough(
    (sentence) =>
      bot.ask(sentence, { today, channelRegion: null, talk: NO_TALK, english: false, targets }).answer,
  );
  const occasion = { ...request, week: weekOf(today), weekIndex: weekIndexOf(today) };
  return composeDigest(occasion, bot.store.editions.snapshot(), consult);
}

/** Makes the messages of deliveries. The same content is made once, however many channels get it. */
export function digestMessages(bot: Parts) {
  const makeOnce = memoizeBy(
    (request: Request) => JSON.stringify([bot.store.editions.snapshot().version, request]),
    (request) => {
      const digest = digestOf(bot, request);
      return {
        made: digest && {
          message: renderDigest(digest),
          newsAt: digest.news?.edition.importedAt ?? null,
          hitsGoal: (digest.news?.goalsHit.length ?? 0) > 0,
        },
      };
    },
    new LRUCache<string, { readonly made: Made | null }>({ max: 2_000 }),
  );
  const firstStored = firstStoredIn(bot.store.editions);
  const { editions } = bot.store;
  const { deliveries } = bot.store.state;
  return async (
    recipient: Recipient,
    delivery: Delivery,
  ): Promise<Message | 'no-figures' | 'told-already'> => {
    const announces = isAnnouncement(delivery.occasion);
    // Planned by an instance that saw the edition before this one did.
    if (announces && !editions.snapshot().editions.some(({ id }) => id === delivery.occasion)) {
      await editions.refresh();
    }
    const telling = recipient.kind === 'goals' ? 'goals' : announces ? 'edition' : 'week';
    const told = await deliveries.newsBefore(delivery.id);
    const compose = async (newsSince: Instant | null) => {
      const { due } = delivery;
      const request = await requestOf(bot, firstStored, recipient, {
        ...recipient,
        telling,
        due,
        newsSince,
      });
      return request === null ? null : makeOnce(request).made;
    };
    let digest = await compose(told ?? (announces ? recipient.createdAt : null));
    const isEmpty = () => telling === 'goals' && !digest?.hitsGoal;
    if (isEmpty()) return 'told-already';
    // Written before the post: what one delivery tells of, no other tells of as well.
    if (digest?.newsAt && !(await deliveries.tellsNews(delivery, digest.newsAt))) {
      digest = await compose(digest.newsAt);
    }
    if (isEmpty()) return 'told-already';
    if (digest === null) return 'no-figures';
    return announces && digest.newsAt === null ? 'told-already' : digest.message;
  };
}

/** What the digest due at `due` will say, unless figures or targets change before. */
export async function previewDigest(
  bot: Parts,
  channel: ChannelId,
  place: PlaceCode,
  language: Language,
  due: Instant,
): Promise<Message | null> {
  const { deliveries, recipients } = bot.store.state;
  const recipient = (await recipients.inChannel(channel)).find((one) => one.place === place);
  const newsSince = recipient === undefined ? null : await deliveries.newsSince(recipient.id);
  const timeZone = recipient?.timeZone ?? 'Europe/Amsterdam';
  const request = await requestOf(bot, firstStoredIn(bot.store.editions), channel, {
    telling: 'week',
    place,
    language,
    due,
    timeZone,
    newsSince,
  });
  const digest = request === null ? null : digestOf(bot, request);
  return digest === null ? null : renderDigest(digest);
}

async function requestOf(
  { places, store }: Parts,
  firstStored: FirstStored,
  { workspace, channel }: ChannelId,
  wanted: {
    readonly telling: Telling;
    readonly place: PlaceCode;
    readonly language: Language;
    readonly due: Instant;
    readonly timeZone: string;
    readonly newsSince: Instant | null;
  },
): Promise<Request | null> {
  const { telling, language, due, timeZone, newsSince } = wanted;
  const place = placeOf(places, wanted.place);
  if (place === null) return null;
  const id = { workspace, channel };
  const goals = await store.state.goals.inChannel(id);
  const digests = goals.length > 0 ? await store.state.subscriptions.inChannel(id) : [];
  const kind = telling === 'goals' ? 'goals' : 'digest';
  return {
    telling,
    place,
    language,
    today: localDay(new Date(due), timeZone),
    goals: goalsOf({ kind, place: place.code }, digests, goals, places),
    ...(await newsFor(store.editions.snapshot().editions, firstStored, newsSince)),
  };
}

/**
 * What was new to whom differs per channel, down to the millisecond. Only which editions are new matters for the
 * content, so that is what is kept of it: channels with the same content share one message.
 */
async function newsFor(
  editions: readonly { readonly id: EditionId; readonly importedAt: Instant }[],
  firstStored: FirstStored,
  newsSince: Instant | null,
): Promise<Pick<DigestOccasion, 'newsSince' | 'known'>> {
  const fresh = newsSince === null ? [] : editions.filter(({ importedAt }) => importedAt > newsSince);
  if (newsSince === null || fresh.length === 0) return { newsSince: null, known: [] };
  const known: EditionId[] = [];
  for (const { id } of fresh) {
    const first = await firstStored(id);
    if (first !== null && first <= newsSince) known.push(id);
  }
  const older = editions.flatMap(({ importedAt }) => (importedAt <= newsSince ? importedAt : []));
  return { newsSince: older.toSorted().at(-1) ?? '', known };
}
