import type { Delivery, Subscription } from '../domain/state.ts';
import type { DeliveryPorts } from './delivery-ports.ts';
import { ownerNewsOf } from './owner-news.ts';

const AT_ONCE = 20;
/** When telling did not work out, or the process died in the midst of it, it is done again after this. */
const AGAIN_AFTER_MS = 120_000;

/** Tells the owners of deliveries that did not go as planned. What is in doubt is first looked for in the channel. */
export async function tellOwners(ports: DeliveryPorts, stopping: () => boolean): Promise<void> {
  const { clock, state } = ports;
  while (!stopping()) {
    const now = clock.now();
    const again = new Date(now.getTime() + AGAIN_AFTER_MS).toISOString();
    const untold = await state.deliveries.toTell(now.toISOString(), again, AT_ONCE);
    await Promise.all(
      untold.map((delivery) => tellOf(ports, delivery).catch((error) => ports.failed(delivery, error))),
    );
    if (untold.length < AT_ONCE) return;
  }
}

async function tellOf(ports: DeliveryPorts, delivery: Delivery): Promise<void> {
  const { state } = ports;
  const subscription = await state.subscriptions.get(delivery.subscription);
  const news = ownerNewsOf(delivery);
  if (subscription === null || news === null) return state.deliveries.told(delivery.id);
  if (news.kind === 'uncertain' && !(await staysInDoubt(ports, subscription, delivery))) return;
  if (news.kind === 'stopped' && subscription.stoppedBecause === null) {
    await state.subscriptions.stop(subscription.id, news.error);
  }
  if (await ports.tell(subscription, news)) await state.deliveries.told(delivery.id);
}

/** One look settles it where the history may be read: it was posted, or it is planned again. */
async function staysInDoubt(
  ports: DeliveryPorts,
  subscription: Subscription,
  delivery: Delivery,
): Promise<boolean> {
  const { state, clock, count } = ports;
  const now = clock.now().toISOString();
  const seen = await ports.look(subscription, delivery);
  if (seen === 'unknown') return true;
  if (seen === 'later') return now > delivery.notAfter;
  const known = { ...delivery, tellAt: null, error: null };
  if (seen === 'absent') {
    await state.deliveries.settle(delivery.id, { ...known, state: 'planned', notBefore: now }, 'uncertain');
    count('retry');
    return false;
  }
  await state.deliveries.settle(delivery.id, { ...known, state: 'sent', messageTs: seen.ts }, 'uncertain');
  count('sent');
  return false;
}
