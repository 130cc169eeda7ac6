import type { explainNl } from './explain-nl.ts';

export const explainEn: typeof explainNl = {
  title: 'This is how I read the question:',
  nothing: 'nothing recognised',
  as: {
    place: 'place',
    metric: 'figure',
    period: 'period',
    intent: 'kind of question',
    rank: 'ranking',
    topic: 'term',
    request: 'request',
    noise: 'skipped',
    unread: 'not understood',
  },
  intent: (intent) => `Kind of question: ${intent}`,
  name: (written) => `What “${written}” can be:`,
  contender: {
    place: 'a place',
    word: 'a word',
    person: 'a person',
    abroad: 'elsewhere',
    unknown: 'something unknown',
  },
  madeOf: (prior, channel) => `name ${prior} bits + spelling ${channel} bits`,
  fromChannel: 'The region comes from the channel.',
  rest: (rest) => `Left for later: “${rest}”`,
};
