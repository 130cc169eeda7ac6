import type { Answer, RequestAnswer } from '../../domain/answer.ts';
import type { Language } from '../../domain/language.ts';
import type { Message } from '../../domain/message.ts';
import type { WeeklyMoment } from '../../domain/request.ts';
import type {
  ChannelSettings,
  Goal,
  Instant,
  ScheduledSubscription,
  State,
  UserSettings,
  WorkspaceId,
} from '../../domain/state.ts';
import type { NextPost } from '../deps.ts';
import type { Spoken } from '../replies/ask-at.ts';
import { type Content, privately, type Reply } from '../replies/reply.ts';
import { isHome, type RequestContext } from '../request-context.ts';

/** A sentence that asks to change or list something in Slack, understood. */
export interface Request {
  readonly spoken: Spoken;
  readonly answer: RequestAnswer;
}

/** Not for questions, for what first needs a press, nor for requests of which it is not clear what they are about. */
export function isRequest(answer: Answer): answer is RequestAnswer {
  return answer.kind === 'request' && answer.confirm === null;
}

/** What changes in the bot's own state. */
export type Change =
  | { readonly kind: 'put-channel'; readonly settings: ChannelSettings }
  | { readonly kind: 'put-user'; readonly settings: UserSettings }
  | { readonly kind: 'forget-user'; readonly workspace: WorkspaceId; readonly user: string }
  | { readonly kind: 'put-subscription'; readonly subscription: ScheduledSubscription }
  | { readonly kind: 'remove-subscription'; readonly subscription: string }
  | { readonly kind: 'pause'; readonly subscription: string }
  | { readonly kind: 'resume'; readonly subscription: string; readonly nextDue: Instant }
  | { readonly kind: 'put-goal'; readonly goal: Goal; readonly told: Parameters<State['goals']['put']>[1] }
  | { readonly kind: 'remove-goal'; readonly goal: Goal };

/**
 * What a request comes to. `start`: for full members only; the notices come first, which proves that the bot can post, and
 * only then it is stored. `stop`: for anyone in the channel, also where the bot can no longer post, so stored first.
 */
export interface Decision {
  readonly kind: 'start' | 'stop' | 'tell';
  /** Of the person who asked. */
  readonly language: Language;
  readonly changes: readonly Change[];
  readonly replies: readonly Reply[];
}

/** A decision for which it still has to be known when a subscription posts next. */
export interface NeedsNextPost {
  readonly subscription: string;
  readonly moment: WeeklyMoment;
  readonly timeZone: string;
  readonly decide: (next: NextPost) => Decision;
}

export type Outcome = Decision | NeedsNextPost;

/** Something a person changes for a channel. */
interface ChannelChange {
  readonly channel: string;
  /** Visible in the channel; names who did it. */
  readonly notice: Message;
  readonly changes: readonly Change[];
  /** For the person alone; null when the notice says enough. */
  readonly reply: Message | null;
}

export function start(at: RequestContext, language: Language, change: ChannelChange): Decision {
  return decisionOf('start', at, language, change, change.reply);
}

/** App Home shows by itself that it is done. */
export function stop(at: RequestContext, language: Language, change: ChannelChange): Decision {
  return decisionOf('stop', at, language, change, isHome(at) ? null : change.reply);
}

/** Tells the person alone. */
export function tell(language: Language, content: Content, changes: readonly Change[] = []): Decision {
  return { kind: 'tell', language, changes, replies: [privately(language, content)] };
}

function decisionOf(
  kind: 'start' | 'stop',
  at: RequestContext,
  language: Language,
  { channel, notice, changes }: ChannelChange,
  reply: Message | null,
): Decision {
  const to = { channel, thread: channel === at.channel ? at.thread : null };
  const replies: readonly Reply[] = [
    { kind: 'post', to, content: notice },
    ...(reply === null ? [] : [privately(language, reply)]),
  ];
  return { kind, language, changes, replies };
}
