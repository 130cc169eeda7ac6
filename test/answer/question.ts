import { answer } from '../../src/answer/answer.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { type Intent, isRequest } from '../../src/domain/intents.ts';
import type { AskedPlace, Via } from '../../src/domain/match.ts';
import type { Day } from '../../src/domain/period.ts';
import type { PlaceCode } from '../../src/domain/place.ts';
import { placeOf } from '../../src/domain/places.ts';
import {
  type PeriodAsked,
  type PeriodPoint,
  type Question,
  type QuestionSlots,
  questionSchema,
} from '../../src/domain/question.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import type { Target } from '../../src/domain/state.ts';
import { REAL_PLACES, REAL_SNAPSHOT } from '../support/real-snapshot.ts';

/** A day on which 2025-Q2 is not stale yet. */
export const TODAY: Day = '2025-11-21';

export function asked(code: PlaceCode, via: Via = { kind: 'name' }, written: string = code): AskedPlace {
  const place = placeOf(REAL_PLACES, code);
  if (place === null) throw new Error(`no place ${code}`);
  return { place, written, via, alsoVillageIn: [] };
}

type Said = { readonly [K in 'peers' | 'topic' | 'outOfScope' | 'request' | 'rank']: Question[K] };

/** What a test says of a question; the rest is as the reader leaves it when nothing is said. */
export type Changes = Partial<QuestionSlots> & Partial<Said> & { readonly intent?: Intent };

/** What each intent has to have; the schema takes of it what is the intent's own. */
const LEAST = { share: null, by: null, side: 'below', moment: null, direct: false, change: { kind: 'none' } };
const ALL_MUNICIPALITIES = { order: 'desc', n: null, level: 'municipality', scope: asked('NL') };

export function question({ intent = 'lookup', ...changes }: Changes = {}): Question {
  return questionSchema.parse({
    places: [],
    unclear: [],
    metric: null,
    period: { kind: 'newest' },
    format: null,
    language: null,
    scopedByChannel: false,
    unread: [],
    rest: null,
    parts: [],
    ...changes,
    intent,
    peers: intent === 'compare' ? (changes.peers ?? null) : null,
    rank: intent === 'rank' ? (changes.rank ?? ALL_MUNICIPALITIES) : null,
    topic: intent === 'definition' ? (changes.topic ?? 'begrippen') : null,
    outOfScope: intent === 'out_of_scope' ? (changes.outOfScope ?? 'other') : null,
    request: isRequest(intent) ? (changes.request ?? { ...LEAST, intent }) : null,
  });
}

/** `2020-Q4`, `2020`, or a kind of point. */
export function at(text: string): PeriodPoint {
  const [year, quarter] = text.split('-Q');
  if (!/^\d/.test(text)) throw new Error(text);
  if (quarter === undefined) return { kind: 'year', year: Number(year) };
  if (quarter !== '1' && quarter !== '2' && quarter !== '3' && quarter !== '4') throw new Error(text);
  return { kind: 'quarter', period: `${Number(year)}-Q${NUMBER[quarter]}` };
}

const NUMBER = { '1': 1, '2': 2, '3': 3, '4': 4 } as const;

export function since(text: string): PeriodAsked {
  return { kind: 'span', from: at(text), to: { kind: 'newest' } };
}

export function ask(
  changes: Changes,
  snapshot: Snapshot = REAL_SNAPSHOT,
  { today = TODAY, targets = [] }: { today?: Day; targets?: readonly Target[] } = {},
): Answer {
  return answer(question(changes), snapshot, { today, targets });
}

/** The answer when it is of this kind; fails the test otherwise. */
export function expectKind<Kind extends Answer['kind']>(
  given: Answer,
  kind: Kind,
): Extract<Answer, { kind: Kind }> {
  if (isKind(given, kind)) return given;
  throw new Error(`expected ${kind}, got ${JSON.stringify(given, null, 1).slice(0, 2_000)}`);
}

function isKind<Kind extends Answer['kind']>(
  given: Answer,
  kind: Kind,
): given is Extract<Answer, { kind: Kind }> {
  return given.kind === kind;
}
