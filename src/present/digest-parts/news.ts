import type { Digest, GoalHit, Mover } from '../../domain/digest.ts';
import type { Part } from '../page.ts';
import { editionLabel } from '../pages/edition-label.ts';
import { HEADLINE_METRICS, metricText, percentOf, shareAt } from '../pages/metric-text.ts';
import type { Words } from '../words/words.ts';
import { changeWords } from './change-words.ts';

/** A new edition: what changed, who moved, which goals it hit. */
export function newsParts(
  digest: Digest,
  { edition, corrected, before, up, down, goalsHit }: NonNullable<Digest['news']>,
  words: Words,
): readonly Part[] {
  const label = editionLabel(edition, words);
  const sentences = [corrected ? words.digest.corrected(label) : words.digest.news(label)];
  if (before !== null) {
    const changes = changeWords({ from: before.from, to: digest.headline }, HEADLINE_METRICS, words);
    sentences.push(
      words.digest.newsSince(editionLabel(before.from.edition, words), words.numbers.and(changes)),
    );
  }
  sentences.push(...goalsHit.map((hit) => goalSentence(hit, words)));
  return [
    ...sentences.map((text): Part => ({ kind: 'sentence', text })),
    ...movers(words.digest.up, up, words),
    ...movers(words.digest.down, down, words),
  ];
}

/** `Venlo komt onder de grens van 60%: de dekking is nu 59,8%.` */
export function goalSentence(hit: GoalHit, words: Words): string {
  if (hit.kind === 'target') {
    const { place, target, share } = hit.progress;
    const metric = words.metrics.noun(target.metric);
    return words.digest.targetReached(words.places.title(place), target.share, share.value, metric);
  }
  const { place, alert, value } = hit;
  const metric = words.metrics.noun(alert.metric);
  return words.digest.alertHit(words.places.title(place), alert.side, alert.share, value, metric);
}

function movers(title: string, all: readonly Mover[], words: Words): readonly Part[] {
  const items = all.map(({ place, to, points }) =>
    words.digest.mover(
      words.places.title(place),
      points,
      percentOf(shareAt(to, 'profile_share'), words) ?? metricText(to, 'with_profile', words),
    ),
  );
  return items.length === 0 ? [] : [{ kind: 'points', title, items }];
}
