import type { SourcesAnswer } from '../../domain/answer.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { EditionInfo } from '../../domain/snapshot.ts';
import type { Page, Part } from '../page.ts';
import type { Words } from '../words/words.ts';
import { askButton } from './buttons.ts';
import { closingLines } from './closing.ts';
import { editionLabel } from './edition-label.ts';

/** Which editions are held, of what, since when, and what was found in them. */
export function sourcesPage(answer: SourcesAnswer, words: Words): Page {
  const { editions } = answer;
  const newest = editions
    .map(({ period }) => period)
    .filter((period) => period !== null)
    .sort()
    .at(-1);
  return {
    headline:
      editions.length === 0
        ? words.replies.noSources
        : words.replies.sourcesHeadline(
            editions.length,
            newest === undefined ? null : words.numbers.quarter(newest),
          ),
    parts: [
      ...newestFirst(editions).flatMap((edition) => editionParts(edition, words)),
      { kind: 'detail', text: words.replies.publisher },
      ...closingLines(answer, words),
    ],
    source: [],
    buttons: [askButton(words.common.buttons.whatCounts, 'wanneer telt een profiel mee', words)],
  };
}

function newestFirst(editions: readonly EditionInfo[]): readonly EditionInfo[] {
  return editions.toSorted((a, b) => (b.period ?? '').localeCompare(a.period ?? ''));
}

function editionParts(edition: EditionInfo, words: Words): readonly Part[] {
  const scope =
    edition.scope === 'NL' ? words.replies.wholeCountry : words.places.name(words.places.of(edition.scope));
  const line = words.replies.sourceItem(
    editionLabel(edition, words),
    scope,
    edition.rowCount,
    edition.importedAt.slice(0, 10),
    edition.source.file,
  );
  const details: string[] = [];
  if (edition.before !== null) details.push(words.replies.noDate(words.numbers.quarter(edition.before)));
  const nameOf = (code: PlaceCode) => words.places.title(words.places.of(code));
  details.push(...edition.findings.map((finding) => words.report.finding(finding, nameOf)));
  if (edition.findings.length === 0) details.push(words.replies.noFindings);
  return [{ kind: 'points', title: line.charAt(0).toUpperCase() + line.slice(1), items: details }];
}
