import type { RankLimit } from '../../domain/question.ts';
import type { Span } from '../span.ts';
import { type Amount, amountAt, countsPeople, type Said } from './limit-amount.ts';

type Side = RankLimit['side'];

/** A limit as written: `boven de 70%`, `minstens 1.000 uwv-profielen`, `50% of minder`. */
export interface WrittenLimit {
  readonly side: Side;
  /** As written: 70 for 70%. */
  readonly amount: number;
  /** The second amount of `tussen 50 en 60%`. */
  readonly to: number | null;
  /** What stands behind the amount; null: the metric has to say. */
  readonly unit: 'share' | 'people' | null;
  /** Indexes of the spans that say it, the unit left out. */
  readonly used: ReadonlySet<number>;
}

const SIDES: readonly (readonly [RegExp, Side])[] = [
  [/^op of boven$/, 'at_least'],
  [/^op of onder$/, 'at_most'],
  [/^(minstens|minimaal|ten ?minste|op (zijn|z n) minst|niet minder dan|boven of gelijk aan)$/, 'at_least'],
  [/^(at least|(no|not) less than|no fewer than|(a )?minimum of|vanaf|from|min)$/, 'at_least'],
  [/^(halen|haalt|haal|gehaald|behalen|behaalt|behaald|bereiken|bereikt)$/, 'at_least'],
  [/^(reach|reaches|reached|hit|hits|achieve|achieves|achieved|meet|meets|make|makes)$/, 'at_least'],
  [/^(hooguit|hoogstens|maximaal|ten hoogste|op (zijn|z n) hoogst|niet meer dan)$/, 'at_most'],
  [/^(onder of gelijk aan|at most|(no|not) more than|(a )?maximum of|up to|tot|max)$/, 'at_most'],
  [/^(boven|boven de|(komt|uitkomt) boven|passeert|passeren|voorbij|above|over|exceeds?)$/, 'above'],
  [/^(meer|hoger|groter|beter|more|higher|greater|better) (dan|than)$/, 'above'],
  [/^(rises|goes) (above|over)$/, 'above'],
  [/^(onder|onder de|beneden|(komt|zakt|daalt) onder|below|under|beneath)$/, 'below'],
  [/^(minder|lager|kleiner|slechter|less|lower|fewer|smaller|worse) (dan|than)$/, 'below'],
  [/^((drops|falls|goes|dips) (below|under))$/, 'below'],
  [/^(tussen|between)$/, 'between'],
];
/** `hoger` says something only with `dan` behind it: `waar de dekking hoger is dan 70%`. */
const COMPARATIVE =
  /^(meer|hogere?|grotere?|betere?|minder|lagere?|kleinere?|slechtere?|more|higher|greater|better|less|lower|fewer|worse)$/;
const UP = /^(meer|hogere?|grotere?|betere?|more|higher|greater|better)$/;
const THAN = /^(dan|than)$/;
const FILLER =
  /^(de|het|een|the|a|an|van|of|is|zijn|ligt|liggen|are|scoort|scoren|grens van|dan|than|nog|al|wel)$/;
const NOT =
  /^(niet|nog niet|not|not yet|dont|don t|doesnt|doesn t|do not|does not|didnt|havent|hasnt|cannot|cant)$/;
const OR_MORE = /^((of|en|or|and) )?(meer|hoger|daarboven|more|higher|above|up)$|^upwards$/;
const OR_LESS = /^((of|en|or|and) )?(minder|lager|daaronder|less|lower|below|fewer)$/;
const REACH = /^(halen|haalt|gehaald|behalen|behaald|bereiken|bereikt)$/;
const OPPOSITE: Readonly<Record<Side, Side | null>> = {
  above: 'at_most',
  at_least: 'below',
  below: 'at_least',
  at_most: 'above',
  between: null,
};
const LONGEST_LOOK_BACK = 6;
/** Items of a follow-up that may name nothing but an amount. */
const SHORT = 5;

interface SecondAmount extends Amount {
  readonly from: number;
}

/**
 * The first limit in the sentence; null when no number stands beside words of a limit. `before` is the side of the
 * limit asked before in the thread: `en 80%?`.
 */
export function findLimit(spans: readonly Span[], before: Side | null): WrittenLimit | null {
  for (let i = 0; i < spans.length; i++) {
    const found = amountAt(spans, i);
    if (found === null) continue;
    const span = spanFrom(spans, found);
    const said =
      found.none ??
      (span === null ? null : ({ side: 'between', at: [] } as const)) ??
      sideBefore(spans, i) ??
      signBefore(spans[i]) ??
      sideAfter(spans, found.unitEnd) ??
      (isBare(spans, i, found) && before !== null ? { side: before, at: [] } : null);
    if (said === null) continue;
    const second = span ?? (said.side === 'between' ? secondAmount(spans, found.unitEnd) : null);
    if (said.side === 'between' && second === null) continue;
    const not = spans.flatMap((span, at) => (isNegation(span, at, i) && isBeside(spans, at, i) ? [at] : []));
    const side = not.length === 0 ? said.side : OPPOSITE[said.side];
    if (side === null) continue;
    const digits = range(i, found.end);
    const others = second === null ? [] : range(second.from, second.end);
    return {
      side,
      amount: found.amount,
      to: second?.amount ?? null,
      unit: second?.unit ?? found.unit,
      used: new Set([...digits, ...others, ...said.at, ...not]),
    };
  }
  return null;
}

/** `en 80%?`, but not `de eerste 10`. */
function isBare(spans: readonly Span[], i: number, { unit }: Amount): boolean {
  return spans.length <= SHORT && (unit !== null || i <= 2);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** Nothing between them begins another clause: a negation says something of its own clause only. */
function isBeside(spans: readonly Span[], one: number, two: number): boolean {
  return spans
    .slice(Math.min(one, two) + 1, Math.max(one, two) + 1)
    .every(
      (span) =>
        !span.opens &&
        !/[,;:?!.\n]/.test(span.before) &&
        !span.tags.has('says:if') &&
        !span.words.includes('maar'),
    );
}

/** `geen` and `no` count right before the number only: `geen profiel` says something else. */
function isNegation(span: Span, at: number, amountAt: number): boolean {
  if (span.place !== null) return false;
  return NOT.test(span.words) || (at === amountAt - 1 && /^(geen|no)$/.test(span.words));
}

/** `boven de`, `hoger is dan`, `halen een dekking van`. */
export function sideBefore(spans: readonly Span[], i: number): Said | null {
  let than = false;
  for (let at = i - 1; at >= Math.max(0, i - LONGEST_LOOK_BACK); at--) {
    const span = spans[at];
    if (span === undefined || span.place !== null || /[,;:?!]/.test(spans[at + 1]?.before ?? '')) return null;
    const side = SIDES.find(([pattern]) => pattern.test(span.words))?.[1];
    if (side !== undefined) return { side, at: [at] };
    if (than && COMPARATIVE.test(span.words)) {
      return {
        side: UP.test(span.words) ? 'above' : 'below',
        at: [at],
      };
    }
    than ||= THAN.test(span.words);
    if (!isFiller(span, at, i)) return null;
  }
  return null;
}

function isFiller(span: Span, at: number, amountAt: number): boolean {
  return (
    FILLER.test(span.words) ||
    isNegation(span, at, amountAt) ||
    countsPeople(span) ||
    (span.words !== '%' &&
      (span.tags.has('share') || span.tags.has('owner:uwv') || span.tags.has('owner:municipal')))
  );
}

/** `> 70%`, `>=70%`. */
function signBefore(span: Span | undefined): Said | null {
  const sign = /(>=|=>|≥|<=|=<|≤|>|<)\s*$/.exec(span?.before ?? '')?.[1];
  if (sign === undefined) return null;
  const isHigh = /[>≥]/.test(sign);
  if (/[=≥≤]/.test(sign)) return { side: isHigh ? 'at_least' : 'at_most', at: [] };
  return { side: isHigh ? 'above' : 'below', at: [] };
}

/** `70% of meer`, `50 uwv-profielen of minder`, `die 70% halen`. */
function sideAfter(spans: readonly Span[], end: number): Said | null {
  for (let at = end; at < end + 4; at++) {
    const span = spans[at];
    if (span === undefined || span.place !== null || /[,;:?!]/.test(span.before)) return null;
    const pair = `${span.words} ${spans[at + 1]?.words ?? ''}`;
    const isJoined = /^(of|en|or|and)( |$)/.test(span.words);
    for (const [words, said] of [
      [span.words, [at]],
      [pair, [at, at + 1]],
    ] as const) {
      if (isJoined && OR_MORE.test(words)) return { side: 'at_least', at: said };
      if (isJoined && OR_LESS.test(words)) return { side: 'at_most', at: said };
    }
    if (REACH.test(span.words)) return { side: 'at_least', at: [at] };
  }
  return null;
}

/** `50 tot 60%`, `50-60%`. */
function spanFrom(spans: readonly Span[], { unit, unitEnd }: Amount): SecondAmount | null {
  const next = spans[unitEnd];
  const isJoined =
    next !== undefined && (/^(tot|tot en met|to)$/.test(next.words) || /^ ?- ?$/.test(next.before));
  const second = isJoined ? secondAmount(spans, unitEnd) : null;
  return second !== null && (unit ?? second.unit) !== null ? second : null;
}

function secondAmount(spans: readonly Span[], from: number): SecondAmount | null {
  let joined = false;
  for (let at = from; at < from + 4; at++) {
    const span = spans[at];
    if (span === undefined) return null;
    joined ||= /^(en|and|tot|to)$/.test(span.words) || /^ ?- ?$/.test(span.before);
    const found = amountAt(spans, at);
    if (found !== null) return joined ? { ...found, from: at } : null;
  }
  return null;
}
