/**
 * Makes data/places/localities.csv from GeoNames' dump of the Netherlands (`NL.txt`, CC BY 4.0): hamlets, districts and the
 * other names of villages. `node scripts/make-localities.ts NL.txt`
 *
 * A point lies in a municipality by our own boundaries; nearer than 500 m to a border it counts only when GeoNames names
 * the same municipality. `distance` is kept, so that a test can prove every line from the map alone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { isMunicipalityCode, type MunicipalityCode } from '../src/domain/place.ts';
import { loadPlaces } from '../src/gazetteer/load-places.ts';
import { makeNameBook } from '../src/gazetteer/name-book.ts';
import { soundOf } from '../src/gazetteer/sound.ts';
import { editDistance } from '../src/text/edit-distance.ts';
import { wordsOf } from '../src/text/fold.ts';
import { makeCompetitors } from './names/competitors.ts';
import { type Located, makeLocate } from './names/locate.ts';

const FILE = process.argv[2];
if (FILE === undefined) throw new Error('node scripts/make-localities.ts NL.txt');

/** In nats: a word some 1 in 3,000, and what only a dictionary has. */
const EVERYDAY = 8;
const OF_A_DICTIONARY = 12.9;

const places = loadPlaces('data/places');
const locate = makeLocate(readFileSync('data/map/municipalities.topojson', 'utf8'));
const competitors = makeCompetitors();
const keyOf = (name: string) => wordsOf(name).join('');
const registered = { ...places, villages: places.villages.filter(({ kind }) => kind === 'village') };
const book = makeNameBook(registered);
const sounds = new Set([...book.names.keys()].map(soundOf));
const known = new Set(
  [
    ...registered.villages.map(({ name, municipality }) => [name, municipality] as const),
    ...[...places.municipalities.values()].map(({ name, code }) => [name, code] as const),
  ].map(([name, code]) => `${keyOf(name)} ${code}`),
);
/** Names of places that people ask for; a hamlet of that name is hardly ever meant. */
const asked = new Set(
  [...book.names.values()]
    .filter(({ meanings }) => meanings.some(({ rank }) => rank !== 'village'))
    .map(({ key }) => key),
);

const rows = new Map<
  string,
  { name: string; of: string; kind: string; code: string; at: Located; lat: string; lon: string }
>();
/** What lies too near to a border to say in which municipality. */
const unplaced = new Set<string>();
for (const line of readFileSync(FILE, 'utf8').split('\n')) {
  const [
    ,
    name = '',
    ,
    others = '',
    lat = '',
    lon = '',
    group,
    type = '',
    ,
    ,
    ,
    theirs = '',
    ,
    ,
    people = '0',
  ] = line.split('\t');
  if (group !== 'P' || type === 'PPLH' || type === 'PPLQ') continue;
  const at = locate(Number(lon), Number(lat));
  if (at === null) continue;
  const today = (code: MunicipalityCode): readonly string[] => {
    const { validTo, successors } = places.municipalities.get(code) ?? { validTo: null, successors: [] };
    return validTo === null ? [code] : successors.flatMap(today);
  };
  const theirCode = `GM${theirs}`;
  const agreed = isMunicipalityCode(theirCode) && today(theirCode).includes(at.code);
  if (at.distance < 500 && !agreed) {
    if (isWorthy(name, Number(people)) && !book.names.has(keyOf(name))) unplaced.add(name);
    continue;
  }
  const isKnown = known.has(`${keyOf(name)} ${at.code}`);
  const add = (spelled: string, kind: string) => {
    const key = `${keyOf(spelled)} ${at.code}`;
    if (known.has(key) || rows.has(key)) return;
    rows.set(key, {
      name: spelled,
      of: kind === 'other name' ? name : '',
      kind,
      code: at.code,
      at,
      lat,
      lon,
    });
  };
  if (!isKnown && isWorthy(name, Number(people))) add(name, type === 'PPLX' ? 'district' : 'hamlet');
  if (Number(people) > 30_000) continue;
  for (const other of others.split(',')) {
    if ((isKnown || isWorthy(name, Number(people))) && isOtherName(other, name)) add(other, 'other name');
  }
}

const list = [...rows.values()].sort(
  (a, b) => a.name.localeCompare(b.name, 'nl') || a.code.localeCompare(b.code),
);
writeFileSync(
  'data/places/localities.csv',
  stringify(
    list.map(({ name, of, kind, code, at, lat, lon }) => [
      name,
      code,
      kind,
      of,
      lat,
      lon,
      at.distance < 500 ? 'map and GeoNames' : 'map',
    ]),
    { header: true, columns: ['name', 'municipality_code', 'kind', 'of', 'lat', 'lon', 'by'] },
  ),
);
writeFileSync('data/places/unplaced.txt', `${[...unplaced].sort().join('\n')}\n`);
console.log(`${list.length} names`);

/** A hamlet whose name is an ordinary word, a person's name, a country or a town abroad would be read into any sentence. */
function isWorthy(name: string, people: number): boolean {
  const key = keyOf(name);
  if (!/^[\p{Script=Latin}\p{M}0-9 '’.()-]+$/u.test(name) || key.length < 4 || asked.has(key)) return false;
  const competitor = competitors.get(key);
  if (competitor !== undefined && competitor.cost < (people >= 1000 ? EVERYDAY : OF_A_DICTIONARY))
    return false;
  return !wordsOf(name).every((word) => {
    const one = competitors.get(word);
    return one !== undefined && (one.kind === 'word' || one.cost < OF_A_DICTIONARY);
  });
}

/** Another name, and not another spelling of the same: a misspelling is found without it. */
function isOtherName(other: string, name: string): boolean {
  const [a, b] = [keyOf(other), keyOf(name)];
  if (!isWorthy(other, 0) || book.names.has(a) || !/^\p{Lu}|^'/u.test(other) || /\d/.test(a) || a.length < 5)
    return false;
  const apart = editDistance(soundOf(a), soundOf(b));
  // `Terheiden` for Ter Heijde is Terheijden elsewhere to whoever hears it.
  if (apart === 0 || (apart === 1 && sounds.has(soundOf(a)))) return false;
  return editDistance(a, b) > 1 && !a.startsWith(b) && !b.startsWith(a);
}
