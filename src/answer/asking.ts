import { type Answer, NOTES, type Note, type PlaceFigures, type Reading } from '../domain/answer.ts';
import { isSmall, shareOf } from '../domain/figures.ts';
import type { AskedPlace, Via } from '../domain/match.ts';
import { type Day, isStale } from '../domain/period.ts';
import type { Place } from '../domain/place.ts';
import type { Question } from '../domain/question.ts';
import type { EditionInfo } from '../domain/snapshot.ts';
import type { Target } from '../domain/state.ts';
import type { Holdings } from './holdings.ts';

/** A question with what it is answered from. */
export interface Asking {
  readonly question: Question;
  readonly holdings: Holdings;
  readonly today: Day;
  readonly targets: readonly Target[];
  readonly channelPlace: Place | null;
}

/** What every kind of answer has, as the question has it. */
type Common = Pick<
  Answer,
  'reading' | 'asked' | 'notes' | 'unread' | 'rest' | 'scopedByChannel' | 'format' | 'today'
>;

/** `filled` is what the editions held make of the question; `notes` those that belong to this kind of answer. */
export function common(
  asking: Asking,
  filled: Partial<Reading>,
  notes: readonly (Note | null)[] = [],
  asked: readonly AskedPlace[] = asking.question.places,
): Common {
  const { question } = asking;
  const all = new Set<Note | null>([
    ...notes,
    ...asked.flatMap(({ via, alsoVia = [] }) => [via, ...alsoVia]).map(noteOfVia),
    question.rest === null ? null : 'rest_left_out',
  ]);
  return {
    reading: {
      intent: question.intent,
      places: asked.map(({ place }) => place),
      metric: question.metric,
      period: null,
      rank: null,
      peers: null,
      topic: null,
      ...filled,
    },
    asked,
    notes: NOTES.filter((note) => all.has(note)),
    unread: question.unread,
    rest: question.rest,
    scopedByChannel: question.scopedByChannel,
    format: question.format,
    today: asking.today,
  };
}

export function staleNote(edition: EditionInfo | undefined, today: Day): Note | null {
  return edition?.period && isStale(edition.period, today) ? 'stale' : null;
}

/** Notes that follow from the figures of the places asked. */
export function notesOfFigures(figures: readonly PlaceFigures[]): readonly (Note | null)[] {
  return [
    figures.some((of) => of.summedFrom.length > 0) ? 'summed' : null,
    figures.some((of) => of.edition.period === null) ? 'undated' : null,
    figures.some(hasSmallBase) ? 'small_base' : null,
  ];
}

const SHARES_OF_A_PLACE = ['profile_share', 'municipal_profile_share', 'uwv_profile_share'] as const;

function hasSmallBase(of: PlaceFigures): boolean {
  return SHARES_OF_A_PLACE.some((metric) => {
    const share = shareOf(of.figures, metric, of.register);
    return share !== null && isSmall(share);
  });
}

function noteOfVia(via: Via): Note | null {
  if (via.kind === 'village') return 'village';
  return via.kind === 'former' ? 'successor' : null;
}
