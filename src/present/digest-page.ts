import type { Digest, Since, Spotlight } from '../domain/digest.ts';
import type { EditionInfo } from '../domain/snapshot.ts';
import { goalsPage } from './digest-parts/goals-page.ts';
import { newsParts } from './digest-parts/news.ts';
import { spotlightParts } from './digest-parts/spotlight.ts';
import { toWinParts } from './digest-parts/to-win.ts';
import type { Page, Part } from './page.ts';
import { askButton } from './pages/buttons.ts';
import { editionLabel, sourceLine } from './pages/edition-label.ts';
import { HEADLINE_METRICS, metricText, percentOf, shareAt } from './pages/metric-text.ts';
import { targetLine } from './pages/target-line.ts';
import { trendEnds } from './pages/trend-ends.ts';
import type { Words } from './words/words.ts';

/** A weekly digest: headline, what changed, this week's turn, most to win, targets, one piece of advice. */
export function digestPage(digest: Digest, words: Words): Page {
  if (digest.telling === 'goals') return goalsPage(digest, words);
  const { headline, place, news, spotlight, toWin, targets, today } = digest;
  const advice = digest.advice === null ? null : words.glossary.entries[digest.advice];
  const sentence = (text: string): Part => ({ kind: 'sentence', text });
  return {
    headline: words.figures.headline(
      words.places.title(place),
      HEADLINE_METRICS.map((metric) => metricText(headline, metric, words)),
    ),
    parts: [
      {
        kind: 'detail',
        text: titleOf(digest, words),
      },
      ...(news === null ? [sentence(words.digest.noNews)] : newsParts(digest, news, words)),
      ...(spotlight === null ? [] : spotlightParts(spotlight, words)),
      ...caveats(digest, words).map((text): Part => ({ kind: 'detail', text })),
      ...(toWin === null ? [] : toWinParts(toWin, words)),
      ...targets.map((progress) =>
        sentence(words.digest.targetOf(words.places.title(progress.place), targetLine(progress, words))),
      ),
      ...(advice === null ? [] : [sentence(words.digest.advice(advice.text))]),
    ],
    source: [
      sourceLine(editionsOf(digest), today, words),
      ...(advice === null ? [] : [words.digest.adviceSource(advice.source)]),
    ],
    buttons: [
      askButton(words.digest.lookup, place.code, words),
      ...(place.level === 'municipality'
        ? []
        : [askButton(words.common.buttons.map, `kaart ${place.code}`, words)]),
      askButton(words.common.buttons.trend, `trend ${place.code}`, words),
    ],
  };
}

function titleOf({ telling, headline, week }: Digest, words: Words): string {
  const share = percentOf(shareAt(headline, 'profile_share'), words);
  const edition = editionLabel(headline.edition, words);
  return telling === 'week'
    ? words.digest.title(Number(week.slice(6)), share, edition)
    : words.digest.editionTitle(share, edition);
}

/** What has to be known about a difference between editions; a development says it itself. */
function caveats(digest: Digest, words: Words): readonly string[] {
  const changes = changesIn(digest);
  const summed = changes.flatMap(({ from }) =>
    from.summedFrom.length === 0
      ? []
      : [
          words.digest.summed(
            editionLabel(from.edition, words),
            from.summedFrom.map((place) => words.places.name(place)),
          ),
        ],
  );
  const otherRules = changes.some((since) => since.otherRules) ? [words.common.definitionChanged] : [];
  return [...summed, ...otherRules];
}

function changesIn({ news, spotlight }: Digest): readonly Since[] {
  const since = spotlight?.kind === 'member' ? spotlight.since : null;
  return [news?.before ?? null, since].filter((change) => change !== null);
}

/** Every edition that a figure in the digest comes from, newest first. */
function editionsOf(digest: Digest): readonly EditionInfo[] {
  return [
    digest.headline.edition,
    ...changesIn(digest).map(({ from }) => from.edition),
    ...trendEditions(digest.spotlight),
  ];
}

function trendEditions(spotlight: Spotlight | null): readonly EditionInfo[] {
  if (spotlight?.kind !== 'trend') return [];
  return spotlight.answer.series.flatMap((series) => {
    const ends = trendEnds(series);
    return ends === null ? [] : [ends.to.edition, ends.from.edition];
  });
}
