import type { MapAnswer, PlaceFigures } from '../../domain/answer.ts';
import { isShareMetric } from '../../domain/figures.ts';
import type { Page, Part } from '../page.ts';
import type { Words } from '../words/words.ts';
import { askButton } from './buttons.ts';
import { editionQuestion, metricQuestion } from './canonical.ts';
import { closingLines } from './closing.ts';
import { editionLabel, sourceLine } from './edition-label.ts';
import { metricValue } from './metric-text.ts';
import { comparableValue } from './metric-value.ts';

const SHOWN = 3;

/** What the map shows in words: its extremes and what has no percentage. The drawing itself is made apart. */
export function mapPage(answer: MapAnswer, words: Words): Page {
  const { metric, scope, edition, today } = answer;
  const at = editionQuestion(edition, answer.isNewest);
  const ranked = rankedAreas(answer);
  const high = ranked.at(0);
  const low = ranked.at(-1);
  const noun = words.metrics.noun(metric);
  const name = words.places.name(scope);
  const extreme = (of: PlaceFigures) =>
    words.replies.extreme(words.places.title(of.place), metricValue(of, metric, words));
  const points = (title: string, areas: readonly PlaceFigures[]): Part => ({
    kind: 'points',
    title,
    items: areas.map((of) =>
      words.replies.mapItem(words.places.title(of.place), metricValue(of, metric, words)),
    ),
  });
  return {
    headline:
      high === undefined || low === undefined
        ? words.replies.mapEmpty(noun, name)
        : words.replies.mapHeadline(noun, name, extreme(low), extreme(high)),
    parts: [
      { kind: 'detail', text: editionLabel(edition, words) },
      ...(ranked.length > SHOWN * 2
        ? [
            points(words.replies.mapHighest, ranked.slice(0, SHOWN)),
            points(words.replies.mapLowest, ranked.slice(-SHOWN).toReversed()),
          ]
        : []),
      ...smallParts(answer, words),
      { kind: 'detail', text: words.replies.mapAttribution },
      ...closingLines(answer, words),
    ],
    source: [sourceLine([edition], today, words)],
    buttons: [
      askButton(words.common.buttons.members, `${scope.code}${at}`, words),
      askButton(words.common.buttons.export, `exporteer ${scope.code} excel${at}`, words),
      askButton(words.common.buttons.trend, `trend ${metricQuestion(metric)}${scope.code}`, words),
    ],
  };
}

/** Areas with a value that may be shown, highest first. */
export function rankedAreas({ areas, metric }: MapAnswer): readonly PlaceFigures[] {
  return areas
    .flatMap((of) => {
      const value = comparableValue(of, metric);
      return value === null ? [] : [{ of, value }];
    })
    .toSorted((a, b) => b.value - a.value)
    .map(({ of }) => of);
}

function smallParts({ areas, metric }: MapAnswer, words: Words): readonly Part[] {
  if (!isShareMetric(metric)) return [];
  const small = areas.filter((of) => comparableValue(of, metric) === null);
  if (small.length === 0) return [];
  const items = small.map((of) =>
    words.answers.comparisonItem(words.places.title(of.place), `(${metricValue(of, metric, words)})`),
  );
  return [{ kind: 'detail', text: words.answers.tooSmall(items) }];
}
