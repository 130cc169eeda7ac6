import { frameOf } from '../domain/intents.ts';
import type { AskedPlace, UnclearPlace } from '../domain/match.ts';
import type { MunicipalityCode } from '../domain/place.ts';
import { existsOn } from '../domain/places.ts';
import type { PeriodPoint, Question } from '../domain/question.ts';
import type { EditionInfo } from '../domain/snapshot.ts';
import { type FoundFigures, figuresAt } from './figures-at.ts';
import { dayOf, type Holdings } from './holdings.ts';
import { pointOf } from './read-period.ts';
import { resolveEdition } from './resolve-edition.ts';

/**
 * A former municipality asked for at a date when it still stood apart (`Weesp 2020`, `Haaren 2020`) is answered for
 * itself and not for its successors, where the edition of that date prints it.
 */
export function atItsDate(question: Question, holdings: Holdings): Question {
  const point = pointOf(question.period);
  if (!frameOf(question.intent).atItsDate || !namesItsDate(point) || question.period.kind === 'span')
    return question;
  const places = question.places.map((asked) => itselfAt(asked, point, holdings));
  const [unclear, ...others] = question.unclear;
  const former = unclear && splitMunicipality(unclear, point, holdings);
  if (!unclear || !former) return { ...question, places };
  const asked: AskedPlace = {
    place: holdings.place(former),
    written: unclear.written,
    via: { kind: 'name' },
    alsoVillageIn: [],
  };
  return { ...question, places: [...places, asked], unclear: others };
}

/**
 * Figures for a place as it was asked. A former municipality that still stood apart at that date is not in the row of
 * its successor: then there are none.
 */
export function figuresFor(holdings: Holdings, edition: EditionInfo, asked: AskedPlace): FoundFigures {
  const found = figuresAt(holdings, edition, asked.place.code);
  const day = dayOf(edition);
  if (asked.via.kind !== 'former' || found.kind !== 'figures' || day === null) return found;
  const former = holdings.snapshot.places.municipalities.get(asked.via.former);
  const apart = former !== undefined && existsOn(former, day) && found.of.summedFrom.length === 0;
  return apart ? { kind: 'incomplete', places: [holdings.place(former.code)] } : found;
}

function namesItsDate(point: PeriodPoint): boolean {
  return point.kind === 'quarter' || point.kind === 'year' || point.kind === 'undated';
}

function itselfAt(asked: AskedPlace, point: PeriodPoint, holdings: Holdings): AskedPlace {
  if (asked.via.kind !== 'former') return asked;
  const { former } = asked.via;
  const successor = resolveEdition(holdings, point, [asked.place.code]);
  const resolved = successor.kind === 'resolved' ? successor : resolveEdition(holdings, point, [former]);
  if (resolved.kind !== 'resolved' || !prints(holdings, resolved.edition, former)) return asked;
  return { ...asked, place: holdings.place(former), via: { kind: 'name' } };
}

/** The municipality whose split made this a choice, when the edition asked for prints it. */
function splitMunicipality(
  unclear: UnclearPlace,
  point: PeriodPoint,
  holdings: Holdings,
): MunicipalityCode | undefined {
  if (unclear.kind !== 'choice' || unclear.reason !== 'split') return undefined;
  const candidates = unclear.candidates.map(({ code }) => code).toSorted();
  const former = [...holdings.snapshot.places.municipalities.values()].find(
    ({ successors }) => successors.length > 1 && successors.toSorted().join() === candidates.join(),
  );
  if (!former) return undefined;
  const resolved = resolveEdition(holdings, point, [former.code]);
  return resolved.kind === 'resolved' && prints(holdings, resolved.edition, former.code)
    ? former.code
    : undefined;
}

function prints(holdings: Holdings, edition: EditionInfo, code: MunicipalityCode): boolean {
  return holdings.snapshot.figuresOf(edition.id, code) !== undefined;
}
