import type { ExportAnswer, HelpAnswer, OutOfScopeAnswer } from '../../domain/answer.ts';
import { spokenName } from '../names.ts';
import type { AskButton, Page, Part } from '../page.ts';
import type { Words } from '../words/words.ts';
import { askButton } from './buttons.ts';
import { closingLines, leftOver } from './closing.ts';
import { editionLabel, sourceLine } from './edition-label.ts';

export function exportPage(answer: ExportAnswer, words: Words): Page {
  const { scope, edition, file, rows, today } = answer;
  const kind = words.replies.exportKind[file];
  return {
    headline: words.replies.exportHeadline(words.places.name(scope), editionLabel(edition, words), kind),
    parts: [
      { kind: 'sentence', text: words.replies.exportRows(rows.length) },
      ...closingLines(answer, words),
    ],
    source: [sourceLine([edition], today, words)],
    buttons: [],
  };
}

/** What the bot cannot do, and who can. */
export function outOfScopePage(answer: OutOfScopeAnswer, words: Words): Page {
  return {
    headline: words.replies.outOfScope[answer.subject],
    parts: [
      { kind: 'sentence', text: words.replies.outOfScopeWho[answer.subject] },
      ...leftForLater(answer, words),
    ],
    source: [],
    buttons: [],
  };
}

/** Nothing was answered, so only a second question is worth a line. */
function leftForLater(answer: OutOfScopeAnswer, words: Words): readonly Part[] {
  return answer.rest === null ? [] : [{ kind: 'detail', text: words.common.rest(leftOver(answer.rest)) }];
}

/** Help and greeting: three examples that fit the channel's region. */
export function helpPage(answer: HelpAnswer, words: Words): Page {
  const { examples } = words.replies;
  if (answer.parting !== undefined) {
    return { headline: words.replies.parting[answer.parting], parts: [], source: [], buttons: [] };
  }
  const region = answer.region === null ? 'Noord-Limburg' : spokenName(answer.region);
  const asks =
    answer.region === null
      ? ['venlo', examples.compare('leiden', 'katwijk'), examples.most(region)]
      : [region, examples.top(region), examples.most(region)];
  const items = answer.kind === 'help' ? [...asks, examples.whatCounts] : asks;
  return {
    headline: answer.kind === 'help' ? words.replies.helpHeadline : words.replies.greeting,
    parts: [
      { kind: 'points', title: words.replies.helpExamples, items },
      ...(answer.kind === 'help' ? [{ kind: 'sentence' as const, text: words.replies.helpMore }] : []),
      ...closingLines(answer, words),
    ],
    source: [],
    buttons: items.map((question): AskButton => askButton(question, question, words)),
  };
}
