import type { Delivery, Recipient } from '../domain/state.ts';
import type { DeliveryPorts } from './delivery-ports.ts';
import { ownerNewsOf } from './owner-news.ts';

const AT_ONCE = 20;
/** When telling did not work out, or the process died in the midst of it, it is done again after this. */
const AGAIN_AFTER_MS = 120_000;

/**
 * Tells the owners of deliveries that did not go as planned. What is in doubt is first looked for in the channel. Gives
 * how many are planned again, because they turned out not to be there.
 */
export async function tellOwners(ports: DeliveryPorts, stopping: () => boolean): Promise<number> {
  const { clock, state } = ports;
  let again = 0;
  while (!stopping()) {
    const now = clock.now();
    const leaseEnds = new Date(now.getTime() + AGAIN_AFTER_MS).toISOString();
    const untold = await state.deliveries.toTell(now.toISOString(), leaseEnds, AT_ONCE);
    const told = await Promise.all(
      untold.map((delivery) =>
        tellOf(ports, delivery).catch((error: unknown) => {
          ports.failed(delivery, error);
          return null;
        }),
      ),
    );
    again += told.filter((outcome) => outcome === 'planned-again').length;
    if (untold.length < AT_ONCE) break;
  }
  return again;
}

async function tellOf(ports: DeliveryPorts, delivery: Delivery): Promise<'planned-again' | null> {
  const { state } = ports;
  const recipient = await state.recipients.get(delivery.subscription);
  const news = ownerNewsOf(delivery, ports.mends);
  if (recipient === null || news === null) {
    await state.deliveries.told(delivery.id);
    return null;
  }
  if (news.kind === 'uncertain') {
    const after = await lookAgain(ports, recipient, delivery);
    if (after !== 'in-doubt') return after;
  }
  if (news.kind === 'stopped' && recipient.kind === 'digest' && recipient.stoppedBecause === null) {
    await state.subscriptions.stop(recipient.id, news.error);
  }
  if (!(await ports.tell(recipient, news))) return null;
  // Goals do not show in a list as stopped; whoever sets one again starts it again. Until this is told they are needed.
  if (news.kind === 'stopped') await state.recipients.silence(recipient.id);
  await state.deliveries.told(delivery.id);
  return null;
}

/** One look settles it where the history may be read: it was posted, or it is planned again. */
async function lookAgain(
  ports: DeliveryPorts,
  recipient: Recipient,
  delivery: Delivery,
): Promise<'in-doubt' | 'planned-again' | null> {
  const { state, clock, count } = ports;
  const now = clock.now().toISOString();
  const seen = await ports.look(recipient, delivery);
  if (seen === 'unknown') return 'in-doubt';
  if (seen === 'later') return now > delivery.notAfter ? 'in-doubt' : null;
  const known = { ...delivery, tellAt: null, error: null };
  if (seen === 'absent') {
    await state.deliveries.settle(delivery.id, { ...known, state: 'planned', notBefore: now }, 'uncertain');
    count('retry');
    return 'planned-again';
  }
  await state.deliveries.settle(delivery.id, { ...known, state: 'sent', messageTs: seen.ts }, 'uncertain');
  count('sent');
  return null;
}
