import { frameOf } from '../domain/intents.ts';
import type { AskedPlace } from '../domain/match.ts';
import type { Question } from '../domain/question.ts';
import { isRaw, type Span } from './span.ts';

/** `kaart twente en achterhoek`: one place at a time, and the answer says which it left out. */
export function placesLeftOut({ intent, places, rank }: Question): readonly string[] {
  // `hoort Uitgeest bij Noord-Holland Noord`, `wie zitten er in de regio van Tiel`: one place explains the other.
  if (frameOf(intent).places === 'several' || (intent === 'list_members' && explains(places))) return [];
  const others =
    rank === null
      ? places.slice(1)
      : places.filter(({ place }) => place.level === 'region' && place.code !== rank.scope.place.code);
  return others.flatMap(({ place, written }) =>
    place.level === 'country' || written === '' ? [] : [written],
  );
}

function explains([first, ...others]: readonly AskedPlace[]): boolean {
  if (first === undefined || others.length === 0) return false;
  if (first.place.level === 'municipality') return others.every(({ place }) => place.level === 'region');
  return first.via.kind === 'implied' && others.every(({ place }) => place.level === 'municipality');
}

const SHORT = 9;

function withSign(span: Span, spans: readonly Span[]): string {
  const isShare = spans[spans.indexOf(span) + 1]?.words === '%';
  return isShare ? `${span.text}%` : span.text;
}

/** `1.726` and `62,7` are read as two words. */
function isDecimals(span: Span | undefined, next: Span | undefined): boolean {
  return (
    span?.to === next?.from &&
    /^\d+$/.test(span?.words ?? '') &&
    /^\d+$/.test(next?.words ?? '') &&
    /^[.,]$/.test(next?.before ?? '')
  );
}

/** What was left over and matters to somebody who asks: names, numbers and words with a meaning. */
export function unreadWords(
  spans: readonly Span[],
  left: ReadonlySet<number>,
  { unclear }: Question,
): readonly string[] {
  const names = unclear.map(({ written }) => written).join(' ');
  return spans
    .flatMap((span, i) => {
      if (!left.has(i) || isDecimals(spans[i - 1], span)) return [];
      // In a long message an unknown word mostly says nothing of the question.
      if (
        isRaw(span) &&
        !/^\d/.test(span.words) &&
        !span.capital &&
        (spans.length > SHORT || span.words.length < 5)
      )
        return [];
      const next = spans[i + 1];
      return isDecimals(span, next) && next !== undefined
        ? `${span.text}${next.before}${withSign(next, spans)}`
        : withSign(span, spans);
    })
    .filter((word) => !names.includes(word));
}
