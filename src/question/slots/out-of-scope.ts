import type { OutOfScope } from '../../domain/question.ts';
import type { Signs } from '../signs.ts';
import type { Alternative } from './slot.ts';

const SUBJECTS: readonly (readonly [OutOfScope, readonly string[]])[] = [
  ['personal-data', ['says:personal-data', 'ask:who', 'says:person', 'opens:person']],
  ['vacancies', ['says:vacancies', 'says:seeks']],
  ['forecast', ['says:forecast', 'when:next', 'future']],
  ['weather', ['says:weather']],
  ['other', ['says:other', 'says:how-to']],
];

/** What is asked that we do not have. */
export function outOfScopeAlternatives(signs: Signs): readonly Alternative<OutOfScope>[] {
  return SUBJECTS.flatMap(([value, words]) => {
    const said = words.filter((word) => signs.has(word));
    if (said.length === 0 && value !== 'other') return [];
    const beside = [
      'noun:profile',
      'noun:client',
      'noun:people',
      'noun:total',
      'have:without',
      'have:with',
      'super',
      'gemeenten',
      'metric',
      'share',
      'ask:howmany',
      'place:match',
      'topic',
      'says:define',
      'says:figures',
      'first:ask:who',
      'ask:what',
    ].filter((sign) => signs.has(sign));
    return [
      {
        value,
        used: [],
        features: [
          `out:${value}`,
          ...said.map((word) => `out:${value}+${word}`),
          ...(said.length === 0 ? ['out:other+nothing'] : []),
          ...(said.length > 0
            ? beside.map((sign) => `out:said+${sign}`)
            : beside.map((sign) => `out:unsaid+${sign}`)),
        ],
      },
    ];
  });
}
