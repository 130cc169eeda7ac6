import { ageInMonths, type Day, isStale } from '../../domain/period.ts';
import type { EditionInfo } from '../../domain/snapshot.ts';
import { spokenName } from '../names.ts';
import type { Words } from '../words/words.ts';

type Labelled = Pick<EditionInfo, 'id' | 'scope' | 'period' | 'before'>;

/** `2e kwartaal 2025`, `eerdere editie zonder datum`. */
export function editionLabel(edition: Labelled, { numbers, source }: Words): string {
  return edition.period === null ? source.undated : numbers.quarter(edition.period);
}

/** The label with the region it covers, where that is not the country. */
export function editionLabelWithScope(edition: Labelled, { numbers, places, source }: Words): string {
  const region = places.of(edition.scope);
  if (edition.period === null) {
    return edition.scope === 'NL' ? source.undated : source.undatedOf(region);
  }
  const quarter = numbers.quarter(edition.period);
  return edition.scope === 'NL' ? quarter : source.regional(quarter, region);
}

/** `Bron: UWV, …, 2e kwartaal 2025 · cijfers ruim een jaar oud`; the age is that of the newest edition. */
export function sourceLine(editions: readonly Labelled[], today: Day, words: Words): string {
  const distinct = [...new Map(editions.map((edition) => [edition.id, edition])).values()];
  const labels = distinct.map((edition) => sourceLabel(edition, words));
  const newest = distinct
    .map(({ period }) => period)
    .filter((period) => period !== null)
    .sort()
    .at(-1);
  const source = words.source.source(words.numbers.and(labels));
  if (newest === undefined || !isStale(newest, today)) return source;
  const months = ageInMonths(newest, today);
  const age = distinct.length === 1 ? words.source.age(months) : words.source.newestAge(months);
  return `${source} · ${age}`;
}

function sourceLabel(edition: Labelled, words: Words): string {
  if (edition.before === null) return editionLabelWithScope(edition, words);
  const bound = words.source.before(words.numbers.quarter(edition.before));
  const scope = edition.scope === 'NL' ? [] : [spokenName(words.places.of(edition.scope))];
  return `${words.source.undated} (${[...scope, bound].join(', ')})`;
}
