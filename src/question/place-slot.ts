import type { Token } from './tokens.ts';

/** Whether only a place fits here, as in `hoe staat … ervoor` and `in welke regio ligt …`. */
export function isPlaceSlot(tokens: readonly Token[], at: number, length: number): boolean {
  const word = (i: number) => tokens[i]?.word ?? '';
  const last = tokens[at + length];
  const ends = last === undefined || /[?!]/.test(last.before);
  const after = word(at + length);
  const verb = word(at - 1);
  const question = word(at - 2);
  const startsHere = /^[ '"]*$/.test(tokens[at]?.before ?? '');
  if (!startsHere) return false;
  if (question === 'hoe' && /^(staat|doet|scoort|presteert|gaat|ging|deed)$/.test(verb)) {
    return ends || /^(ervoor|er|het|t|dit|dat|in|nu|met|op|bij|qua|ten|tov)$/.test(after);
  }
  if (question === 'how' && /^(is|does|did|are)$/.test(verb)) {
    return /^(doing|do|faring|performing|compare|compared|score|scoring)$/.test(after);
  }
  if (ends && /^(ligt|valt|hoort|zit)$/.test(verb)) return isAboutRegion(tokens, at);
  return /^(is|does)$/.test(verb) && /^(in|part|belong|fall|lie)$/.test(after) && isAboutRegion(tokens, at);
}

function isAboutRegion(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(0, at)
    .some(({ word }) => /^(regio|arbeidsmarktregio|amr|arbeidsregio|region)$/.test(word));
}
