import { readFileSync } from 'node:fs';
import { makeGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { makeNameBook } from '../../src/gazetteer/name-book.ts';
import { keyOf } from '../../src/gazetteer/name-key.ts';
import { loadReaderData } from '../../src/gazetteer/reader-data.ts';
import { wordsOf } from '../../src/text/fold.ts';
import { seeded } from './random.ts';
import { ALONE, codesIn, PLACES } from './the-gazetteer.ts';

const data = loadReaderData('data/reader');
const rows = (process.env.SETS ?? 'first,second,third')
  .split(',')
  .flatMap((f) => readFileSync(`test/gazetteer/blind/${f}-misspellings.tsv`, 'utf8').trim().split('\n'))
  .map((l) => l.split('\t'))
  .filter(
    ([s]) => s && !s.startsWith('#') && !['dialect', 'english', 'abbrev', 'village', 'former'].includes(s),
  );
const r = seeded(1);
const flags = PLACES.villages.map(() => r.below(5) === 0);
const kept = { ...PLACES, villages: PLACES.villages.filter((_, i) => !flags[i]) };
const book = makeNameBook(kept);
const gone = PLACES.villages
  .filter((_, i) => flags[i])
  .filter((v) => !book.names.has(keyOf(wordsOf(v.name))))
  .filter((_, i) => i % 2 === 0);

import { fairMisspellings } from './misspelled-names.ts';
import { EAR_SLIPS, FINGER_SLIPS } from './slips.ts';
import { GAZETTEER } from './the-gazetteer.ts';

const bagOnly = { ...PLACES, villages: PLACES.villages.filter((v) => v.kind === 'village') };
const ms = [
  ...fairMisspellings(bagOnly, FINGER_SLIPS, seeded(1)),
  ...fairMisspellings(bagOnly, EAR_SLIPS, seeded(2)),
]
  .filter((m) => m.kind === 'village' && m.name.length > 5)
  .filter((_, i) => i % 6 === 0);
import { makeCompetitors } from '../../scripts/names/competitors.ts';
const comp = makeCompetitors();
const extra = [...new Set(gone.map((v) => keyOf(wordsOf(v.name))))].flatMap((k) => { const c = comp.get(k); return c?.kind === 'abroad' ? [`abroad ${c.cost} ${k}`] : []; }).join('\n') + '\n';
for (const unknown of (process.argv[2] ?? '0.005,0.02,0.05').split(',').map(Number)) {
  const costs = new Map(data.costs);
  costs.set('unknown alone', -Math.log(unknown));
  const g = makeGazetteer(PLACES, () => ({ ...data, costs }));
  const h = makeGazetteer(kept, () => ({ ...data, words: data.words + extra, costs }));
  let right = 0,
    choice = 0,
    wrong = 0;
  for (const [, typed = '', code = ''] of rows) {
    const m = g.find(typed, ALONE);
    const c = codesIn(m);
    if (c.join() === code) right++;
    else if (c.includes(code as never)) choice++;
    else if (m.kind === 'match') wrong++;
  }
  let vr = 0,
    vw = 0;
  for (const m of ms) {
    const f = g.find(m.written, ALONE),
      w = codesIn(g.find(m.name, ALONE)).join();
    if (codesIn(f).join() === w) vr++;
    else if (f.kind === 'match') vw++;
  }
  let other = 0,
    own = 0,
    ch = 0;
  const list: string[] = [];
  for (const v of gone) {
    const m = h.find(v.name, ALONE);
    if (m.kind === 'choice') ch++;
    if (m.kind === 'match') {
      if (m.asked.place.code === v.municipality) own++;
      else {
        other++;
        list.push(
          `${v.name}>${m.asked.place.name}/${m.asked.via.kind === 'village' ? m.asked.via.village : ''}`,
        );
      }
    }
  }
  console.log(
    unknown,
    'right',
    ((100 * right) / rows.length).toFixed(2),
    'choice',
    choice,
    'wrong',
    wrong,
    '| villages',
    ms.length,
    ((100 * vr) / ms.length).toFixed(1),
    'wrong',
    vw,
    '| left out',
    gone.length,
    'own',
    own,
    'choice',
    ch,
    'other',
    other,
    ((100 * other) / gone.length).toFixed(2) + '%',
    process.argv[3] ? list.join('; ') : '',
  );
}
