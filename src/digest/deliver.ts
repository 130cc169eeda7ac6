import type { Message } from '../domain/message.ts';
import type { Clock } from '../domain/ports.ts';
import type { Delivery, State, Subscription } from '../domain/state.ts';
import { type Attempt, verdictOf } from './outcome.ts';
import type { Pacer } from './pacer.ts';
import { scheduleOf } from './schedule.ts';

/** What the owner of a subscription, or else the channel, is told. */
export type OwnerNews =
  /** It cannot mend by itself; the subscription stopped. */
  | { readonly kind: 'stopped'; readonly error: string }
  /** This one is given up; the subscription goes on. */
  | { readonly kind: 'gave-up'; readonly error: string }
  /** Nobody knows whether it was posted; the owner decides. */
  | { readonly kind: 'uncertain'; readonly delivery: string; readonly error: string }
  /** More than 24 hours late, so skipped. */
  | { readonly kind: 'skipped'; readonly due: string };

export interface DeliveryPorts {
  readonly state: Pick<State, 'subscriptions' | 'deliveries'>;
  readonly clock: Pick<Clock, 'now'>;
  /** The message of a delivery; null when there is nothing to say because no edition covers the place. */
  readonly compose: (subscription: Subscription, delivery: Delivery) => Promise<Message | null>;
  /** One attempt, with the delivery's id in the message metadata. */
  readonly post: (subscription: Subscription, message: Message, delivery: Delivery) => Promise<Attempt>;
  /** One look at the channel's history for the delivery's id; `unknown` without the optional scopes. */
  readonly look: (
    subscription: Subscription,
    delivery: Delivery,
  ) => Promise<{ readonly ts: string } | 'absent' | 'unknown'>;
  readonly tell: (subscription: Subscription, news: OwnerNews) => Promise<void>;
  readonly pacer: Pacer;
  /** Counted per result, and how late the oldest of a round was. */
  readonly count: (result: Delivery['state'] | 'retry') => void;
  readonly lag: (seconds: number) => void;
}

export interface DeliveryOptions {
  /** Posts are spread over this many seconds after the due time; 0 = all at once. */
  readonly spreadSeconds: number;
  /** How many posts are under way together. */
  readonly together: number;
}

const DAY_MS = 86_400_000;
/** A claim this old belongs to a process that died: a post takes 10 s at most. */
const ABANDONED_AFTER_MS = 60_000;

/** One round: settles what a dead process left, plans what is due, and delivers what may go out now. */
export async function deliverDue(
  ports: DeliveryPorts,
  options: DeliveryOptions,
  stopping: () => boolean = () => false,
): Promise<number> {
  const { deliveries } = ports.state;
  const start = ports.clock.now();
  for (const delivery of await deliveries.abandon(
    new Date(start.getTime() - ABANDONED_AFTER_MS).toISOString(),
  )) {
    await withSubscription(ports, delivery, (subscription) =>
      settleDoubt(ports, subscription, delivery, 'process_died'),
    );
  }
  while (!stopping()) {
    const planned = await deliveries.planDue(start.toISOString(), 500, (subscription) =>
      scheduleOf(subscription, start, options.spreadSeconds),
    );
    if (planned < 500) break;
  }
  let delivered = 0;
  while (!stopping()) {
    const claimed = await deliveries.claim(ports.clock.now().toISOString(), options.together);
    if (claimed.length === 0) break;
    ports.lag(Math.max(...claimed.map(({ due }) => ports.clock.now().getTime() - Date.parse(due))) / 1_000);
    await Promise.all(
      claimed.map((delivery) =>
        withSubscription(ports, delivery, (subscription) => deliverOne(ports, subscription, delivery)),
      ),
    );
    delivered += claimed.length;
  }
  return delivered;
}

async function withSubscription(
  { state, count }: DeliveryPorts,
  delivery: Delivery,
  use: (subscription: Subscription) => Promise<void>,
): Promise<void> {
  const subscription = await state.subscriptions.get(delivery.subscription);
  if (subscription !== null && !subscription.paused && subscription.stoppedBecause === null)
    return use(subscription);
  // Stopped or taken away between planning and posting: nothing is posted.
  await state.deliveries.settle(delivery.id, { ...delivery, state: 'skipped', error: 'unsubscribed' });
  count('skipped');
}

async function deliverOne(
  ports: DeliveryPorts,
  subscription: Subscription,
  delivery: Delivery,
): Promise<void> {
  const { state, clock, pacer, count } = ports;
  const now = clock.now().getTime();
  if (now - Date.parse(delivery.due) > DAY_MS) {
    await state.deliveries.settle(delivery.id, {
      ...delivery,
      state: 'skipped',
      error: delivery.error ?? 'late',
    });
    count('skipped');
    return ports.tell(subscription, { kind: 'skipped', due: delivery.due });
  }
  const wait = pacer.reserve(subscription.workspace, subscription.channel, now);
  if (wait > 0) return postpone(ports, delivery, wait / 1_000, delivery.error);
  const message = await composed(ports, subscription, delivery);
  if (message === 'failed') return;
  if (message === null) {
    await state.deliveries.settle(delivery.id, { ...delivery, state: 'skipped', error: 'no_edition' });
    return count('skipped');
  }
  await settleAttempt(ports, subscription, delivery, await ports.post(subscription, message, delivery));
}

/** Nothing was sent yet when the message cannot be made, so it is tried again, not left in doubt. */
async function composed(
  ports: DeliveryPorts,
  subscription: Subscription,
  delivery: Delivery,
): Promise<Message | null | 'failed'> {
  try {
    return await ports.compose(subscription, delivery);
  } catch {
    await settleAttempt(ports, subscription, delivery, { kind: 'refused', code: 'compose_failed' });
    return 'failed';
  }
}

async function settleAttempt(
  ports: DeliveryPorts,
  subscription: Subscription,
  delivery: Delivery,
  attempt: Attempt,
): Promise<void> {
  const { state, tell, count } = ports;
  const verdict = verdictOf(attempt, delivery.attempts);
  switch (verdict.do) {
    case 'sent':
      await state.deliveries.settle(delivery.id, {
        ...delivery,
        state: 'sent',
        messageTs: verdict.ts,
        error: null,
      });
      return count('sent');
    case 'retry':
      return postpone(ports, delivery, verdict.inSeconds, verdict.error);
    case 'uncertain':
      return settleDoubt(ports, subscription, delivery, verdict.error);
    case 'stop':
    case 'give-up': {
      await state.deliveries.settle(delivery.id, { ...delivery, state: 'failed', error: verdict.error });
      count('failed');
      if (verdict.do === 'stop') await state.subscriptions.stop(subscription.id, verdict.error);
      return tell(subscription, {
        kind: verdict.do === 'stop' ? 'stopped' : 'gave-up',
        error: verdict.error,
      });
    }
  }
}

async function postpone(
  { state, clock, count }: DeliveryPorts,
  delivery: Delivery,
  seconds: number,
  error: string | null,
): Promise<void> {
  const notBefore = new Date(clock.now().getTime() + seconds * 1_000).toISOString();
  await state.deliveries.settle(delivery.id, { ...delivery, state: 'planned', notBefore, error });
  count('retry');
}

/** Never sent again by itself: one look settles it, else its owner is asked. */
async function settleDoubt(
  ports: DeliveryPorts,
  subscription: Subscription,
  delivery: Delivery,
  error: string,
): Promise<void> {
  const { state, tell, count } = ports;
  const seen = await ports.look(subscription, delivery);
  if (seen === 'absent') return postpone(ports, delivery, 0, error);
  if (seen === 'unknown') {
    await state.deliveries.settle(delivery.id, { ...delivery, state: 'uncertain', error });
    count('uncertain');
    return tell(subscription, { kind: 'uncertain', delivery: delivery.id, error });
  }
  await state.deliveries.settle(delivery.id, { ...delivery, state: 'sent', messageTs: seen.ts, error: null });
  count('sent');
}
