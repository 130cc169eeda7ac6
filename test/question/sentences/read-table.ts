import type { Place, RegionCode } from '../../../src/domain/place.ts';
import type { Places } from '../../../src/domain/places.ts';
import type { PeriodPoint, Question, RankAsked } from '../../../src/domain/question.ts';

/** A sentence and how it must be read. */
export interface SentenceCase {
  readonly sentence: string;
  /** Asked before it in the thread. */
  readonly previous: string | null;
  readonly channel: RegionCode | null;
  /** The reading in the notation of the tables. */
  readonly reading: string;
}

/**
 * Tables are text: a line `# reading` and under it the sentences that must be read so; `a >> b` reads b after a.
 * A reading is an intent and then, in this order and only where it is not the default: `[AM29]` the channel's region,
 * `@Venlo,R:Twente,NL` places, `?choice:bergen` or `?unknown:Keulen`, `m:` metric, `p:` period (default newest),
 * `rank:order:n:level:scope` (and `:side:value` of a limit, `:between:value:to`,
 * `:side:CODE` where another place is the limit), `peers`, `topic:`, `out:`, `f:` format, `ch` scoped by the channel, `rest`.
 */
export function readTable(table: string, places: Places): readonly SentenceCase[] {
  const cases: SentenceCase[] = [];
  let reading = '';
  let channel: RegionCode | null = null;
  for (const line of table.split('\n')) {
    if (line.startsWith('# ')) {
      const words = line.slice(2).split(' ').filter(Boolean);
      const linked = words.find((word) => word.startsWith('['))?.slice(1, -1);
      channel = [...places.regions.keys()].find((code) => code === linked) ?? null;
      reading = sortWords(
        words.filter((word) => !word.startsWith('[')),
        places,
      );
    } else if (line.trim() !== '') {
      const [before, after] = line.split(' >> ');
      cases.push({
        sentence: after ?? line,
        previous: after === undefined ? null : (before ?? null),
        channel,
        reading,
      });
    }
  }
  return cases;
}

/** A question in the notation of the tables. */
export function notate(question: Question): string {
  const { places, unclear, metric, period, rank, peers, topic, outOfScope, format, scopedByChannel, rest } =
    question;
  return [
    question.intent,
    places.length > 0 ? `@${places.map(({ place }) => place.code).join(',')}` : '',
    ...unclear.map(({ kind, written }) => `?${kind}:${written.replaceAll(' ', '_').toLowerCase()}`),
    metric === null ? '' : `m:${metric}`,
    period.kind === 'newest'
      ? ''
      : `p:${period.kind === 'span' ? `${point(period.from)}..${point(period.to)}` : point(period)}`,
    rank === null ? '' : `rank:${rank.order}:${rank.n}:${rank.level}:${rank.scope.place.code}${limit(rank)}`,
    peers === null ? '' : 'peers',
    topic === null ? '' : `topic:${topic}`,
    outOfScope === null ? '' : `out:${outOfScope}`,
    format === null ? '' : `f:${format}`,
    scopedByChannel ? 'ch' : '',
    rest === null ? '' : 'rest',
  ]
    .filter(Boolean)
    .join(' ');
}

function limit({ limit: asked, than }: RankAsked): string {
  if (than !== undefined) return `:${than.side}:${than.of.place.code}`;
  if (asked === undefined) return '';
  return `:${asked.side}:${asked.value}${asked.to === undefined ? '' : `:${asked.to}`}`;
}

function point(asked: PeriodPoint): string {
  if (asked.kind === 'quarter') return asked.period;
  return asked.kind === 'year' ? String(asked.year) : asked.kind;
}

const ORDER = ['@', '?', 'm:', 'p:', 'rank:', 'peers', 'topic:', 'out:', 'f:', 'ch', 'rest'];

function sortWords(words: readonly string[], places: Places): string {
  const [intent = '', ...rest] = words;
  const position = (word: string) => ORDER.findIndex((start) => word.startsWith(start));
  const coded = rest.map((word) => {
    if (word.startsWith('?')) return word.toLowerCase();
    return word.startsWith('@') ? `@${codes(word.slice(1), places)}` : word;
  });
  return [intent, ...coded.sort((a, b) => position(a) - position(b))].join(' ');
}

function codes(names: string, places: Places): string {
  return names
    .split(',')
    .map((name) => codeOf(name.replaceAll('_', ' '), places))
    .join(',');
}

function codeOf(name: string, places: Places): Place['code'] | string {
  if (/^(GM\d{4}|AM\d{2})$/.test(name)) return name;
  if (name === 'NL') return 'NL';
  const found = name.startsWith('R:')
    ? [...places.regions.values()].find((region) => region.name === name.slice(2))
    : [...places.municipalities.values()].find((place) => place.name === name && place.validTo === null);
  return found?.code ?? `no such place: ${name}`;
}
