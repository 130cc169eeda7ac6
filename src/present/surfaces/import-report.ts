import type { Language } from '../../domain/language.ts';
import type { Message } from '../../domain/message.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { Places } from '../../domain/places.ts';
import type { ImportReport } from '../../domain/publication.ts';
import { escaped } from '../../text/slack-markup.ts';
import { context, cut, section } from '../blocks/mrkdwn.ts';
import { importReportText } from '../report.ts';
import { surfaceWords } from '../surfaces.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { SURFACE_ACTIONS } from './action-ids.ts';
import { button, buttons, placeName, sentence } from './parts.ts';

/** A share that changed since the previous edition. */
export interface ShareChange {
  readonly code: PlaceCode;
  readonly from: number;
  readonly to: number;
}

export type PublicationNotice =
  | 'tooLarge'
  | 'notAPdf'
  | 'html'
  | 'elsewhere'
  | 'fetchFailed'
  | 'dismissed'
  | 'gone';

export function publicationNotice(language: Language, kind: PublicationNotice): Message {
  return sentence(surfaceWords(language).publication[kind]);
}

export function readingNotice(language: Language, file: string): Message {
  return sentence(surfaceWords(language).publication.reading(file));
}

/** What was found in a file, and the question whether to store it. */
export function importQuestion(
  language: Language,
  report: ImportReport,
  places: Places,
  changes: readonly ShareChange[],
  pending: string,
): Message {
  const { publication } = surfaceWords(language);
  const found = importRefused(language, report, places);
  return {
    ...found,
    blocks: [
      ...found.blocks,
      ...changesPart(wordsOf(places, language), changes),
      section(publication.shares),
      buttons(
        button(SURFACE_ACTIONS.importStore, publication.importButton, pending, 'primary'),
        button(SURFACE_ACTIONS.importDismiss, publication.dismissButton, pending),
      ),
    ],
  };
}

/** What was found in a file that cannot be stored, or was stored already. */
export function importRefused(language: Language, report: ImportReport, places: Places): Message {
  const text = importReportText(report, places, language);
  const [first = '', ...rest] = text.split('\n');
  const below = rest.length === 0 ? [] : [section(cut(escaped(rest.join('\n')), 3000))];
  return sentence(first, below);
}

export function storedNotice(
  language: Language,
  kind: 'stored' | 'replaced' | 'unchanged',
  edition: string,
): Message {
  return sentence(surfaceWords(language).publication[kind](edition));
}

function changesPart(words: Words, changes: readonly ShareChange[]) {
  if (changes.length === 0) return [];
  const { publication } = surfaceWords(words.language);
  const { numbers } = words;
  const lines = changes.map(({ code, from, to }) =>
    publication.change(
      placeName(words.places.of(code), words),
      numbers.percent(from),
      numbers.percent(to),
      numbers.signedPoints((to - from) * 100),
    ),
  );
  return [section(`*${publication.biggestChanges}*`), context(lines.join('\n'))];
}
