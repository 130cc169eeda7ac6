import type { AskedPlace } from '../domain/match.ts';
import type { Place } from '../domain/place.ts';
import type { Question } from '../domain/question.ts';
import type { QuestionContext } from '../domain/read-question.ts';
import { plainLetters } from '../text/plain-letters.ts';
import type { Tools } from './candidates.ts';
import type { Reading } from './reading.ts';
import { signsOf } from './signs.ts';
import { type Span, tagValue } from './span.ts';
import type { Token } from './tokens.ts';

/** Answers to what the bot asked: which place, or which of two readings. */
export function pendingReadings(
  spans: readonly Span[],
  _tokens: readonly Token[],
  { talk }: QuestionContext,
  tools: Tools,
): readonly Reading[] {
  const { pending } = talk;
  if (pending === null) return [];
  const signs = signsOf(spans);
  const short = spans.length <= 6 ? ['pending:short'] : ['pending:long'];
  const shared = [
    'pending',
    ...short,
    ...[
      'says:follow',
      'super',
      'says:trend',
      'share',
      'noun:profile',
      'says:map',
      'says:compare',
      'ask:howmany',
      'topic',
      'period',
      'says:thanks',
    ]
      .filter((sign) => signs.has(sign))
      .map((sign) => `pending+${sign}`),
  ];
  if (pending.kind === 'readings') {
    const at = ordinalIn(spans, pending.readings.length);
    const question = at === null ? undefined : pending.readings[at];
    return question === undefined ? [] : [made(question, [...shared, 'pending:ordinal'])];
  }
  const { question, candidates } = pending;
  const [unclear, ...others] = question.unclear;
  if (unclear === undefined) return [];
  const choose = (place: Place, features: readonly string[]) =>
    made(
      withPlace(
        { ...question, unclear: others, rest: null },
        { place, written: unclear.written, via: { kind: 'name' }, alsoVillageIn: [] },
      ),
      [...shared, ...features],
    );
  const readings: Reading[] = [];
  const at = ordinalIn(spans, candidates.length);
  const nth = at === null ? undefined : candidates[at];
  if (nth !== undefined) readings.push(choose(nth, ['pending:ordinal']));
  const fitting = fittingIn(spans, unclear.written, candidates, tools);
  for (const { place, by } of fitting) readings.push(choose(place, [`pending:${by}`]));
  return readings;
}

/** What was asked, of the place that is chosen; a ranking is within it. */
function withPlace(question: Question, asked: AskedPlace): Question {
  const places = [...question.places, asked];
  return question.intent === 'rank'
    ? { ...question, places, rank: { ...question.rank, scope: asked } }
    : { ...question, places };
}

/** The one candidate that a word of the answer speaks of: its level, its name or a part of it, where it lies. */
function fittingIn(
  spans: readonly Span[],
  name: string,
  candidates: readonly Place[],
  tools: Tools,
): readonly { readonly place: Place; readonly by: string }[] {
  const found: { readonly place: Place; readonly by: string }[] = [];
  const add = (by: string, fits: (place: Place) => boolean) => {
    const fitting = candidates.filter(fits);
    const [only] = fitting;
    if (fitting.length === 1 && only !== undefined) found.push({ place: only, by });
  };
  if (spans.some(({ tags, place }) => place === null && tags.has('gemeente')))
    add('level', ({ level }) => level === 'municipality');
  if (spans.some(({ tags, place }) => place === null && tags.has('regio')))
    add('level', ({ level }) => level === 'region');
  const words = spans.map((span) => span.words);
  const written = words.join(' ');
  for (const span of spans) {
    const { place: match } = span;
    const meant: readonly Place[] =
      match === null
        ? []
        : match.kind === 'match'
          ? [match.asked.place, ...match.asked.alsoVillageIn]
          : match.kind === 'choice'
            ? match.candidates
            : match.suggestions;
    if (meant.length > 0) {
      const codes = new Set(meant.map(({ code }) => code));
      add('name', ({ code }) => codes.has(code));
      add('region', (place) => {
        const region = tools.regionOf(place);
        return region !== null && codes.has(region.code) && !codes.has(place.code);
      });
    }
    const hint = { level: null, near: [], alone: false };
    const within = tools.gazetteer.findExact(`${name} ${span.text}`, hint);
    if (within?.kind === 'match') add('within', ({ code }) => code === within.asked.place.code);
  }
  add('part', ({ name: own }) => words.some((word) => word.length >= 3 && partsOf(own).includes(word)));
  add('part', ({ name: own }) => written.length >= 3 && partsOf(own).join(' ').includes(written));
  const abbreviations = new Set(words.filter((word) => /^[a-z]{1,2}$/.test(word)));
  if (abbreviations.size > 0)
    add(
      'abbreviation',
      ({ name: own }) =>
        /\(([A-Za-z]+)/.exec(own)?.[1]?.toLowerCase().slice(0, 2) === [...abbreviations].at(-1),
    );
  return found;
}

function partsOf(name: string): readonly string[] {
  return plainLetters(name)
    .split(/[^a-z]+/)
    .filter(Boolean);
}

/** `de tweede`, `2`, `nummer 2`, `de laatste`. */
function ordinalIn(spans: readonly Span[], count: number): number | null {
  for (const span of spans) {
    const said =
      span.place === null
        ? (tagValue(span, 'ordinal') ??
          tagValue(span, 'number') ??
          (/^\d$/.test(span.words) ? span.words : null))
        : null;
    if (said !== null && Number(said) <= count) return Number(said) - 1;
    if (span.place === null && [...span.tags].some((tag) => tag === 'says:last')) return count - 1;
  }
  return null;
}

function made(question: Question, features: readonly string[]): Reading {
  return {
    question,
    candidate: null,
    bills: [features],
    key: JSON.stringify([
      'pending',
      question.intent,
      question.places.map(({ place }) => place.code),
      features.at(-1),
    ]),
  };
}
