import type { ExportAnswer } from '../../domain/answer.ts';
import type { Language } from '../../domain/language.ts';
import type { Attachment } from '../../domain/message.ts';
import { slug } from '../../text/slug.ts';
import { editionLabelWithScope } from '../pages/edition-label.ts';
import { wordsIn } from '../words/words.ts';
import { dutchCsv } from './dutch-csv.ts';
import { sheetOfAnswer } from './sheet-rows.ts';
import { workbook } from './workbook.ts';

/** The file of an export: the Dutch CSV, or a workbook in the reader's language. */
export async function exportFile(answer: ExportAnswer, language: Language): Promise<Attachment> {
  const words = wordsIn(language);
  const sheet = sheetOfAnswer(answer);
  const { scope, edition, file } = answer;
  return {
    file: words.sheet.file(slug(scope.name), edition.id, file),
    title: `${words.places.title(scope)}, ${editionLabelWithScope(edition, words)}`,
    content: file === 'csv' ? dutchCsv(sheet) : await workbook(sheet, language),
  };
}
