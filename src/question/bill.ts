import { frameOf } from '../domain/intents.ts';
import { type Candidate, leftOver } from './candidates.ts';
import type { Clauses } from './clauses.ts';
import { isCommanded } from './commands.ts';
import { ASKED } from './frames.ts';
import { meanings } from './signs.ts';
import type { Span } from './span.ts';

/** What each feature costs or earns; a feature that is not in it weighs nothing. */
export type Weights = ReadonlyMap<string, number>;

/** Signs that bear on every intent. */
const BEARING = [
  'places:0',
  'places:1',
  'places:2',
  'place:municipality',
  'place:region',
  'place:choice',
  'place:unknown',
  'period',
  'ask:howmany',
  'ask:which',
  'ask:what',
  'ask:how',
  'ask:who',
  'ask:where',
  'ask:when',
  'gemeenten',
  'regios',
  'we',
  'country',
  'share',
  'says:figures',
  'alone',
  'raw',
  'vs',
  'limit',
  'noun:profile',
  'topic',
  'super',
  'says:trend',
  'says:define',
  'regio',
  'what-is:bare',
  'what-is:the',
  'says:belongs',
  'noun:client',
  'noun:people',
  'says:sum',
  'says:median',
  'says:mean',
  'says:changes',
  'says:other',
  'says:gap',
  'says:why',
  'says:position',
  'says:stands-out',
  'says:movers',
];
const TALKING = [
  'first:says:follow',
  'first:vs',
  'says:that',
  'says:only',
  'says:same',
  'vs',
  'says:compare',
  'places:0',
  'places:1',
  'places:2',
  'period',
  'format',
  'raw',
  'short',
  'alone',
  'ask:howmany',
  'ask:how',
  'ask:what',
  'ask:which',
  'ask:who',
  'says:figures',
  'gemeenten',
  'regios',
  'super',
  'number',
  'we',
  'country',
  'regio',
  'share',
  'noun:profile',
  'owner:uwv',
  'owner:municipal',
  'gemeente',
  'says:trend',
  'says:map',
  'says:export',
  'says:reverse',
  'says:all',
  'says:adds',
  'says:also',
  'topic',
  'says:why',
  'says:per',
  'limit',
  'says:thanks',
  'says:greeting',
  'place:unknown',
];
const REST = [
  'places:0',
  'places:1',
  'first:says:follow',
  'says:thanks',
  'says:greeting',
  'short',
  'topic',
  'says:define',
];

/** The features of a candidate: what it takes, what it leaves, and the stretch it stands in. `inTalk`: something was asked before. */
export function billOf(
  candidate: Candidate,
  all: readonly Span[],
  clauses: Clauses,
  inTalk: string | null,
  left: { readonly until: number; readonly bill: readonly string[] },
): readonly (readonly string[])[] {
  return [
    ...candidate.bills,
    frameBill(candidate),
    leaningBill(candidate, inTalk),
    leftBill(candidate),
    stretchBill(candidate, all, Math.min(clauses.end, left.until)),
    left.bill,
  ];
}

const frameBills = new WeakMap<object, Map<string, readonly string[]>>();

/** Beside a request they say that it is spoken of, not asked. */
const ASKING = [
  'ask:howmany',
  'ask:which',
  'ask:what',
  'ask:how',
  'ask:where',
  'ask:who',
  'ask:when',
  'says:figures',
  'raw',
  'says:held',
  'says:define',
  'says:not',
];

function frameBill({ intent, signs, spans, placeFrom }: Candidate): readonly string[] {
  const known = frameBills.get(signs) ?? new Map<string, readonly string[]>();
  frameBills.set(signs, known);
  const key = `${intent}/${placeFrom}`;
  const made = known.get(key);
  if (made !== undefined) return made;
  const frame = frameOf(intent);
  const asked = ASKED[intent].triggers;
  const triggers = asked.filter((sign) => signs.has(sign));
  const bill = [
    `is:${intent}`,
    ...triggers.map((sign) => `is:${intent}+${sign}`),
    ...(triggers.length === 0 && asked.length > 0 ? [`is:${intent}+no-trigger`] : []),
    ...BEARING.filter((sign) => signs.has(sign) && !triggers.includes(sign)).map(
      (sign) => `is:${intent}+${sign}`,
    ),
    `from:${placeFrom}+${frame.place}`,
    `${intent}:from:${placeFrom}`,
    ...(frame.does === 'asks'
      ? []
      : [
          'request',
          ...(isCommanded(intent, spans) ? 'request:command' : 'request:no-command'),
          ...ASKING.filter((sign) => signs.has(sign)).map((sign) => `request+${sign}`),
        ]),
  ];
  known.set(key, bill);
  return bill;
}

function leaningBill({ leaning, signs, intent }: Candidate, before: string | null): readonly string[] {
  if (before === null) return [];
  return [
    `lean:${leaning}`,
    `lean:${leaning}+after-${before}`,
    ...(leaning === 'own' && intent === 'lookup' ? ['lean:own-lookup'] : []),
    ...TALKING.filter((sign) => signs.has(sign)).map(
      (sign) => `lean:${leaning === 'own' && intent === 'lookup' ? 'own-lookup' : leaning}+${sign}`,
    ),
  ];
}

function leftBill(candidate: Candidate): readonly string[] {
  const counts = new Map<string, number>();
  let total = 0;
  for (const i of leftOver(candidate)) {
    const span = candidate.spans[i];
    if (span === undefined) continue;
    const [kind = ''] = meanings(span);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (kind !== 'raw') total += 1;
  }
  const does = frameOf(candidate.intent).does;
  return [
    ...[...counts].flatMap(([kind, n]) => [
      `left:${kind}`,
      ...(n > 1 ? [`left:${kind}-more`] : []),
      ...(does === 'changes' ? [`left-of-request:${kind}`] : []),
    ]),
    ...(total === 0 ? ['left:nothing'] : total > 1 ? ['left:several'] : []),
    ...(counts.has('raw') && candidate.intent === 'out_of_scope'
      ? ['left:raw-of-refusal', ...((counts.get('raw') ?? 0) > 2 ? ['left:much-raw-of-refusal'] : [])]
      : []),
  ];
}

function stretchBill(
  { stretch, signs, intent }: Candidate,
  all: readonly Span[],
  end: number,
): readonly string[] {
  const lost = new Set<string>();
  for (let i = 0; i < end; i++) {
    if (i >= stretch.from && i < stretch.to) continue;
    const span = all[i];
    if (span !== undefined) for (const kind of meanings(span).slice(0, 2)) lost.add(kind);
  }
  if (stretch.isWhole && lost.size === 0) return [];
  const size = stretch.isWhole ? 'whole' : stretch.clauses === 1 ? 'one' : 'several';
  return [
    ...[...lost].map((kind) => `lost:${kind}`),
    ...(lost.size === 0 ? ['lost:nothing'] : []),
    `stretch:${size}`,
    ...(stretch.isFirst ? [`stretch:${size}-first`] : []),
    ...(stretch.isLast ? [`stretch:${size}-last`] : []),
    ...(intent === 'greeting' ? ['stretch:greeting'] : []),
    ...[
      'places:0',
      'ask:howmany',
      'ask:what',
      'ask:which',
      'ask:how',
      'says:greeting',
      'says:person',
      'raw',
      'we',
      'says:define',
    ]
      .filter((sign) => signs.has(sign))
      .map((sign) => `stretch+${sign}`),
  ];
}

/** What a second question leaves to be answered later. */
export function restBill(rest: ReadonlySet<string>): readonly string[] {
  if (rest.size === 0) return [];
  return ['rest', ...REST.filter((sign) => rest.has(sign)).map((sign) => `rest+${sign}`)];
}

/** The sum of a bill; a list that several candidates share is added up once. */
export function makeScore(weights: Weights): (bills: readonly (readonly string[])[]) => number {
  const sums = new WeakMap<readonly string[], number>();
  return (bills) => {
    let score = 0;
    for (const bill of bills) {
      let sum = sums.get(bill);
      if (sum === undefined) {
        sum = 0;
        for (const feature of bill) sum += weights.get(feature) ?? 0;
        sums.set(bill, sum);
      }
      score += sum;
    }
    return score;
  };
}
