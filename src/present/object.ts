import type { Answer, Change, Note, Outcome, PlaceFigures } from '../domain/answer.ts';
import { outcomeOf } from '../domain/answer.ts';
import {
  COUNT_METRICS,
  countOf,
  type Figures,
  isShareMetric,
  type Metric,
  SHARE_METRICS,
  type ShareMetric,
  shareOf,
} from '../domain/figures.ts';
import type { Language } from '../domain/language.ts';
import type { Place } from '../domain/place.ts';
import type { Asked } from '../domain/ports.ts';
import { topicText } from './pages/definition-page.ts';
import { trendEnds } from './pages/trend-ends.ts';
import { renderText } from './text.ts';
import { wordsIn } from './words/words.ts';

interface ContractFigures {
  readonly code: string;
  readonly edition: string;
  readonly municipal_with: number;
  readonly municipal_without: number;
  readonly uwv_with: number;
  readonly uwv_without: number;
  readonly total: number;
  readonly profile_share: number | null;
  readonly municipal_profile_share: number | null;
  readonly uwv_profile_share: number | null;
  readonly register_share: number | null;
}

interface ContractChange {
  readonly code: string;
  readonly from: string;
  readonly to: string;
  readonly metric: Metric;
  readonly people?: number;
  /** Percentage points, one decimal, from unrounded shares. */
  readonly points?: number;
  /** Only the municipalities that stand at both ends. */
  readonly like_for_like?: true;
}

type ContractPlace = Pick<Place, 'level' | 'code' | 'name'>;

type ContractReading = Omit<Answer['reading'], 'places'> & { readonly places: readonly ContractPlace[] };

/** The machine-readable answer; names and shapes are docs/contract's and scripts depend on them. */
export interface ContractObject {
  readonly outcome: Outcome;
  readonly reading: ContractReading;
  /** A request that needs a press first. */
  readonly confirm?: true;
  /** Two readings that are about as likely. */
  readonly readings?: readonly { readonly sentence: string; readonly reading: ContractReading }[];
  readonly candidates: readonly ContractPlace[];
  readonly figures: readonly ContractFigures[];
  readonly context: readonly ContractFigures[];
  readonly changes: readonly ContractChange[];
  readonly ranking: readonly { readonly code: string; readonly value: number }[];
  /** Members of a region, or for "in which region" the region itself. */
  readonly members: readonly ContractPlace[];
  /** A ranking with a limit: how many of the ranked places meet it. */
  readonly limit?: { readonly met: number; readonly of: number };
  readonly topic_text: string | null;
  readonly text: string;
  readonly notes: readonly Note[];
}

export function renderObject({ answer }: Asked, language: Language): ContractObject {
  return {
    outcome: outcomeOf(answer),
    reading: contractReading(answer.reading),
    ...(answer.kind === 'request' && answer.confirm !== null ? { confirm: true as const } : {}),
    ...(answer.kind === 'which-reading'
      ? {
          readings: answer.options.map(({ sentence, reading }) => ({
            sentence,
            reading: contractReading(reading),
          })),
        }
      : {}),
    candidates: candidatesOf(answer).map(contractPlace),
    figures: askedFigures(answer).map(contractFigures),
    context: contextFigures(answer).map(contractFigures),
    changes: changesOf(answer),
    ranking:
      answer.kind === 'ranking'
        ? answer.items.map(({ of, value }) => ({
            code: of.place.code,
            value: rankedValue(value, answer.metric),
          }))
        : [],
    ...(answer.kind === 'ranking' && answer.limit !== null
      ? { limit: { met: answer.limit.met, of: answer.ranked } }
      : {}),
    members: membersOf(answer).map(contractPlace),
    topic_text: answer.kind === 'definition' ? topicText(answer.topic, wordsIn(language)) : null,
    text: renderText(answer, language),
    notes: answer.notes,
  };
}

function contractReading(reading: Answer['reading']): ContractReading {
  return { ...reading, places: reading.places.map(contractPlace) };
}

function contractPlace({ level, code, name }: Place): ContractPlace {
  return { level, code, name };
}

function candidatesOf(answer: Answer): readonly Place[] {
  if (answer.kind === 'choice') return answer.candidates;
  return answer.kind === 'unknown-place' ? answer.suggestions : [];
}

function membersOf(answer: Answer): readonly Place[] {
  if (answer.kind === 'members') return answer.members;
  return answer.kind === 'region-of' ? [answer.region] : [];
}

/** The asked places, in their order, per place oldest edition first; undated ones are the oldest. */
function askedFigures(answer: Answer): readonly PlaceFigures[] {
  switch (answer.kind) {
    case 'figures':
      return [answer.subject];
    case 'trend':
      return answer.series.flatMap(({ undated, points }) => [...undated, ...points]);
    case 'comparison':
      return answer.rows.map(({ of }) => of);
    case 'register':
      return oldestFirst(answer.points);
    case 'no-edition':
      return oldestFirst(answer.instead);
    default:
      return [];
  }
}

function oldestFirst(rows: readonly PlaceFigures[]): readonly PlaceFigures[] {
  const age = ({ edition }: PlaceFigures) => edition.period ?? '';
  return rows.toSorted((a, b) => age(a).localeCompare(age(b)));
}

function contextFigures(answer: Answer): readonly PlaceFigures[] {
  switch (answer.kind) {
    case 'figures':
      return [answer.region, answer.country, ...answer.members].filter((row) => row !== null);
    case 'comparison':
      return answer.peers?.rows ?? [];
    case 'map':
      return answer.areas;
    case 'export':
      return answer.rows.map(({ of }) => of);
    default:
      return [];
  }
}

function contractFigures({ place, edition, figures, register }: PlaceFigures): ContractFigures {
  const shareIn = (metric: ShareMetric) => fourDecimals(shareOf(figures, metric, register)?.value ?? null);
  return {
    code: place.code,
    edition: edition.id,
    municipal_with: figures.municipalWithProfile,
    municipal_without: figures.municipalWithoutProfile,
    uwv_with: figures.uwvWithProfile,
    uwv_without: figures.uwvWithoutProfile,
    total: figures.total,
    profile_share: shareIn('profile_share'),
    municipal_profile_share: shareIn('municipal_profile_share'),
    uwv_profile_share: shareIn('uwv_profile_share'),
    register_share: shareIn('register_share'),
  };
}

function changesOf(answer: Answer): readonly ContractChange[] {
  if (answer.kind === 'figures') {
    const changes = [answer.since, answer.sinceUndated].filter((change) => change !== null);
    return changes.flatMap((change) => contractChanges(change, change.from.figures, change.to.figures));
  }
  if (answer.kind !== 'trend') return [];
  return answer.series.flatMap((series) => {
    const ends = trendEnds(series);
    if (ends === null) return [];
    const like = series.likeForLike;
    return [
      ...contractChanges(ends, ends.from.figures, ends.to.figures),
      ...(like === null
        ? []
        : contractChanges(ends, like.from, like.to).map((change) => ({
            ...change,
            like_for_like: true as const,
          }))),
    ];
  });
}

function contractChanges(
  { place, from, to }: Change,
  before: Figures,
  after: Figures,
): readonly ContractChange[] {
  const base = { code: place.code, from: from.edition.id, to: to.edition.id };
  const people = COUNT_METRICS.map((metric) => ({
    ...base,
    metric,
    people: countOf(after, metric) - countOf(before, metric),
  }));
  const points = SHARE_METRICS.flatMap((metric) => {
    const a = shareOf(before, metric, from.register)?.value ?? null;
    const b = shareOf(after, metric, to.register)?.value ?? null;
    return a === null || b === null ? [] : [{ ...base, metric, points: Math.round((b - a) * 1000) / 10 + 0 }];
  });
  return [...people, ...points];
}

function rankedValue(value: number, metric: Metric): number {
  return isShareMetric(metric) ? (fourDecimals(value) ?? 0) : value;
}

function fourDecimals(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10_000) / 10_000;
}
