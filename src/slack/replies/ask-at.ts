import { outcomeOf } from '../../domain/answer.ts';
import type { Language } from '../../domain/language.ts';
import type { Message } from '../../domain/message.ts';
import { nextTalk } from '../../domain/next-talk.ts';
import type { Asked, RenderOptions } from '../../domain/ports.ts';
import type { Talk } from '../../domain/talk.ts';
import type { SlackDeps, SurfaceName } from '../deps.ts';
import { isDirect, type RequestContext } from '../request-context.ts';
import { chooseLanguage } from './language.ts';

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
  /** Makes the message; `newestBlocks` false leaves out what this workspace's Slack may not take yet. */
  readonly draw: (newestBlocks: boolean) => Promise<Message>;
}

/** Asks a sentence where it was typed: with the channel's region and targets, in the right language. */
export async function askAt(deps: SlackDeps, at: RequestContext, sentence: Sentence): Promise<Spoken> {
  const started = performance.now();
  const id = { workspace: at.workspace, channel: at.channel };
  const [channel, person, goals] = await Promise.all([
    deps.state.channels.get(id),
    deps.state.users.get(at.workspace, at.user),
    deps.state.goals.inChannel(id),
  ]);
  const asked = deps.ask(sentence.text, {
    today: deps.clock.today(),
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
  deps.metrics.question(sentence.surface, asked.answer.reading.intent, outcomeOf(asked.answer), seconds);
  return { ...spoken(deps, sentence, asked, language), locale: person?.locale ?? null };
}

function spoken(
  deps: SlackDeps,
  sentence: Sentence,
  asked: Asked,
  language: Language,
): Omit<Spoken, 'locale'> {
  const options: Omit<RenderOptions, 'newestBlocks'> = {
    language,
    audience: sentence.audience,
    askedBy: sentence.askedBy,
    sentence: sentence.text,
  };
  return {
    sentence,
    asked,
    talk: nextTalk(sentence.talk, asked.question, asked.answer),
    language,
    draw: (newestBlocks) => deps.render(asked.answer, { ...options, newestBlocks }),
  };
}
