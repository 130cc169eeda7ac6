import { describe, expect, it } from 'vitest';
import { contextOf, readQuestion } from './reader.ts';

/** Codes of the places that are certain, then those of a choice (`a|b`) or what an unknown name might be (`?a`). */
function placesIn(sentence: string): string {
  const { places, unclear } = readQuestion(sentence, contextOf(null));
  const open = unclear.map((name) =>
    name.kind === 'choice'
      ? name.candidates.map(({ code }) => code).join('|')
      : `?${name.suggestions.map(({ code }) => code).join('|')}`,
  );
  return [...places.map(({ place }) => place.code), ...open].join(' ');
}

describe('a name that is the whole question', () => {
  it.each([
    ['leuden', 'GM0327|GM0546|GM0984'],
    ['stede broek', 'GM0532'],
    ['de helder', 'GM0400'],
    ['olderbroek', 'GM0269'],
    ['renen', 'GM0340'],
    ['wijk by duurstede', 'GM0352'],
    ['hendrik ido ambagt', 'GM0531'],
    ['den hag', 'GM0518|GM1700|GM1969'],
    ['montfort ut', '?GM0335|GM1669'],
    ['worden ut', 'GM0632'],
    ['hengelpo (gld)', 'GM1876'],
    ['eede gld', '?GM0228|GM0262|GM1859'],
    ['venlo nb', '?GM0983'],
    ['trend vendlo', 'GM0983'],
    ['venlo vendray', 'GM0983 GM0984'],
    ['010', 'GM0599'],
    ['wsp groot amsterdam', 'AM18'],
  ])('%s → %s', (sentence, expected) => {
    expect(placesIn(sentence)).toBe(expected);
  });

  it.each(['kaaart', 'trned', 'bronnnen', 'hulpp', 'de vries', 'hoe doet de vries het'])(
    '%s is no place',
    (sentence) => {
      const { places } = readQuestion(sentence, contextOf(null));
      expect(places.filter(({ written }) => written !== '')).toEqual([]);
    },
  );
});
