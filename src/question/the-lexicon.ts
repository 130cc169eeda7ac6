import { makeLexicon } from './lexicon.ts';
import { INTENT_BOTH, INTENT_EN, INTENT_NL } from './words/intent-words.ts';
import { LIMIT_EN, LIMIT_NL } from './words/limit-words.ts';
import { METRIC_BOTH, METRIC_EN, METRIC_NL } from './words/metric-words.ts';
import { MORE_BOTH, MORE_EN, MORE_NL } from './words/more-words.ts';
import { NOISE_EN, NOISE_NL } from './words/noise-words.ts';
import { NUMBER_EN, NUMBER_NL } from './words/number-words.ts';
import { PERIOD_BOTH, PERIOD_EN, PERIOD_NL } from './words/period-words.ts';
import { RANK_BOTH, RANK_EN, RANK_NL } from './words/rank-words.ts';
import { REQUEST_EN, REQUEST_NL } from './words/request-words.ts';
import { TOPIC_BOTH, TOPIC_EN, TOPIC_NL } from './words/topic-words.ts';

/** Every word and phrase the reader knows, in both languages. */
export const LEXICON = makeLexicon({
  nl: [
    INTENT_NL,
    LIMIT_NL,
    METRIC_NL,
    PERIOD_NL,
    RANK_NL,
    REQUEST_NL,
    TOPIC_NL,
    NUMBER_NL,
    NOISE_NL,
    MORE_NL,
  ],
  en: [
    INTENT_EN,
    LIMIT_EN,
    METRIC_EN,
    PERIOD_EN,
    RANK_EN,
    REQUEST_EN,
    TOPIC_EN,
    NUMBER_EN,
    NOISE_EN,
    MORE_EN,
  ],
  both: [INTENT_BOTH, METRIC_BOTH, PERIOD_BOTH, RANK_BOTH, TOPIC_BOTH, MORE_BOTH],
});
