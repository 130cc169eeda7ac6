import type { TrendSeries } from '../../domain/answer.ts';
import type { Metric } from '../../domain/figures.ts';
import type { Place } from '../../domain/place.ts';
import type { Words } from '../words/words.ts';
import { editionLabel } from './edition-label.ts';
import { changeText, HEADLINE_METRICS } from './metric-text.ts';

/** Why points are missing or cannot be compared one to one, and the like-for-like figure where there is one. */
export function trendWarnings(series: TrendSeries, metric: Metric | null, words: Words): readonly string[] {
  const { answers, places } = words;
  const names = (of: readonly Place[]) => of.map((place) => places.name(place));
  const lines: string[] = [];
  for (const { edition, reason, missing } of series.leftOut) {
    const say = reason === 'was-split' ? answers.leftOutSplit : answers.leftOutMissing;
    lines.push(say(editionLabel(edition, words), names(missing)));
  }
  for (const { edition, summedFrom } of [...series.undated, ...series.points]) {
    if (summedFrom.length > 0) lines.push(answers.summedAt(editionLabel(edition, words), names(summedFrom)));
  }
  if (series.split.length > 0) lines.push(answers.split(names(series.split)));
  if (series.joined.length > 0 || series.gone.length > 0) {
    lines.push(answers.regionChanged(places.title(series.place), names(series.joined), names(series.gone)));
    lines.push(likeForLikeLine(series, metric, words));
  }
  return lines.map((line) => line.charAt(0).toUpperCase() + line.slice(1));
}

function likeForLikeLine({ likeForLike }: TrendSeries, metric: Metric | null, words: Words): string {
  if (likeForLike === null) return words.answers.noLikeForLike;
  const metrics = metric === null ? [...HEADLINE_METRICS, 'profile_share' as const] : [metric];
  const changes = metrics
    .map((each) =>
      changeText(
        { figures: likeForLike.from, register: null },
        { figures: likeForLike.to, register: null },
        each,
        words,
      ),
    )
    .filter((change) => change !== null);
  return words.answers.likeForLike(likeForLike.members.length, changes);
}
