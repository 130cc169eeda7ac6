import type { FilePosition } from '../domain/edition.ts';
import { isQuarter, type Period, periodOf } from '../domain/period.ts';
import { type Line, textOf } from './line.ts';
import type { NameIndex } from './name-index.ts';
import { nameKey } from './name-key.ts';

export interface PeriodFound {
  readonly period: Period;
  readonly at: FilePosition;
}

const ORDINALS: Readonly<Record<string, number>> = {
  eerste: 1,
  tweede: 2,
  derde: 3,
  vierde: 4,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
};
const WORD = '(eerste|tweede|derde|vierde|[1-4]\\s?(?:ste|de|e)?|i{1,3}|iv)';
const YEAR = '((?:19|20)\\d{2})';
const PATTERNS = [
  new RegExp(`\\b${WORD}\\s+kwartaal(?:\\s+van)?,?\\s+${YEAR}\\b`, 'i'),
  new RegExp(`\\bkwartaal\\s+${WORD},?\\s+(?:van\\s+)?${YEAR}\\b`, 'i'),
  new RegExp(`\\b[qk]([1-4])[\\s,-]*${YEAR}\\b`, 'i'),
  new RegExp(`\\b${YEAR}[\\s,/-]*[qk]([1-4])\\b`, 'i'),
  new RegExp(`\\b${YEAR},?\\s+${WORD}\\s+kwartaal\\b`, 'i'),
  new RegExp(`\\b${YEAR},?\\s+kwartaal\\s+${WORD}(?=\\W|$)`, 'i'),
];
const TITLE =
  /transparantie\s+(?:van\s+)?(?:de\s+)?(?:klantprofielen|op\s+de\s+arbeidsmarkt)|klantprofielen/gi;
const FILLER =
  /\b(?:arbeidsmarktregio|arbeidsmarkt|regio|amr|uwv|nederland|landelijk|cijfers|stand|ultimo|per|gemeenten?|voor|in|sonar|doelgroep|banenafspraak|aantal(?:len)?|profielen|rapportage|kwartaalrapportage|peildatum|periode|editie|einde?|over|van|het|de|publicatie|kwartaalcijfers|pagina|blad)\b/gi;

/**
 * The quarters that headings give: lines that say a quarter and nothing but the title, a region's name and page
 * furniture. A quarter that prose mentions is not the publication's.
 */
export function periodsIn(lines: readonly Line[], index: NameIndex): readonly PeriodFound[] {
  return lines.flatMap((line, at) => {
    const text = textOf(line);
    const next = lines[at + 1];
    const found = periodOfHeading(text, index);
    if (found) return isProse(lines[at - 1], line) ? [] : [{ period: found, at: line.at }];
    if (!next || !/(?:kwartaal|[qk][1-4])$/i.test(text) || next.at.page !== line.at.page) return [];
    const wrapped = periodOfHeading(`${text} ${textOf(next)}`, index);
    return wrapped && !isProse(lines[at - 1], line) ? [{ period: wrapped, at: line.at }] : [];
  });
}

function periodOfHeading(text: string, index: NameIndex): Period | null {
  if (text.length > 160) return null;
  for (const pattern of PATTERNS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const period = periodFrom([match[1] ?? '', match[2] ?? '']);
    if (period && isOnlyTitle(text.replace(match[0], ' '), index)) return period;
  }
  return null;
}

function periodFrom(parts: readonly string[]): Period | null {
  const year = parts.find((part) => /^\d{4}$/.test(part));
  const word = parts.find((part) => !/^\d{4}$/.test(part))?.toLowerCase() ?? '';
  const quarter = ORDINALS[word] ?? Number.parseInt(word, 10);
  return year && isQuarter(quarter) ? periodOf(Number(year), quarter) : null;
}

function isOnlyTitle(rest: string, index: NameIndex): boolean {
  const bare = rest
    .replace(/https?:\S+|www\.\S+/g, ' ')
    .replace(TITLE, ' ')
    .replace(/[\d:.,|–—]+/g, ' ')
    .replace(/^\s*(?:arbeidsmarktregio|regio|amr)\b/i, ' ');
  const isName = (words: string) =>
    index.regionPieces.has(nameKey(words)) || index.municipalities.has(nameKey(words));
  return (
    isName(rest.replace(TITLE, ' ')) ||
    isName(bare) ||
    nameKey(bare.replace(FILLER, ' ')) === '' ||
    isName(bare.replace(FILLER, ' '))
  );
}

/** A line that goes on from the sentence before it. */
function isProse(before: Line | undefined, line: Line): boolean {
  if (!before || before.at.page !== line.at.page || Math.abs(line.top - before.top) > 2) return false;
  const text = textOf(before);
  return text.length > 50 && /[a-z,]$/.test(text) && !new RegExp(TITLE.source, 'i').test(text.slice(0, 40));
}
