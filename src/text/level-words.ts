/** What a word beside a name says about the kind of place. */
export type SpokenLevel = 'municipality' | 'region' | 'province' | 'village' | 'country';

export const LEVEL_WORDS: ReadonlyMap<string, SpokenLevel> = new Map<string, SpokenLevel>([
  ['gemeente', 'municipality'],
  ['gem', 'municipality'],
  ['municipality', 'municipality'],
  ['stad', 'municipality'],
  ['city', 'municipality'],
  ['regio', 'region'],
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
  ['village', 'village'],
]);

/** Words that say it only where nothing but a name is written: in a sentence they may be about several, or something else. */
export const LOOSE_LEVEL_WORDS: ReadonlyMap<string, SpokenLevel> = new Map<string, SpokenLevel>([
  ['gemeentes', 'municipality'],
  ['gemeenten', 'municipality'],
  ['gemente', 'municipality'],
  ['reg', 'region'],
  ['plaats', 'village'],
]);
