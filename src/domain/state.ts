import type { Edition, EditionId } from './edition.ts';
import type { ShareMetric } from './figures.ts';
import type { Language } from './language.ts';
import type { Period } from './period.ts';
import type { PlaceCode, RegionCode } from './place.ts';
import type { WeeklyMoment } from './request.ts';
import type { Talk } from './talk.ts';

/** ISO 8601 instant in UTC. */
export type Instant = string;

/** Slack team id (`T…`), or enterprise id (`E…`) of an org-wide installation. Everything is kept apart by it. */
export type WorkspaceId = string;

export interface ChannelId {
  readonly workspace: WorkspaceId;
  readonly channel: string;
}

export interface ChannelSettings extends ChannelId {
  readonly region: RegionCode | null;
  readonly language: Language | null;
  readonly setBy: string;
}

export interface UserSettings {
  readonly workspace: WorkspaceId;
  readonly user: string;
  readonly language: Language | null;
  /** Slack locale as last fetched, such as `nl-NL`; null: not fetched yet. */
  readonly locale: string | null;
  readonly welcomedAt: Instant | null;
}

/** A Slack event that is answered once, by whichever instance claimed it. */
export interface ClaimedEvent {
  readonly workspace: WorkspaceId;
  readonly eventId: string;
  /** JSON of the event, to answer it again after a crash. */
  readonly payload: string;
}

export interface ThreadContext extends ChannelId {
  /** Thread timestamp, or the user id for the last question in a DM. */
  readonly thread: string;
  readonly talk: Talk;
  readonly at: Instant;
}

/** Whom deliveries are for; their id keeps what was delivered together when one kind becomes the other. */
export type Recipient = Subscription | GoalRecipient;

interface Readers extends ChannelId {
  readonly id: string;
  readonly place: PlaceCode;
  /** IANA zone; Europe/Amsterdam. */
  readonly timeZone: string;
  readonly language: Language;
  readonly createdBy: string;
  readonly createdAt: Instant;
}

/** A channel that gets the digest of a place. */
export interface Subscription extends Readers {
  readonly kind: 'digest';
  readonly moment: WeeklyMoment;
  /** Announce a new edition at once. */
  readonly direct: boolean;
  readonly paused: boolean;
  /** Why it stopped by itself, such as `is_archived`; null while it runs. */
  readonly stoppedBecause: string | null;
  /** Next due instant; null when paused or stopped. */
  readonly nextDue: Instant | null;
}

export interface ScheduledSubscription extends Subscription {
  readonly nextDue: Instant;
}

/**
 * A channel that has goals for a place and no digest of it: a new edition that hits one is told at once. Follows from
 * the goals: it comes with the first and goes with the last.
 */
export interface GoalRecipient extends Readers {
  readonly kind: 'goals';
}

export type DeliveryState = 'planned' | 'sending' | 'sent' | 'failed' | 'uncertain' | 'skipped';

export interface Delivery {
  readonly id: string;
  readonly subscription: string;
  /** ISO week `2026-W47` for a weekly post, or the edition's id for an announcement at once. */
  readonly occasion: string;
  readonly due: Instant;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** Not before this instant (rate limits, spreading). */
  readonly notBefore: Instant;
  /** Not after this instant either: a digest of yesterday helps nobody. */
  readonly notAfter: Instant;
  /** When the last attempt began. */
  readonly claimedAt: Instant | null;
  readonly messageTs: string | null;
  /** Slack's error code or a network error code. */
  readonly error: string | null;
  /** When the owner has to be told how it ended; null when there is nothing (more) to tell. */
  readonly tellAt: Instant | null;
}

/** How a delivery stands after an attempt. */
export type DeliveryResult = Pick<
  Delivery,
  'state' | 'attempts' | 'notBefore' | 'notAfter' | 'messageTs' | 'error' | 'tellAt'
>;

/** What a channel wants to hear of when a new edition hits it. */
export type Goal = Target | Alert;

interface AnyGoal extends ChannelId {
  readonly id: string;
  readonly place: PlaceCode;
  readonly metric: ShareMetric;
  /** 0–1 */
  readonly share: number;
  readonly setBy: string;
}

export interface Target extends AnyGoal {
  readonly kind: 'target';
  readonly by: Period | null;
}

export interface Alert extends AnyGoal {
  readonly kind: 'alert';
  readonly side: 'below' | 'above';
}

export type MisreadingKind = 'wrong-place' | 'wrong-reading' | 'wrong-figure';

export interface Misreading {
  readonly id: string;
  readonly workspace: WorkspaceId;
  readonly user: string;
  readonly kind: MisreadingKind;
  readonly text: string;
  readonly reading: string;
  readonly edition: EditionId | null;
  readonly at: Instant;
}

/** A Slack installation; `data` is Bolt's Installation as JSON, encrypted at rest. */
export interface StoredInstallation {
  readonly workspace: WorkspaceId;
  readonly data: string;
}

/** The how-manieth, from 0, of those that are planned together in a workspace. */
export interface Turn {
  readonly number: number;
  readonly of: number;
}

/** The bot's own state. One implementation in SQL serves SQLite and PostgreSQL. */
export interface State {
  readonly channels: {
    get(id: ChannelId): Promise<ChannelSettings | null>;
    /** What the channel is subscribed to comes in its new language too. */
    set(settings: ChannelSettings): Promise<void>;
    remove(id: ChannelId): Promise<void>;
  };
  readonly users: {
    get(workspace: WorkspaceId, user: string): Promise<UserSettings | null>;
    set(settings: UserSettings): Promise<void>;
    /** true for the first caller only: the welcome message is sent once per person. */
    claimWelcome(workspace: WorkspaceId, user: string, at: Instant): Promise<boolean>;
    /** Deletes a person's rows and hands subscriptions, goals and links to the channel (`setBy` = ''). */
    forget(workspace: WorkspaceId, user: string): Promise<void>;
  };
  readonly events: {
    /** true for the first claim of an event id; false when it was claimed before. */
    claim(event: ClaimedEvent, at: Instant, leaseUntil: Instant): Promise<boolean>;
    /** Written before the first post, so that a takeover never posts twice. */
    markPosting(workspace: WorkspaceId, eventId: string): Promise<void>;
    finish(workspace: WorkspaceId, eventId: string): Promise<void>;
    /** What was claimed did not happen, and may be tried again. */
    release(workspace: WorkspaceId, eventId: string): Promise<void>;
    /** Takes over, once, unfinished claims whose lease ended and whose post was not begun. */
    takeOver(at: Instant, leaseUntil: Instant): Promise<readonly ClaimedEvent[]>;
  };
  readonly threads: {
    /** `unreadable`: another version of the bot kept it in another shape. */
    get(id: ChannelId, thread: string, notBefore: Instant): Promise<Talk | 'unreadable' | null>;
    set(context: ThreadContext): Promise<void>;
  };
  readonly recipients: {
    get(id: string): Promise<Recipient | null>;
    inChannel(id: ChannelId): Promise<readonly Recipient[]>;
    running(): Promise<readonly Recipient[]>;
    /** Goals that cannot be told: they stay, and are told again once one of them is set again. A digest is left alone. */
    silence(id: string): Promise<void>;
  };
  /** Digests only. */
  readonly subscriptions: {
    /** Idempotent per channel and place: a second call changes the existing one and says so. */
    put(
      subscription: ScheduledSubscription,
    ): Promise<{ readonly created: boolean; readonly subscription: Subscription }>;
    get(id: string): Promise<Subscription | null>;
    /** Ends it; goals that the channel has for the place are told by themselves from then on. */
    remove(id: string): Promise<boolean>;
    inChannel(id: ChannelId): Promise<readonly Subscription[]>;
    ofUser(workspace: WorkspaceId, user: string): Promise<readonly Subscription[]>;
    /** What was planned is skipped. */
    pause(id: string): Promise<void>;
    /** Also starts again what had stopped by itself. */
    resume(id: string, nextDue: Instant): Promise<void>;
    /** Stops it for a reason that does not mend; what was planned is skipped. */
    stop(id: string, because: string): Promise<void>;
  };
  readonly deliveries: {
    /**
     * Plans one delivery (unique per subscription and occasion) for every running subscription that is due and moves
     * its `nextDue`. Returns how many subscriptions were due, also those whose occasion was planned before: below
     * `limit` means nothing is left.
     */
    planDue(
      now: Instant,
      limit: number,
      schedule: (
        subscription: Subscription,
        turn: Turn,
      ) => Pick<Delivery, 'occasion' | 'notBefore' | 'notAfter'> & { readonly nextDue: Instant },
    ): Promise<number>;
    /** Plans an announcement; false when that occasion was planned before, or the subscription does not run. */
    plan(
      delivery: Pick<Delivery, 'id' | 'subscription' | 'occasion' | 'due' | 'notBefore' | 'notAfter'>,
    ): Promise<boolean>;
    /** When the first of what is planned may go out or the first subscription is due; null when there is neither. */
    nextAt(): Promise<Instant | null>;
    /** Claims planned work in one statement: planned → sending, committed before the request. */
    claim(now: Instant, limit: number): Promise<readonly Delivery[]>;
    /**
     * sending → sent | failed | uncertain | skipped, or back to planned with a new `notBefore`; the same from uncertain.
     * false when it was settled before. A button on an uncertain delivery passes `from: 'uncertain'`, so that pressing
     * it twice never sends twice.
     */
    settle(id: string, result: DeliveryResult, from?: 'sending' | 'uncertain'): Promise<boolean>;
    get(id: string): Promise<Delivery | null>;
    /** Left in `sending` by a process that died: becomes uncertain, its owner to be told at `tellAt`. */
    abandon(claimedBefore: Instant, tellAt: Instant): Promise<number>;
    /** Deliveries whose owner has to be told by now, at most one instance at a time; asked again from `again` on. */
    toTell(now: Instant, again: Instant, limit: number): Promise<readonly Delivery[]>;
    /** The owner was told. */
    told(id: string): Promise<void>;
    /**
     * Written before a post that tells of an edition stored at `importedAt`; false when another delivery of the
     * subscription tells of it already.
     */
    tellsNews(delivery: Pick<Delivery, 'id' | 'subscription'>, importedAt: Instant): Promise<boolean>;
    /**
     * Editions stored after this instant are news to the readers of the subscription: what its deliveries told of, or
     * else the due time of its first. null before the first.
     */
    newsSince(subscription: string): Promise<Instant | null>;
    /** The same for the readers of a delivery, by its id, which does not count itself. */
    newsBefore(delivery: string): Promise<Instant | null>;
    lastSent(subscription: string): Promise<Delivery | null>;
  };
  /** What a clock that was ahead has left behind. */
  readonly future: {
    /** What is due later than `now` was not late; what was claimed, or is to be told, beyond it is so now. */
    undo(now: Instant): Promise<void>;
    dueAfter(moment: Instant): Promise<readonly ScheduledSubscription[]>;
    /** Unless it was moved since. */
    reschedule(id: string, from: Instant, to: Instant): Promise<void>;
  };
  readonly occasions: {
    /** true when a subscription had its delivery of that week (or edition), whatever became of it. */
    isTaken(subscription: string, occasion: string): Promise<boolean>;
  };
  readonly goals: {
    /** `told`: to whom it is told where the channel has no digest of the place, also when that was silenced before. */
    put(
      goal: Goal,
      told: Pick<GoalRecipient, 'timeZone' | 'language' | 'createdBy' | 'createdAt'>,
    ): Promise<void>;
    /** Targets first. */
    inChannel(id: ChannelId): Promise<readonly Goal[]>;
    ofUser(workspace: WorkspaceId, user: string): Promise<readonly Goal[]>;
    remove(goal: Goal): Promise<boolean>;
  };
  readonly misreadings: {
    add(misreading: Misreading): Promise<void>;
    all(): Promise<readonly Misreading[]>;
  };
  readonly installations: {
    get(workspace: WorkspaceId): Promise<StoredInstallation | null>;
    set(installation: StoredInstallation): Promise<void>;
    /** Deletes the installation and every row of that workspace. */
    remove(workspace: WorkspaceId): Promise<void>;
    all(): Promise<readonly WorkspaceId[]>;
  };
  readonly oauthStates: {
    /** One use: true the first time only. */
    consume(state: string, at: Instant): Promise<boolean>;
  };
  /** What a workspace's Slack does not take yet, such as `data_table`. */
  readonly features: {
    lacks(workspace: WorkspaceId): Promise<readonly string[]>;
    markLacking(workspace: WorkspaceId, feature: string, at: Instant): Promise<void>;
  };
  /** A publication given in a DM that waits for *Importeren* or *Niet importeren*. */
  readonly pendingImports: {
    put(id: string, workspace: WorkspaceId, user: string, edition: Edition, at: Instant): Promise<void>;
    /** To whom it was shown, as long as it waits. */
    shownTo(id: string, workspace: WorkspaceId): Promise<string | null>;
    /** Returns it once and deletes it; null also when another version of the bot kept it in another shape. */
    take(id: string, workspace: WorkspaceId): Promise<Edition | null>;
  };
  /** Deletes what is past its retention: threads and events 30 days, misreadings 90, deliveries 400. */
  clean(now: Instant): Promise<void>;
}
