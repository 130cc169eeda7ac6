import type { FiguresAnswer, PlaceFigures, TargetProgress } from '../domain/answer.ts';
import type { Digest, Telling, Week } from '../domain/digest.ts';
import type { EditionId } from '../domain/edition.ts';
import type { Language } from '../domain/language.ts';
import type { Day } from '../domain/period.ts';
import type { Place } from '../domain/place.ts';
import type { EditionInfo, Snapshot } from '../domain/snapshot.ts';
import type { Goal, Instant } from '../domain/state.ts';
import { adviceOf } from './advice.ts';
import type { Consult } from './consult.ts';
import { goalsHit } from './goals-hit.ts';
import { moversOf } from './movers.ts';
import { sinceOf, spotlightOf } from './spotlight.ts';
import { toWinOf } from './to-win.ts';

/** All that a digest depends on: the same values give the same digest. */
export interface DigestOccasion {
  readonly telling: Telling;
  readonly place: Place;
  readonly week: Week;
  /** Rises by one each week; decides whose turn it is. */
  readonly weekIndex: number;
  readonly today: Day;
  readonly language: Language;
  readonly goals: readonly Goal[];
  /** Editions stored after this are new to the readers; null for the first digest, which announces nothing as new. */
  readonly newsSince: Instant | null;
  /** Editions that the readers had before that; a new version of one of these is a correction. */
  readonly known: readonly EditionId[];
}

/** What a digest says, as values; null when no dated edition covers the place. */
export function composeDigest(occasion: DigestOccasion, snapshot: Snapshot, consult: Consult): Digest | null {
  const { telling, place, week, weekIndex, today, language, goals } = occasion;
  const now = consult.lookup(place.code, null);
  if (now === null) return null;
  const fresh = freshEdition(snapshot, now.subject.edition, occasion.newsSince);
  return {
    telling,
    place,
    week,
    today,
    language,
    headline: now.subject,
    news: fresh === null ? null : newsOf(fresh, now, occasion, consult),
    spotlight: telling === 'week' ? spotlightOf(weekIndex, now, consult) : null,
    toWin: telling === 'week' ? toWinOf(weekIndex, now) : null,
    targets: progressOf(goals, consult),
    advice: telling === 'week' ? adviceOf(place.level, weekIndex) : null,
  };
}

function newsOf(
  edition: EditionInfo,
  after: FiguresAnswer,
  { place, goals, newsSince, known }: DigestOccasion,
  consult: Consult,
): Digest['news'] {
  if (known.includes(edition.id)) {
    return { edition, corrected: true, before: null, up: [], down: [], goalsHit: [] };
  }
  const from = after.since?.from ?? null;
  const before = from?.edition.period ? consult.lookup(place.code, from.edition.period) : null;
  const { up, down } = moversOf(before?.members ?? [], after.members);
  return {
    edition,
    corrected: false,
    before: from && sinceOf(after),
    up,
    down,
    goalsHit: goalsHit(goals, newsSince, consult),
  };
}

/** The newest edition when it is new to the readers. */
function freshEdition(
  snapshot: Snapshot,
  newest: PlaceFigures['edition'],
  newsSince: Instant | null,
): EditionInfo | null {
  if (newsSince === null || newest.importedAt <= newsSince) return null;
  return snapshot.editions.find((edition) => edition.id === newest.id) ?? null;
}

function progressOf(goals: readonly Goal[], { lookup }: Consult): readonly TargetProgress[] {
  return goals.flatMap(
    ({ id, place }) => lookup(place, null)?.targets.filter(({ target }) => target.id === id) ?? [],
  );
}
