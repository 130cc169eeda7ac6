import type { WordTable } from '../lexicon.ts';

/** Words of a limit that mean nothing else; `find-limit.ts` says what they do beside a number. */
export const LIMIT_NL: WordTable = [
  [
    'noise',
    'minstens|minimaal|ten minste|tenminste|op zijn minst|op z n minst|hooguit|hoogstens|maximaal|ten hoogste|op zijn hoogst|op z n hoogst|niet meer dan|niet minder dan|of meer|of hoger|of minder|of lager|en hoger|en lager|daarboven|daaronder|helft|boven of gelijk aan|onder of gelijk aan|grens van',
  ],
];

export const LIMIT_EN: WordTable = [
  [
    'noise',
    'at least|at most|no more than|no less than|no fewer than|not more than|not less than|or more|or higher|or above|or less|or lower|or below|or fewer|and up|upwards|fewer than|greater than|a minimum of|a maximum of|minimum of|maximum of',
  ],
];
