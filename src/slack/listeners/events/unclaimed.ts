import { LRUCache } from 'lru-cache';
import type { ClaimedEvent } from '../../../domain/state.ts';

const HOUR_MS = 3_600_000;
/** An event of more than a day ago is not answered any more. */
const DAY_MS = 86_400_000;

/** Events that came while the database was away, so that nobody else knows of them. In memory only. */
export interface Unclaimed {
  /** Waits for an answer that is under way. */
  isAnswered(event: ClaimedEvent): Promise<boolean>;
  /** For the first that comes; null when it is answered already. */
  take(event: ClaimedEvent): Promise<Taken | null>;
  /** Could be neither answered nor told; Slack may send it again. */
  miss(event: ClaimedEvent): void;
  /** What the database has to hear of, now that it answers again; each is given once. */
  takeAll(): { readonly answered: readonly ClaimedEvent[]; readonly missed: readonly ClaimedEvent[] };
}

export interface Taken {
  /** Says once whether it was answered, or the person told; gives what was said first. */
  settle(isAnswered: boolean): boolean;
}

export function makeUnclaimed(): Unclaimed {
  const answers = new LRUCache<string, Promise<boolean>>({ max: 10_000, ttl: HOUR_MS });
  const answered = new LRUCache<string, ClaimedEvent>({ max: 10_000 });
  const missed = new LRUCache<string, ClaimedEvent>({ max: 1_000, ttl: DAY_MS });
  const isAnswered = async (event: ClaimedEvent) => (await answers.get(keyOf(event))) === true;
  return {
    isAnswered,
    async take(event) {
      const key = keyOf(event);
      while (answers.has(key)) if (await isAnswered(event)) return null;
      const { promise, resolve } = Promise.withResolvers<boolean>();
      answers.set(key, promise);
      let said: boolean | null = null;
      const settle = (done: boolean) => {
        if (said !== null) return said;
        said = done;
        if (done) {
          missed.delete(key);
          // What was written is not needed any more.
          answered.set(key, { ...event, payload: '' });
        } else {
          answers.delete(key);
          missed.set(key, event);
        }
        resolve(done);
        return done;
      };
      return { settle };
    },
    miss: (event) => {
      missed.set(keyOf(event), event);
    },
    takeAll() {
      const all = { answered: [...answered.values()], missed: [...missed.values()] };
      answered.clear();
      missed.clear();
      return all;
    },
  };
}

function keyOf({ workspace, eventId }: ClaimedEvent): string {
  return `${workspace} ${eventId}`;
}
