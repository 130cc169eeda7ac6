import Fuse from 'fuse.js';
import type { Places } from '../../domain/places.ts';
import { nameKey } from '../name-key.ts';
import { type Days, existedIn } from './valid-names.ts';

const MOST = 3;

/** At most three names that may have been meant: the successors of a former name, else the nearest spellings. */
export function suggestNames(name: string, days: Days, places: Places): readonly string[] {
  const valid = [...places.municipalities.values()].filter((municipality) => existedIn(municipality, days));
  const former = [...places.municipalities.values()].filter((one) => nameKey(one.name) === nameKey(name));
  const successors = valid.filter((one) => former.some((old) => old.successors.includes(one.code)));
  if (successors.length > 0) return successors.map((one) => one.name).slice(0, MOST);
  const fuse = new Fuse(valid, { keys: ['name'], threshold: 0.35, ignoreDiacritics: true });
  return fuse.search(name.slice(0, 40), { limit: MOST }).map((found) => found.item.name);
}
