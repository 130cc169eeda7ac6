import type { Crossing, Digest, Mover, Spotlight } from '../domain/digest.ts';
import { countOf } from '../domain/figures.ts';
import type { Place } from '../domain/place.ts';
import type { EditionInfo } from '../domain/snapshot.ts';
import type { Page, Part } from './page.ts';
import { askButton } from './pages/buttons.ts';
import { editionLabel, sourceLine } from './pages/edition-label.ts';
import { changeTexts, HEADLINE_METRICS, metricText, percentOf, shareAt } from './pages/metric-text.ts';
import { pageOf } from './pages/page-of.ts';
import { targetLine } from './pages/target-line.ts';
import type { Words } from './words/words.ts';

/** A weekly digest: headline, what changed, this week's turn, most to win, targets, one piece of advice. */
export function digestPage(digest: Digest, words: Words): Page {
  const { headline, place, news, spotlight, targets, today, week } = digest;
  const edition = editionLabel(headline.edition, words);
  const sentence = (text: string): Part => ({ kind: 'sentence', text });
  return {
    headline: words.figures.headline(
      words.places.title(place),
      HEADLINE_METRICS.map((metric) => metricText(headline, metric, words)),
    ),
    parts: [
      {
        kind: 'detail',
        text: words.digest.title(
          Number(week.slice(6)),
          percentOf(shareAt(headline, 'profile_share'), words),
          edition,
        ),
      },
      ...(news === null ? [sentence(words.digest.noNews(edition))] : newsParts(digest, news, words)),
      ...(spotlight === null ? [] : spotlightParts(place, spotlight, words)),
      ...mostToWinParts(digest, words),
      ...targets.map((progress) =>
        sentence(words.digest.targetOf(progress.place, targetLine(progress, words))),
      ),
      sentence(words.digest.advice(words.glossary.entries[digest.advice].text)),
    ],
    source: [sourceLine(editionsOf(digest), today, words)],
    buttons: [
      askButton(words.digest.lookup, place.code, words),
      ...(place.level === 'municipality'
        ? []
        : [askButton(words.common.buttons.map, `kaart ${place.code}`, words)]),
      askButton(words.common.buttons.trend, `trend ${place.code}`, words),
    ],
  };
}

function newsParts(digest: Digest, news: NonNullable<Digest['news']>, words: Words): readonly Part[] {
  const { before, up, down, crossings } = news;
  const edition = editionLabel(news.edition, words);
  const sentences = [news.corrected ? words.digest.corrected(edition) : words.digest.news(edition)];
  if (before !== null) {
    const changes = changeTexts({ place: digest.place, from: before, to: digest.headline }, null, words);
    sentences.push(words.digest.newsSince(editionLabel(before.edition, words), words.numbers.and(changes)));
  }
  sentences.push(...crossings.map((crossing) => crossingSentence(crossing, words)));
  return [
    ...sentences.map((text): Part => ({ kind: 'sentence', text })),
    ...points(
      words.digest.up,
      up.map((mover) => moverItem(mover, words)),
    ),
    ...points(
      words.digest.down,
      down.map((mover) => moverItem(mover, words)),
    ),
  ];
}

/** Every edition that a figure in the digest comes from, newest first. */
function editionsOf({ headline, news, spotlight }: Digest): readonly EditionInfo[] {
  const before = news?.before?.edition;
  return [headline.edition, ...(before === undefined ? [] : [before]), ...spotlightEditions(spotlight)];
}

function spotlightEditions(spotlight: Spotlight | null): readonly EditionInfo[] {
  if (spotlight?.kind === 'member') return spotlight.since === null ? [] : [spotlight.since.from.edition];
  if (spotlight?.answer.kind !== 'trend') return [];
  return spotlight.answer.series.flatMap(({ points, undated }) =>
    [...points, ...undated].map(({ edition }) => edition),
  );
}

/** A municipality has no members: there it is its own clients without a profile. */
function mostToWinParts({ place, headline, mostToWin }: Digest, words: Words): readonly Part[] {
  if (place.level !== 'municipality') {
    return points(
      words.figures.mostToWin,
      mostToWin.map((of) =>
        words.figures.mostToWinItem(words.places.title(of.place), countOf(of.figures, 'without_profile')),
      ),
    );
  }
  const owners = [
    metricText(headline, 'municipal_without', words),
    metricText(headline, 'uwv_without', words),
  ];
  return [{ kind: 'sentence', text: words.digest.toWin(words.numbers.and(owners)) }];
}

function points(title: string, items: readonly string[]): readonly Part[] {
  return items.length === 0 ? [] : [{ kind: 'points', title, items }];
}

function moverItem({ place, to, points: change }: Mover, words: Words): string {
  return words.digest.mover(
    words.places.title(place),
    change,
    percentOf(shareAt(to, 'profile_share'), words) ?? metricText(to, 'with_profile', words),
  );
}

function crossingSentence(crossing: Crossing, words: Words): string {
  if (crossing.kind === 'target') {
    const { place, target, share } = crossing.progress;
    const metric = words.metrics.noun(target.metric);
    return words.digest.targetReached(place, target.share, share.value, metric);
  }
  const { place, threshold, value } = crossing;
  return words.digest.crossed(
    place,
    threshold.side,
    threshold.share,
    value,
    words.metrics.noun(threshold.metric),
  );
}

function spotlightParts(place: Place, spotlight: Spotlight, words: Words): readonly Part[] {
  if (spotlight.kind === 'comparison') {
    const { headline, parts } = pageOf(spotlight.answer, words);
    return [
      { kind: 'sentence', text: words.digest.comparison[spotlight.with](place) },
      // Of a development the headline says since when.
      ...(spotlight.with === 'trend' ? [{ kind: 'sentence', text: headline } as const] : []),
      ...parts.filter(({ kind }) => ['card', 'points', 'table', 'chart'].includes(kind)),
    ];
  }
  const { of, rank, among, since } = spotlight;
  const share = percentOf(shareAt(of, 'profile_share'), words);
  const level = of.place.level === 'region' ? 'region' : 'municipality';
  const items = [
    words.digest.member(metricText(of, 'municipal_with', words), metricText(of, 'uwv_with', words)),
    ...(share === null || rank === null
      ? [metricText(of, 'profile_share', words)]
      : [words.digest.rank(share, rank, among, level)]),
  ];
  if (since !== null) {
    const changes = words.numbers.and(changeTexts({ place: of.place, ...since }, null, words));
    const { edition } = since.from;
    const when =
      edition.period === null ? words.figures.anUndated : words.digest.dated(editionLabel(edition, words));
    items.push(words.digest.memberSince(when, changes));
  }
  return points(words.digest.inTheLight(of.place), items);
}
