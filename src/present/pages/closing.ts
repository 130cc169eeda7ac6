import type { Answer } from '../../domain/answer.ts';
import { echo } from '../names.ts';
import type { Part } from '../page.ts';
import type { Words } from '../words/words.ts';

/** The lines every answer may end with: what was assumed, what was not read, what is left for another question. */
export function closingLines(answer: Answer, { common, places }: Words): readonly Part[] {
  const lines: string[] = [];
  const scope = answer.reading.rank?.scope ?? answer.reading.places[0]?.code;
  if (answer.scopedByChannel && scope !== undefined && scope !== 'NL') {
    lines.push(common.scopedByChannel(places.of(scope)));
  }
  if (answer.notes.includes('definition_changed')) lines.push(common.definitionChanged);
  if (answer.unread.length > 0) lines.push(common.unread(answer.unread.map(echo)));
  if (answer.rest !== null) lines.push(common.rest(leftOver(answer.rest)));
  return lines.map((text) => ({ kind: 'detail', text }));
}

/** What is left of the message, without the word that joined it to the rest. */
export function leftOver(rest: string): string {
  return echo(rest.replace(/^(en|and)\s+/i, ''));
}
