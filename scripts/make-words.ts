/**
 * Makes data/reader/words.txt: what is no place of ours and could be taken for one, or for a word the bot knows, because it
 * is within two edits of it. `npm run make:words`
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { makeCandidateIndex } from '../src/gazetteer/candidate-index.ts';
import { loadPlaces } from '../src/gazetteer/load-places.ts';
import { makeNameBook } from '../src/gazetteer/name-book.ts';
import { soundOf } from '../src/gazetteer/sound.ts';
import { editDistance } from '../src/text/edit-distance.ts';
import { makeCompetitors } from './names/competitors.ts';

const WIDTH = 110;
const QUESTION_WORDS = 'src/question/words';

const book = makeNameBook(loadPlaces('data/places'));
const names = new Set([...book.names.values()].flatMap(({ spelled }) => [...spelled]));
const ours = new Set(book.names.keys());
const terms = readdirSync(QUESTION_WORDS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => readFileSync(`${QUESTION_WORDS}/${file}`, 'utf8').match(/'[^'\n]+'/g) ?? [])
  .flatMap((quoted) => quoted.toLowerCase().match(/[a-z]{4,}/g) ?? []);
const keys = [...new Set([...names, ...terms])].filter((key) => key.length <= 60);
const candidates = makeCandidateIndex(keys.map((key) => ({ key, sound: soundOf(key) })));

/** A name can be cut off anywhere: `bloem` is no Bloemendaal. */
const begins = new Set(
  [...book.names.values()].flatMap(({ phrases }) =>
    phrases.flatMap((words) => words.flatMap((word) => Array.from(word, (_, i) => word.slice(0, i + 1)))),
  ),
);
const groups = new Map<string, string[]>();
let count = 0;
for (const [key, { kind, cost }] of makeCompetitors()) {
  if (kind === 'abroad' && ours.has(key)) continue;
  const isNear = candidates(key).some((i) => {
    const name = keys[i] ?? '';
    return editDistance(key, name) <= (Math.min(key.length, name.length) < 6 ? 1 : 2);
  });
  if (!isNear && !begins.has(key)) continue;
  const group = `${kind} ${Math.round(cost * 4) / 4}`;
  const known = groups.get(group);
  if (known === undefined) groups.set(group, [key]);
  else known.push(key);
  count += 1;
}

const lines = ['# kind, −log P among its kind, and the words; made by scripts/make-words.ts'];
for (const [group, words] of [...groups].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))) {
  let line = group;
  for (const word of words.sort()) {
    if (line.length + word.length >= WIDTH) {
      lines.push(line);
      line = group;
    }
    line += ` ${word}`;
  }
  lines.push(line);
}
writeFileSync('data/reader/words.txt', `${lines.join('\n')}\n`);
console.log(`${count} words`);
