import type { Language } from '../../domain/language.ts';
import { memoize } from '../../domain/memoize.ts';
import { type Day, type Period, quarterOf, yearOf } from '../../domain/period.ts';

export const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;
const MINUS = '−';

/** Numbers, dates and lists as one language writes them. */
export interface Numbers {
  /** 1.726 */
  count(people: number): string;
  /** 62,7% of a share 0–1 */
  percent(share: number): string;
  /** 70% or 62,5% of a share that a person set */
  wholePercent(share: number): string;
  /** 62,75% in full, of a limit that a person set */
  fullPercent(share: number): string;
  /** 62,7%, or 69,97% where one decimal would make it look equal to `bound` */
  percentApart(share: number, bound: number): string;
  /** +34, −34, 0 */
  signedCount(people: number): string;
  /** A difference in percentage points without its unit: +1,2 */
  signedPoints(points: number): string;
  /** 7,3 without sign */
  points(points: number): string;
  /** 62,7 or 1.083, for axes and alt texts */
  short(value: number): string;
  /** 24 maart 2022 */
  day(day: Day): string;
  /** 1, 2 en 3 */
  and(items: readonly string[]): string;
  or(items: readonly string[]): string;
  plural(count: number): 'one' | 'other';
  ordinal(position: number): string;
  /** 2e kwartaal 2025 */
  quarter(period: Period): string;
  /** 2025 K2, for axes and narrow columns */
  shortQuarter(period: Period): string;
  compare(a: string, b: string): number;
}

/** Made once per language: formatters of `Intl` are costly to make and hold no state. */
export const numbersIn = memoize(makeNumbers);

function makeNumbers(language: Language): Numbers {
  const locale = LOCALES[language];
  const counts = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const decimals = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percents = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const shorts = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const wholePercents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const fullPercents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 3 });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const or = new Intl.ListFormat(locale, { type: 'disjunction' });
  const plurals = new Intl.PluralRules(locale);
  const collator = new Intl.Collator(locale);
  const signed = (value: number, digits: Intl.NumberFormat): string => {
    const text = digits.format(Math.abs(value));
    const isZero = !/[1-9]/.test(text);
    if (isZero) return text;
    return `${value < 0 ? MINUS : '+'}${text}`;
  };
  const ordinal = (position: number): string =>
    language === 'nl' ? `${position}e` : englishOrdinal(position);
  return {
    count: (people) => (people < 0 ? signed(people, counts) : counts.format(people)),
    percent: (share) => percents.format(share),
    wholePercent: (share) => wholePercents.format(share),
    fullPercent: (share) => fullPercents.format(share),
    percentApart: (share, bound) => {
      if (share === bound || percents.format(share) !== percents.format(bound)) return percents.format(share);
      const finer = [2, 3, 4, 5, 6].map((digits) => percentsWith(locale, digits));
      const apart = finer.find((format) => format.format(share) !== format.format(bound)) ?? percents;
      return apart.format(share);
    },
    signedCount: (people) => signed(people, counts),
    signedPoints: (points) => signed(points, decimals),
    points: (points) => decimals.format(Math.abs(points)),
    short: (value) => shorts.format(value),
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    and: (items) => and.format(items),
    or: (items) => or.format(items),
    plural: (count) => (plurals.select(count) === 'one' ? 'one' : 'other'),
    ordinal,
    quarter: (period) =>
      language === 'nl'
        ? `${ordinal(quarterOf(period))} kwartaal ${yearOf(period)}`
        : `${ordinal(quarterOf(period))} quarter ${yearOf(period)}`,
    shortQuarter: (period) => `${yearOf(period)} ${language === 'nl' ? 'K' : 'Q'}${quarterOf(period)}`,
    compare: collator.compare,
  };
}

function percentsWith(locale: string, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

function englishOrdinal(position: number): string {
  const suffixes = { one: 'st', two: 'nd', few: 'rd', other: 'th' } as const;
  const rule = new Intl.PluralRules(LOCALES.en, { type: 'ordinal' }).select(position);
  return `${position}${rule === 'one' || rule === 'two' || rule === 'few' ? suffixes[rule] : suffixes.other}`;
}

/** A language with its numbers, the start of its words. */
export function spokenIn(language: Language): { readonly language: Language; readonly numbers: Numbers } {
  return { language, numbers: numbersIn(language) };
}
