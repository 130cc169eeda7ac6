import type { PostAttempt } from '../domain/post-attempt.ts';
import { runs } from '../domain/recipient.ts';
import type { Delivery, DeliveryResult, Recipient } from '../domain/state.ts';
import type { DeliveryPorts } from './delivery-ports.ts';
import { verdictOf } from './outcome.ts';
import { NO_FIGURES } from './owner-news.ts';

/** Slack may still be at work on a post that it did not confirm; only then is its history worth a look. */
const DOUBT_LASTS_MS = 60_000;
/** A claim older than this may be given to another instance before the post is through. */
const CLAIM_HOLDS_MS = 40_000;

/** One attempt at a claimed delivery. */
export async function deliverOne(ports: DeliveryPorts, delivery: Delivery): Promise<'done' | 'put off'> {
  const { state, clock, rateLimiter } = ports;
  const recipient = await state.recipients.get(delivery.subscription);
  if (recipient === null || !runs(recipient)) {
    // Ended between planning and posting.
    return settle(ports, delivery, { state: 'skipped', error: 'unsubscribed' });
  }
  const now = clock.now();
  if (now.toISOString() > delivery.notAfter) {
    return settle(ports, delivery, {
      state: 'skipped',
      error: delivery.error ?? 'late',
      tellAt: now.toISOString(),
    });
  }
  const wait = rateLimiter.reserve(recipient.workspace, recipient.channel, now.getTime(), delivery.id);
  // Waiting for one's turn is no attempt.
  if (wait > 0) return putOff(ports, notCounted(delivery), wait, delivery.error);
  const outcome = await attempt(ports, recipient, delivery);
  if (!mayStand(outcome)) rateLimiter.release(recipient.workspace, delivery.id);
  return settleAttempt(ports, delivery, outcome);
}

/** Whether Slack took it, or may have. */
function mayStand(outcome: Awaited<ReturnType<typeof attempt>>): boolean {
  return typeof outcome === 'object' && (outcome.kind === 'posted' || outcome.kind === 'in-doubt');
}

async function attempt(
  ports: DeliveryPorts,
  recipient: Recipient,
  delivery: Delivery,
): Promise<PostAttempt | 'no-figures' | 'told-already' | 'too-slow'> {
  const message = await ports.compose(recipient, delivery).catch((error: unknown) => {
    ports.failed(delivery, error);
    return null;
  });
  // Nothing was sent yet when the message cannot be made, so it is tried again, not left in doubt.
  if (message === null) return { kind: 'refused', code: 'compose_failed', mends: true };
  if (message === 'no-figures' || message === 'told-already') return message;
  const age = ports.clock.now().getTime() - Date.parse(delivery.claimedAt ?? delivery.due);
  return age > CLAIM_HOLDS_MS ? 'too-slow' : ports.post(recipient, message, delivery);
}

async function settleAttempt(
  ports: DeliveryPorts,
  delivery: Delivery,
  outcome: PostAttempt | 'no-figures' | 'told-already' | 'too-slow',
): Promise<'done' | 'put off'> {
  const now = ports.clock.now().getTime();
  const at = (later: number) => new Date(now + later).toISOString();
  // This process was held up so long that another may have taken over: whoever finds it unfinished settles it.
  if (outcome === 'too-slow') return 'done';
  if (outcome === 'told-already') return settle(ports, delivery, { state: 'skipped', error: 'told_already' });
  if (outcome === 'no-figures') {
    return settle(ports, delivery, { state: 'skipped', error: NO_FIGURES, tellAt: at(0) });
  }
  const verdict = verdictOf(outcome, delivery.attempts);
  switch (verdict.do) {
    case 'sent':
      return settle(ports, delivery, { state: 'sent', messageTs: verdict.ts, error: null });
    case 'retry':
      return putOff(
        ports,
        outcome.kind === 'rate-limited' ? notCounted(delivery) : delivery,
        verdict.inSeconds * 1_000,
        verdict.error,
      );
    case 'uncertain':
      return settle(ports, delivery, {
        state: 'uncertain',
        error: verdict.error,
        tellAt: at(DOUBT_LASTS_MS),
      });
    case 'stop':
    case 'give-up':
      return settle(ports, delivery, { state: 'failed', error: verdict.error, tellAt: at(0) });
  }
}

/** Waiting as Slack asks is no attempt either: a busy hour uses up none of the tries of a refusal. */
function notCounted(delivery: Delivery): Delivery {
  return { ...delivery, attempts: delivery.attempts - 1 };
}

async function putOff(
  ports: DeliveryPorts,
  delivery: Delivery,
  milliseconds: number,
  error: string | null,
): Promise<'put off'> {
  // Not past its own end, when it is skipped and its owner hears of it.
  const latest = Date.parse(delivery.notAfter) + 1;
  const notBefore = new Date(Math.min(ports.clock.now().getTime() + milliseconds, latest)).toISOString();
  await ports.state.deliveries.settle(delivery.id, { ...delivery, state: 'planned', notBefore, error });
  ports.count('retry');
  return 'put off';
}

async function settle(
  { state, count }: DeliveryPorts,
  delivery: Delivery,
  result: Partial<DeliveryResult> & Pick<DeliveryResult, 'state'>,
): Promise<'done'> {
  await state.deliveries.settle(delivery.id, { ...delivery, ...result });
  count(result.state);
  return 'done';
}
