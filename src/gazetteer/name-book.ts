import type { Place, PlaceCode } from '../domain/place.ts';
import { isMunicipalityCode, THE_COUNTRY } from '../domain/place.ts';
import type { Places } from '../domain/places.ts';
import { wordsOf } from '../text/fold.ts';
import { type Geography, makeGeography } from './geography.ts';
import type { KnownName, Meaning } from './meaning.ts';
import { keyOf } from './name-key.ts';

/** Every known name with all it can mean. */
export interface NameBook {
  readonly names: ReadonlyMap<string, KnownName>;
  readonly geography: Geography;
}

const COUNTRY_NAMES = [
  'NL',
  'heel Nederland',
  'landelijk',
  'het geography',
  'heel het geography',
  'het hele geography',
  'the Netherlands',
  'Netherlands',
  'the country',
  'nationaal',
  'national',
  'nationwide',
];

/** Ordinary words that near spellings would drown in (eindelijk, nation). */
const COUNTRY_WORDS: ReadonlySet<string> = new Set(
  COUNTRY_NAMES.filter((name) => !name.endsWith('Netherlands')),
);

const PROVINCES: Readonly<Record<string, readonly string[]>> = {
  Gelderland: ['Gelderland'],
  Limburg: ['Limburg'],
  'Noord-Brabant': ['Noord-Brabant', 'Brabant'],
  'Noord-Holland': ['Noord-Holland'],
  Overijssel: ['Overijssel'],
  Utrecht: ['Utrecht'],
  'Zuid-Holland': ['Zuid-Holland'],
};

/** `Hengelo (Gld)`, `Bergen L`, `Spaarndam gem. Haarlem`: what the geography register adds to tell villages apart. */
const REGISTER_ADDITION = / (?:\(?(?:NH|NB|GLD|Gld|L|AC|Ut|Gn|GN)\)?|gem\. .+)$/;

const CODE = /^(?:GM|AM)\d/;

export function makeNameBook(places: Places): NameBook {
  const geography = makeGeography(places);
  const names = new Map<
    string,
    {
      key: string;
      words: number;
      spelled: Set<string>;
      phrases: (readonly string[])[];
      meanings: Meaning[];
    }
  >();
  const add = (spelled: string, meaning: Meaning): void => {
    const words = wordsOf(spelled);
    const key = keyOf(words);
    const name = names.get(key) ?? {
      key,
      words: 0,
      spelled: new Set<string>(),
      phrases: [],
      meanings: [],
    };
    names.set(key, name);
    if (!CODE.test(spelled) && !COUNTRY_WORDS.has(spelled)) {
      for (const spelling of [words.join(''), key]) name.spelled.add(spelling);
    }
    if (meaning.rank === 'current' && !CODE.test(spelled)) name.phrases.push(words);
    name.words = Math.max(name.words, words.length);
    name.meanings.push(meaning);
  };
  const current = (
    spelled: string,
    place: Place,
    via: 'name' | 'alias',
    extra: { regionOnly?: boolean; doubtful?: boolean } = {},
  ): void => {
    const { regionOnly = false, doubtful = false } = extra;
    const official = wordsOf(place.name);
    const nickname = doubtful && !wordsOf(spelled).every((word) => official.includes(word));
    add(spelled, { rank: 'current', place, via, regionOnly, doubtful, nickname });
  };

  current(THE_COUNTRY.name, THE_COUNTRY, 'name');
  for (const spelled of COUNTRY_NAMES) current(spelled, THE_COUNTRY, 'alias');
  for (const municipality of places.municipalities.values()) {
    const place = geography.place(municipality.code);
    for (const spelled of [municipality.code, ...spellingsOf(municipality.name)]) {
      if (place !== null) current(spelled, place, 'name');
      else add(spelled, former(places, geography, municipality.code));
    }
  }
  for (const region of places.regions.values()) {
    const place: Place = { level: 'region', code: region.code, name: region.name };
    for (const spelled of [region.code, ...spellingsOf(region.name)]) current(spelled, place, 'name');
    for (const spelled of region.otherNames) {
      const meanings = names.get(keyOf(wordsOf(spelled)))?.meanings ?? [];
      const regionOnly = meanings.some(({ rank }) => rank === 'current');
      current(spelled, place, 'alias', { regionOnly });
    }
  }
  for (const { alias, code, verified } of places.aliases) {
    const place = geography.place(code);
    for (const spelled of spellingsOf(alias)) {
      if (place !== null) current(spelled, place, 'alias', { doubtful: !verified });
      else if (isMunicipalityCode(code)) add(spelled, former(places, geography, code));
    }
  }
  for (const { name, municipality, kind } of places.villages) {
    const place = geography.place(municipality);
    if (place === null) continue;
    for (const spelled of kind === 'village' ? spellingsOf(name) : [name]) {
      add(spelled, { rank: 'village', village: name.replace(REGISTER_ADDITION, ''), place, kind });
    }
  }
  for (const { name, kind } of places.villages) {
    const parts = kind === 'village' ? partsOf(name).filter((part) => !names.has(part)) : [];
    for (const part of parts) names.get(keyOf(wordsOf(name)))?.spelled.add(part);
  }
  for (const [province, spellings] of Object.entries(PROVINCES)) {
    for (const spelled of spellings)
      add(spelled, { rank: 'province', regions: geography.regionsIn(province) });
  }
  for (const area of places.areas) {
    const candidates = area.candidates.flatMap((code) => geography.place(code) ?? []);
    add(area.name, { rank: 'area', candidates });
  }
  return { names, geography };
}

function former(places: Places, geography: Geography, code: PlaceCode & `GM${string}`): Meaning {
  const province = places.municipalities.get(code)?.province ?? '';
  return { rank: 'former', former: code, province, successors: geography.today(code) };
}

function spellingsOf(name: string): readonly string[] {
  const bare = name.replace(REGISTER_ADDITION, '');
  const spellings = [name, bare];
  if (/ aan den IJssel$/.test(bare)) spellings.push(bare.replace(/IJssel$/, 'IJ'));
  // `Zuid-Kennemerland / IJmond`, `Peel Maas`.
  if (/ (?:en|op) /.test(bare)) spellings.push(bare.replace(/ (?:en|op) /, ' '));
  if (/^(?:De|Het|het|It) ....../.test(bare)) spellings.push(bare.replace(/^\S+ /, ''));
  const turned = /^(Noord|Zuid|Midden|Noordoost|Zuidoost)-(\p{L}+)$/u.exec(bare);
  if (turned !== null) spellings.push(`${turned[2]}-${turned[1]}`);
  return [...new Set(spellings)];
}

/** `odilienberg`, `westerhaar`: what villages are called for short. No names by themselves: words and people compete. */
function partsOf(name: string): readonly string[] {
  const [, saint] = /^(?:Sint|St\.)[- ](\p{L}{9,})$/u.exec(name) ?? [];
  const [, first, second] = /^(\p{L}{7,})-(\p{L}{7,})$/u.exec(name) ?? [];
  return [saint, first, second].flatMap((part) => (part === undefined ? [] : [wordsOf(part).join('')]));
}
