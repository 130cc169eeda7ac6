import type { HomeView, KnownBlock } from '@slack/types';
import type { Language } from '../../domain/language.ts';
import type { EditionInfo } from '../../domain/snapshot.ts';
import type { Subscription, Target } from '../../domain/state.ts';
import { escaped } from '../../text/slack-markup.ts';
import { context, section } from '../blocks/mrkdwn.ts';
import { editionLabelWithScope } from '../pages/edition-label.ts';
import { surfaceWords } from '../surfaces.ts';
import type { Words } from '../words/words.ts';
import { SURFACE_ACTIONS } from './action-ids.ts';
import { goalBlock } from './goals.ts';
import { button, buttons, channelMention, plain } from './parts.ts';
import { languageBlock } from './settings.ts';
import { subscriptionBlocks } from './subscriptions.ts';

export interface HomeShown {
  readonly newest: EditionInfo | null;
  readonly own: Language | null;
  readonly subscriptions: readonly Subscription[];
  readonly targets: readonly Target[];
}

/** A Home holds at most 100 blocks; three stand for each subscription. */
const MOST_SUBSCRIPTIONS = 15;
const MOST_TARGETS = 25;

/** App Home: the newest edition, examples, my subscriptions and targets with buttons, language. */
export function homeView(words: Words, shown: HomeShown): HomeView {
  const { home, settings } = surfaceWords(words.language);
  return {
    type: 'home',
    blocks: [
      header(home.title),
      section(newestLine(words, shown.newest)),
      section(home.howTo),
      languageBlock(words.language, settings.mine, SURFACE_ACTIONS.myLanguage, shown.own),
      { type: 'divider' },
      header(home.examples),
      section(home.exampleList.map((example) => `• \`${escaped(example)}\``).join('\n')),
      { type: 'divider' },
      header(home.subscriptions),
      ...subscriptionsPart(words, shown.subscriptions),
      { type: 'divider' },
      header(home.targets),
      ...targetsPart(words, shown.targets),
    ],
  };
}

function newestLine(words: Words, newest: EditionInfo | null): string {
  const { home } = surfaceWords(words.language);
  if (newest === null) return home.noEdition;
  return home.newest(escaped(editionLabelWithScope(newest, words)));
}

function subscriptionsPart(words: Words, all: readonly Subscription[]): readonly KnownBlock[] {
  const { home } = surfaceWords(words.language);
  const rest = all.length - MOST_SUBSCRIPTIONS;
  return [
    ...(all.length === 0 ? [section(home.noSubscriptions)] : []),
    ...all
      .slice(0, MOST_SUBSCRIPTIONS)
      .flatMap((each) => subscriptionBlocks(words, each, channelMention(each.channel))),
    ...(rest > 0 ? [context(home.more(rest))] : []),
    buttons(button(SURFACE_ACTIONS.digestOpen, home.newSubscription, 'new')),
  ];
}

function targetsPart(words: Words, all: readonly Target[]): readonly KnownBlock[] {
  if (all.length === 0) return [section(surfaceWords(words.language).home.noTargets)];
  return all.slice(0, MOST_TARGETS).map((target) => goalBlock(words, target, channelMention(target.channel)));
}

function header(text: string): KnownBlock {
  return { type: 'header', text: plain(text) };
}
