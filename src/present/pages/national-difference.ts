import type { EditionInfo } from '../../domain/snapshot.ts';
import type { Words } from '../words/words.ts';

/** Says by how much the published national row differs from its regions, where the edition has that finding. */
export function nationalDifferenceLines(editions: readonly EditionInfo[], words: Words): readonly string[] {
  const people = editions
    .flatMap(({ findings }) => findings)
    .flatMap((finding) => (finding.kind === 'national-total-differs' ? [finding.difference.total] : []))
    .filter((difference) => difference !== 0);
  return [...new Set(people)].map((difference) => words.source.nationalDifferenceOnly(difference));
}
