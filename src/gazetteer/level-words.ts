/** What a word beside a name says about the kind of place. */
export type SpokenLevel = 'municipality' | 'region' | 'province' | 'village' | 'country';

const LEVEL_WORDS: ReadonlyMap<string, SpokenLevel> = new Map<string, SpokenLevel>([
  ['gemeente', 'municipality'],
  ['gemeentes', 'municipality'],
  ['gemeenten', 'municipality'],
  ['gem', 'municipality'],
  ['gemente', 'municipality'],
  ['municipality', 'municipality'],
  ['stad', 'municipality'],
  ['city', 'municipality'],
  ['regio', 'region'],
  ['reg', 'region'],
  ['region', 'region'],
  ['amr', 'region'],
  ['arbeidsmarktregio', 'region'],
  ['arbeidsregio', 'region'],
  ['provincie', 'province'],
  ['prov', 'province'],
  ['province', 'province'],
  ['dorp', 'village'],
  ['dorpje', 'village'],
  ['kern', 'village'],
  ['plaats', 'village'],
  ['village', 'village'],
]);

export interface NamedLevel {
  readonly level: SpokenLevel | null;
  /** The words without the level word. */
  readonly words: readonly string[];
}

/** `gemeente venlo`, `groningen regio`, `city of groningen` → level and the bare name. */
export function splitLevel(words: readonly string[]): NamedLevel {
  const bare = withoutLabourMarket(withoutArticle(words));
  const before = LEVEL_WORDS.get(bare[0] ?? '');
  if (before !== undefined && bare.length > 1) {
    return { level: before, words: ['of', 'van'].includes(bare[1] ?? '') ? bare.slice(2) : bare.slice(1) };
  }
  const after = LEVEL_WORDS.get(words.at(-1) ?? '');
  if (after !== undefined && words.length > 1) return { level: after, words: words.slice(0, -1) };
  return { level: null, words };
}

export function withoutArticle(words: readonly string[]): readonly string[] {
  return words.length > 1 && ['de', 'het', 'the', 't'].includes(words[0] ?? '') ? words.slice(1) : words;
}

/** `labour-market region groningen` is a region like any other. */
function withoutLabourMarket(words: readonly string[]): readonly string[] {
  const isSo = ['labour', 'labor'].includes(words[0] ?? '') && words[1] === 'market' && words[2] === 'region';
  return isSo ? words.slice(2) : words;
}
