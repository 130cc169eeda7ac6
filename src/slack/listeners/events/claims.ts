import type { Clock } from '../../../domain/ports.ts';
import type { ClaimedEvent, State } from '../../../domain/state.ts';
import type { Log } from '../../deps.ts';

const LEASE_MS = 30_000;
const LOOK_EVERY_MS = 10_000;

/** Answers a claimed event; calls `begin` before the first post. */
export type AnswerClaimed = (event: ClaimedEvent, begin: () => Promise<void>) => Promise<void>;

export interface ClaimParts {
  readonly state: Pick<State, 'events'>;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Claims {
  /** Does the work for the first delivery of an event, in whichever instance that comes; else nothing. */
  once(event: ClaimedEvent, work: (begin: () => Promise<void>) => Promise<void>): Promise<void>;
  /** Answers what another process claimed and did not begin to post before its lease ended. */
  takeOver(): Promise<void>;
  start(): void;
  stop(): Promise<void>;
}

/** Slack delivers an event up to four times; one insert decides who answers, and an answer that died is taken over once. */
export function makeClaims(parts: ClaimParts, answer: AnswerClaimed): Claims {
  const { events } = parts.state;
  let timer: NodeJS.Timeout | null = null;
  let looking: Promise<void> = Promise.resolve();
  const lease = () => {
    const now = parts.clock.now();
    return [now.toISOString(), new Date(now.getTime() + LEASE_MS).toISOString()] as const;
  };
  const finish = async ({ workspace, eventId }: ClaimedEvent, work: Promise<void>) => {
    try {
      await work;
    } finally {
      await events.finish(workspace, eventId);
    }
  };
  const begin =
    ({ workspace, eventId }: ClaimedEvent) =>
    () =>
      events.markPosting(workspace, eventId);
  const takeOver = async () => {
    for (const event of await events.takeOver(...lease())) {
      parts.log.warn({ workspace: event.workspace, event: event.eventId }, 'unfinished event taken over');
      await finish(event, answer(event, begin(event)));
    }
  };
  return {
    async once(event, work) {
      if (!(await events.claim(event, ...lease()))) return;
      await finish(event, work(begin(event)));
    },
    takeOver,
    start() {
      timer = setInterval(() => {
        looking = looking
          .then(takeOver)
          .catch((error: unknown) => parts.log.error({ err: error }, 'taking over failed'));
      }, LOOK_EVERY_MS);
      timer.unref();
    },
    async stop() {
      if (timer !== null) clearInterval(timer);
      await looking;
    },
  };
}
