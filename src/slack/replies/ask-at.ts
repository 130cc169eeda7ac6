import { type Answer, outcomeOf } from '../../domain/answer.ts';
import { unlessAway } from '../../domain/database-away.ts';
import type { Language } from '../../domain/language.ts';
import { nextTalk } from '../../domain/next-talk.ts';
import type { Ask, Asked, Clock } from '../../domain/ports.ts';
import type { State } from '../../domain/state.ts';
import { NO_TALK, type Talk } from '../../domain/talk.ts';
import { databaseAway } from '../../present/surfaces/notices.ts';
import type { Metrics, SurfaceName } from '../deps.ts';
import { isDirect, type RequestContext } from '../request-context.ts';
import { chooseLanguage } from './language.ts';
import type { Content } from './reply.ts';

export interface Sentence {
  readonly text: string;
  readonly surface: SurfaceName;
  /** What was said before in the thread or direct message; `away` when that cannot be read now. */
  readonly talk: Talk | 'away';
  readonly audience: 'private' | 'public';
  /** Slack user for "gevraagd door"; null for none. */
  readonly askedBy: string | null;
  /** Of the button that was pressed; `of-channel` when the answer is made for everyone in the channel. */
  readonly language: Language | 'of-channel' | null;
}

/** A sentence that was asked, with its answer and the language for it. */
export interface Spoken {
  readonly sentence: Sentence;
  readonly asked: Asked;
  /** What was said up to and with the answer. */
  readonly talk: Talk;
  readonly language: Language;
  /** The person's Slack locale as far as known. */
  readonly locale: string | null;
  /** The answer, to be drawn; or that it needs what cannot be read now. */
  readonly content: Content;
}

export interface AskParts {
  readonly ask: Ask;
  readonly state: Pick<State, 'channels' | 'users' | 'goals'>;
  readonly clock: Clock;
  readonly metrics: Metrics;
}

/** Asks a sentence where it was typed: with the channel's region and targets, in the right language. */
export type AskAt = (at: RequestContext, sentence: Sentence) => Promise<Spoken>;

export function makeAskAt({ ask, state, clock, metrics }: AskParts): AskAt {
  return async (at, sentence) => {
    const started = performance.now();
    const id = { workspace: at.workspace, channel: at.channel };
    const [channelRead, personRead, goalsRead] = await Promise.all([
      unlessAway(state.channels.get(id), 'away'),
      unlessAway(state.users.get(at.workspace, at.user), 'away'),
      unlessAway(state.goals.inChannel(id), 'away'),
    ]);
    const channel = channelRead === 'away' ? null : channelRead;
    const person = personRead === 'away' ? null : personRead;
    const goals = goalsRead === 'away' ? [] : goalsRead;
    const talk = sentence.talk === 'away' ? NO_TALK : sentence.talk;
    const isComplete = channelRead !== 'away' && sentence.talk !== 'away';
    const asked = ask(sentence.text, {
      today: clock.today(),
      channelRegion: channel?.region ?? null,
      talk,
      english: at.english,
      targets: goals.filter((goal) => goal.kind === 'target'),
    });
    const language =
      sentence.language === 'of-channel'
        ? (channel?.language ?? 'nl')
        : chooseLanguage({
            own: person?.language ?? null,
            question: sentence.language ?? asked.question.language,
            english: at.english,
            audience: isDirect(at) ? 'private' : sentence.audience,
            channel: channel?.language ?? null,
            locale: person?.locale ?? null,
          });
    const seconds = (performance.now() - started) / 1000;
    metrics.question(sentence.surface, asked.answer.reading.intent, outcomeOf(asked.answer), seconds);
    const { audience, askedBy, text } = sentence;
    const options = { language, audience, askedBy, sentence: text };
    const content =
      isComplete || standsAlone(asked.answer) ? { answer: asked.answer, options } : databaseAway(language);
    const next = nextTalk(talk, asked.question, asked.answer);
    return { sentence, asked, talk: next, language, locale: person?.locale ?? null, content };
  };
}

/** Without the channel's region and the question before it, this may be about another place than was meant. */
function standsAlone({ kind }: Answer): boolean {
  return !NEED_CONTEXT.has(kind);
}

const NEED_CONTEXT: ReadonlySet<Answer['kind']> = new Set<Answer['kind']>([
  'choice',
  'unknown-place',
  'no-place',
  'which-reading',
  'help',
]);
