import type { Message } from '../domain/message.ts';
import type { OwnerNews } from '../domain/owner-news.ts';
import type { Clock } from '../domain/ports.ts';
import type { PostAttempt } from '../domain/post-attempt.ts';
import type { Delivery, Recipient, State } from '../domain/state.ts';
import type { RateLimiter } from './rate-limiter.ts';

/** What a look at the channel's history says. */
export type Seen =
  | { readonly ts: string }
  | 'absent'
  /** It cannot be known: the optional scopes are missing, or too much was said since. */
  | 'unknown'
  /** Slack did not answer; it can be asked again. */
  | 'later';

export interface DeliveryPorts {
  readonly state: Pick<State, 'recipients' | 'subscriptions' | 'deliveries'>;
  readonly clock: Pick<Clock, 'now'>;
  /** The message of a delivery; `told-already` for an announcement of what another delivery told of. */
  readonly compose: (
    recipient: Recipient,
    delivery: Delivery,
  ) => Promise<Message | 'no-figures' | 'told-already'>;
  /** One attempt, with the delivery's id in the message metadata. */
  readonly post: (recipient: Recipient, message: Message, delivery: Delivery) => Promise<PostAttempt>;
  /** Whether what Slack refused with this code may go well later without anybody doing something. */
  readonly mends: (code: string) => boolean;
  /** One look at the channel's history for the delivery's id. */
  readonly look: (recipient: Recipient, delivery: Delivery) => Promise<Seen>;
  /** true when somebody was told or nobody can be; false when it has to be tried again later. */
  readonly tell: (recipient: Recipient, news: OwnerNews) => Promise<boolean>;
  readonly rateLimiter: RateLimiter;
  /** Counted per result, and how late the oldest that is under way is. */
  readonly count: (result: Delivery['state'] | 'retry') => void;
  readonly lag: (seconds: number) => void;
  /** A delivery that could not be handled, such as a database that does not answer. */
  readonly failed: (delivery: Delivery, error: unknown) => void;
}
