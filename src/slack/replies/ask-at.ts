import { outcomeOf } from '../../domain/answer.ts';
import type { Language } from '../../domain/language.ts';
import type { Ask, Asked, Clock } from '../../domain/ports.ts';
import type { State } from '../../domain/state.ts';
import { nextTalk } from '../../domain/next-talk.ts';
import type { Talk } from '../../domain/talk.ts';
import type { Metrics, SurfaceName } from '../deps.ts';
import { isDirect, type RequestContext } from '../request-context.ts';
import { chooseLanguage } from './language.ts';
import type { Drawing } from './reply.ts';

export interface Sentence {
  readonly text: string;
  readonly surface: SurfaceName;
  /** What was said before in the thread or direct message. */
  readonly talk: Talk;
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
  /** The answer, to be drawn. */
  readonly content: Drawing;
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
    const [channel, person, goals] = await Promise.all([
      state.channels.get(id),
      state.users.get(at.workspace, at.user),
      state.goals.inChannel(id),
    ]);
    const asked = ask(sentence.text, {
      today: clock.today(),
      channelRegion: channel?.region ?? null,
      talk: sentence.talk,
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
    const content = { answer: asked.answer, options };
    const talk = nextTalk(sentence.talk, asked.question, asked.answer);
    return { sentence, asked, talk, language, locale: person?.locale ?? null, content };
  };
}
