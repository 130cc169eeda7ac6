import { DatabaseAway, unlessAway } from '../../../domain/database-away.ts';
import type { Clock } from '../../../domain/ports.ts';
import type { ClaimedEvent, State } from '../../../domain/state.ts';
import type { DatabaseWatch, Log } from '../../deps.ts';
import { makeUnclaimed, type Taken } from './unclaimed.ts';

const LEASE_MS = 30_000;
const LOOK_EVERY_MS = 10_000;

/** Called before the first post. */
type Begin = () => Promise<void>;

/** `later`: nothing was posted, and it can be answered later. `untold`: it was neither answered nor told. */
export type Answered = 'done' | 'untold' | 'later' | 'unreadable';

/** Answers a claimed event, or tells the person why not. */
export type AnswerClaimed = (event: ClaimedEvent, begin: Begin) => Promise<Answered>;

/** Which delivery of an event this is. */
export type Admission =
  | { readonly kind: 'first' }
  /** Answered already, here or in another instance. */
  | { readonly kind: 'again' }
  /** The database is away: it is answered from memory. */
  | { readonly kind: 'unclaimed'; readonly taken: Taken };

export interface ClaimParts {
  readonly state: Pick<State, 'events'>;
  readonly database: Pick<DatabaseWatch, 'onBack'>;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Claims {
  /** Before the acknowledgement: decides which delivery is answered. */
  admit(event: ClaimedEvent): Promise<Admission>;
  /** Does the work for an event that was admitted. */
  answer(event: ClaimedEvent, admission: Admission, work: (begin: Begin) => Promise<Answered>): Promise<void>;
  /** Does the work for the first delivery of an event, in whichever instance that comes; else nothing. */
  once(event: ClaimedEvent, work: (begin: Begin) => Promise<void>): Promise<void>;
  /** Answers what another process claimed and did not begin to post before its lease ended. */
  takeOver(): Promise<void>;
  start(): void;
  stop(): Promise<void>;
}

/** Slack delivers an event up to four times; one insert decides who answers, and an answer that died is taken over once. */
export function makeClaims(parts: ClaimParts, answerTaken: AnswerClaimed): Claims {
  const { events } = parts.state;
  const unclaimed = makeUnclaimed();
  let timer: NodeJS.Timeout | null = null;
  let looking: Promise<void> = Promise.resolve();
  const lease = () => {
    const now = parts.clock.now();
    return [now.toISOString(), new Date(now.getTime() + LEASE_MS).toISOString()] as const;
  };
  const finish = ({ workspace, eventId }: ClaimedEvent) =>
    unlessAway(events.finish(workspace, eventId), undefined);

  const admit = async (event: ClaimedEvent): Promise<Admission> => {
    if (await unclaimed.isAnswered(event)) return { kind: 'again' };
    try {
      return { kind: (await events.claim(event, ...lease())) ? 'first' : 'again' };
    } catch (error) {
      if (!(error instanceof DatabaseAway)) throw error;
      const taken = await unclaimed.take(event);
      return taken === null ? { kind: 'again' } : { kind: 'unclaimed', taken };
    }
  };

  const answer: Claims['answer'] = async (event, admission, work) => {
    switch (admission.kind) {
      case 'again':
        return;
      case 'unclaimed': {
        let isAnswered = false;
        try {
          isAnswered = (await work(() => Promise.resolve())) === 'done';
        } finally {
          admission.taken.settle(isAnswered);
        }
        return;
      }
      case 'first': {
        const begin = () => events.markPosting(event.workspace, event.eventId);
        let isLeft = false;
        try {
          // Left as it is: it is taken over when its lease has ended.
          const outcome = await work(begin);
          isLeft = outcome === 'later' || outcome === 'unreadable';
        } finally {
          if (!isLeft) await finish(event);
        }
      }
    }
  };

  /** One event that cannot be answered does not stand in the way of the others. */
  const answerOld = async (event: ClaimedEvent) => {
    const which = { workspace: event.workspace, event: event.eventId };
    parts.log.warn(which, 'unfinished event taken over');
    try {
      await answer(event, { kind: 'first' }, async (begin) => {
        const outcome = await answerTaken(event, begin);
        // Nobody takes it over a second time, so this process remembers it.
        if (outcome === 'later') unclaimed.miss(event);
        return outcome;
      });
    } catch (error) {
      parts.log.error({ ...which, err: error }, 'an unfinished event could not be answered');
    }
  };

  const takeOver = async () => {
    for (const event of await events.takeOver(...lease())) await answerOld(event);
  };

  /** The database hears what was answered without it; what was neither answered nor told is answered now. */
  const catchUp = async () => {
    const { answered, missed } = unclaimed.takeAll();
    for (const event of answered) {
      const [now] = lease();
      await events.claim(event, now, now);
      await finish(event);
    }
    for (const event of missed) {
      const isFirst = await unlessAway(events.claim(event, ...lease()), 'away');
      if (isFirst === 'away') unclaimed.miss(event);
      else if (isFirst) await answerOld(event);
    }
  };

  const next = (work: () => Promise<void>) => {
    looking = looking
      .then(work)
      .catch((error: unknown) => parts.log.error({ err: error }, 'taking over failed'));
  };

  return {
    admit,
    answer,
    once: async (event, work) =>
      answer(event, await admit(event), async (begin) => {
        await work(begin);
        return 'done';
      }),
    takeOver,
    start() {
      timer = setInterval(() => next(takeOver), LOOK_EVERY_MS);
      timer.unref();
      parts.database.onBack(() => next(catchUp));
    },
    async stop() {
      if (timer !== null) clearInterval(timer);
      await looking;
    },
  };
}
