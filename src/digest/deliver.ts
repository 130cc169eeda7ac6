import type { Delivery, Instant } from '../domain/state.ts';
import { deliverOne } from './deliver-one.ts';
import type { DeliveryPorts } from './delivery-ports.ts';
import { scheduleOf } from './schedule.ts';
import { tellOwners } from './tell-owners.ts';

export interface DeliveryOptions {
  /** Posts are spread over this many seconds after the due time; 0 = all at once. */
  readonly spreadSeconds: number;
  /** How many posts are under way together. */
  readonly together: number;
}

export interface Round {
  readonly delivered: number;
  /** The first moment at which something may go out, or has to be planned; null when there is nothing. */
  readonly wakeAt: Instant | null;
}

/** A claim this old belongs to a process that died: a post takes 10 s at most. */
const ABANDONED_AFTER_MS = 60_000;
const PLANNED_AT_ONCE = 500;

/** One round: settles what a dead process left, plans what is due, delivers what may go out now, and tells owners. */
export async function deliverDue(
  ports: DeliveryPorts,
  options: DeliveryOptions,
  stopping: () => boolean = () => false,
): Promise<Round> {
  const { deliveries } = ports.state;
  const start = ports.clock.now();
  await deliveries.abandon(before(start, ABANDONED_AFTER_MS), start.toISOString());
  while (!stopping()) {
    const planned = await deliveries.planDue(start.toISOString(), PLANNED_AT_ONCE, (subscription, turn) =>
      scheduleOf(subscription, start, options.spreadSeconds, turn),
    );
    if (planned === 0) break;
  }
  const delivered = await deliverPlanned(ports, options.together, stopping);
  const again = await tellOwners(ports, stopping);
  const wakeAt = again === 0 ? await deliveries.nextAt() : ports.clock.now().toISOString();
  return { delivered, wakeAt };
}

/** Keeps `together` posts under way; one that Slack is slow to take does not hold up the rest. Gives how many are done. */
async function deliverPlanned(
  ports: DeliveryPorts,
  together: number,
  stopping: () => boolean,
): Promise<number> {
  const underWay = new Map<string, Promise<void>>();
  let delivered = 0;
  let oldest = 0;
  while (!stopping()) {
    const now = ports.clock.now();
    const claimed = await ports.state.deliveries.claim(now.toISOString(), together - underWay.size);
    for (const delivery of claimed) {
      oldest = Math.max(oldest, now.getTime() - Date.parse(delivery.due));
      underWay.set(delivery.id, handle(delivery));
    }
    if (underWay.size === 0) break;
    // Claiming costs a write to the disk, so not for every single one.
    while (underWay.size > (claimed.length === 0 ? 0 : together / 2)) await Promise.race(underWay.values());
  }
  await Promise.all(underWay.values());
  ports.lag(oldest / 1_000);
  return delivered;

  async function handle(delivery: Delivery): Promise<void> {
    try {
      if ((await deliverOne(ports, delivery)) !== 'put off') delivered += 1;
    } catch (error) {
      // It stays in `sending`, and is settled as if the process had died.
      ports.failed(delivery, error);
    } finally {
      underWay.delete(delivery.id);
    }
  }
}

function before(moment: Date, milliseconds: number): Instant {
  return new Date(moment.getTime() - milliseconds).toISOString();
}
