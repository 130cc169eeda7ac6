import type { Answer } from '../../domain/answer.ts';
import type { AskedPlace } from '../../domain/match.ts';
import { capitalised } from '../../text/capitals.ts';
import { echo } from '../names.ts';
import type { Part } from '../page.ts';
import type { Words } from '../words/words.ts';
import { askButton } from './buttons.ts';

/** The lines under the headline that say which place was read: village, successor, misspelling, namesake. */
export function leadLines(answer: Answer, words: Words): readonly Part[] {
  return answer.asked.flatMap((asked) => placeLines(asked, words));
}

function placeLines(asked: AskedPlace, words: Words): readonly Part[] {
  const lines = [asked.via, ...(asked.alsoVia ?? [])].map((via) => readingLine({ ...asked, via }, words));
  if (asked.misspelled) lines.unshift(words.places.readAs(echo(asked.written), nameOf(asked, words)));
  return [
    ...lines.flatMap((text): readonly Part[] => (text === null ? [] : [{ kind: 'sentence', text }])),
    ...asked.alsoVillageIn.map(
      (municipality): Part => ({
        kind: 'offer',
        text: words.places.alsoVillage(nameOf(asked, words), municipality),
        button: askButton(words.places.title(municipality), municipality.code, words),
      }),
    ),
  ];
}

function readingLine({ via, place, written }: AskedPlace, { places }: Words): string | null {
  switch (via.kind) {
    case 'village':
      return places.village(echo(via.village), place);
    case 'former':
      return places.successor(places.of(via.former).name, places.mergedSince(via.former), place);
    case 'misspelling':
      return places.misspelling(echo(written), place);
    default:
      return null;
  }
}

/** The name that was meant: what was written, unless that was a misspelling of it. */
function nameOf({ via, place, written, misspelled }: AskedPlace, { places }: Words): string {
  if (via.kind === 'village') return echo(via.village);
  if (via.kind === 'former' && misspelled) return places.of(via.former).name;
  return written === '' || via.kind === 'misspelling' ? place.name : capitalised(echo(written));
}
