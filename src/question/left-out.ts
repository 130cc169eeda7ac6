import { frameOf, type Intent } from '../domain/intents.ts';
import type { AskedPlace, UnclearPlace } from '../domain/match.ts';
import type { Question } from '../domain/question.ts';
import type { Draft } from './draft.ts';
import type { Item } from './item.ts';

/** `kaart twente en achterhoek`: one place at a time, and the answer says which it left out. */
export function placesLeftOut(
  intent: Intent,
  places: readonly AskedPlace[],
  rank: Question['rank'],
): readonly string[] {
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

function withSign(item: Item, items: readonly Item[]): string {
  const isShare = items[items.indexOf(item) + 1]?.words === '%';
  return isShare ? `${item.text}%` : item.text;
}

/** `1.726` and `62,7` are read as two words. */
function isDecimals(item: Item | undefined, next: Item | undefined): boolean {
  return (
    item?.to === next?.from &&
    /^\d+$/.test(item?.words ?? '') &&
    /^\d+$/.test(next?.words ?? '') &&
    /^[.,]$/.test(next?.before ?? '')
  );
}

export function unreadWords(draft: Draft, unclear: readonly UnclearPlace[]): readonly string[] {
  const told = unclear.map(({ written }) => written).join(' ');
  const words = draft.unread
    .flatMap((item, i) => {
      if (isDecimals(draft.unread[i - 1], item)) return [];
      const next = draft.unread[i + 1];
      return isDecimals(item, next) && next !== undefined
        ? `${item.text}${next.before}${withSign(next, draft.items)}`
        : withSign(item, draft.items);
    })
    .filter((word) => !told.includes(word));
  return [...words, ...draft.ignored];
}
