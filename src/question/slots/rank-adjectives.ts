import { hasAny, type Span } from '../span.ts';

type Direction = 'good' | 'bad' | 'high' | 'low';

const DIRECTIONS: readonly (readonly [RegExp, Direction])[] = [
  [
    /\b(niet|minder|not so|less) (zo )?(goed|well|good)\b|\b(slecht|matig|zwak|beroerd|ondermaats|badly|poorly|poor)\b/,
    'bad',
  ],
  [/\bachter\b(?! de\b| het\b)|\b(achterblijven|achterlopen)\b/, 'bad'],
  [/\b(relatief |erg |heel |zeer |te )?(weinig|laag|lage|few|low|little)\b/, 'low'],
  [/\b(goed|prima|sterk|uitstekend|well|good)\b/, 'good'],
  [/\bvoor (lopen|liggen)\b|\b(vooroplopen|voorlopen)\b/, 'good'],
  [/\b(relatief |erg |heel |zeer )?(veel|hoog|hoge|many|high)\b/, 'high'],
];

/** `welke gemeenten doen het goed`, `… hebben weinig profielen`, `… blijven we achter`: a ranking without a superlative. */
export function rankedByAdjective(spans: readonly Span[]): Direction | null {
  const asked = spans.findIndex(
    (span, i) =>
      hasAny([span], 'gemeenten', 'regios') &&
      spans.slice(Math.max(0, i - 2), i).some((before) => before.tags.has('ask:which')),
  );
  if (asked < 0) return null;
  const words = spans
    .slice(asked + 1)
    .map((span) => (span.place === null ? span.words : '_'))
    .join(' ');
  return DIRECTIONS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
