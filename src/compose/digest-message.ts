import { LRUCache } from 'lru-cache';
import { consultThrough } from '../digest/consult.ts';
import { composeDigest, type DigestOccasion } from '../digest/content.ts';
import { localDay } from '../digest/schedule.ts';
import { weekIndexOf, weekOf } from '../digest/week.ts';
import type { Digest } from '../domain/digest.ts';
import type { Language } from '../domain/language.ts';
import type { Message } from '../domain/message.ts';
import type { PlaceCode } from '../domain/place.ts';
import { placeOf } from '../domain/places.ts';
import type { ChannelId, Delivery, Instant, Subscription } from '../domain/state.ts';
import { renderDigest } from '../present/digest.ts';
import type { Bot } from './open-bot.ts';

type Parts = Pick<Bot, 'ask' | 'store' | 'places'>;

/** The digest of the week that `today` lies in; null when no dated edition covers the place. */
export function digestOf(
  bot: Pick<Bot, 'ask' | 'store'>,
  request: Omit<DigestOccasion, 'week' | 'weekIndex'>,
): Digest | null {
  const { today, targets } = request;
  const consult = consultThrough(
    (sentence) =>
      bot.ask(sentence, { today, channelRegion: null, previous: null, english: false, targets }).answer,
  );
  const occasion = { ...request, week: weekOf(today), weekIndex: weekIndexOf(today) };
  return composeDigest(occasion, bot.store.editions.snapshot(), consult);
}

/** Makes the messages of deliveries. The same content is made once, however many channels get it. */
export function digestMessages(bot: Parts) {
  const made = new LRUCache<string, { readonly message: Message | null }>({ max: 2_000 });
  return async (
    subscription: Subscription,
    delivery: Delivery,
    newestBlocks: boolean,
  ): Promise<Message | null> => {
    const { store } = bot;
    const request = await requestOf(bot, subscription, subscription.place, subscription.language, {
      due: delivery.due,
      timeZone: subscription.timeZone,
      previousDue: await store.state.deliveries.previousDue(subscription.id, delivery.due),
    });
    if (request === null) return null;
    const key = JSON.stringify([store.editions.snapshot().version, request, newestBlocks]);
    const known = made.get(key);
    if (known !== undefined) return known.message;
    const digest = digestOf(bot, request);
    const message = digest === null ? null : renderDigest(digest, newestBlocks);
    made.set(key, { message });
    return message;
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
  const running = await bot.store.state.subscriptions.inChannel(channel);
  const subscription = running.find((one) => one.place === place);
  const previousDue =
    subscription === undefined ? null : await bot.store.state.deliveries.previousDue(subscription.id, due);
  const timeZone = subscription?.timeZone ?? 'Europe/Amsterdam';
  const request = await requestOf(bot, channel, place, language, { due, timeZone, previousDue });
  const digest = request === null ? null : digestOf(bot, request);
  return digest === null ? null : renderDigest(digest, true);
}

async function requestOf(
  { places, store }: Parts,
  { workspace, channel }: ChannelId,
  code: PlaceCode,
  language: Language,
  {
    due,
    timeZone,
    previousDue,
  }: { readonly due: Instant; readonly timeZone: string; readonly previousDue: Instant | null },
): Promise<Omit<DigestOccasion, 'week' | 'weekIndex'> | null> {
  const place = placeOf(places, code);
  if (place === null) return null;
  const id = { workspace, channel };
  return {
    place,
    language,
    today: localDay(new Date(due), timeZone),
    targets: await store.state.targets.inChannel(id),
    thresholds: await store.state.thresholds.inChannel(id),
    previousDue,
  };
}
