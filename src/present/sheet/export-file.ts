import type { ExportAnswer } from '../../domain/answer.ts';
import type { Language } from '../../domain/language.ts';
import type { Attachment } from '../../domain/message.ts';
import type { Places } from '../../domain/places.ts';
import { slug } from '../../text/slug.ts';
import { editionLabelWithScope } from '../pages/edition-label.ts';
import { wordsOf } from '../words/words.ts';
import { dutchCsv } from './dutch-csv.ts';
import { sheetOfAnswer } from './sheet-rows.ts';
import { workbook } from './workbook.ts';

/** The file of an export: the Dutch CSV, or a workbook in the reader's language. */
export async function exportFile(
  answer: ExportAnswer,
  places: Places,
  language: Language,
): Promise<Attachment> {
  const words = wordsOf(places, language);
  const sheet = sheetOfAnswer(answer);
  const { scope, edition, file } = answer;
  return {
    file: words.sheet.file(slug(scope.name), edition.id, file),
    title: `${words.places.title(scope)}, ${editionLabelWithScope(edition, words)}`,
    content: file === 'csv' ? dutchCsv(sheet, places) : await workbook(sheet, words),
  };
}
