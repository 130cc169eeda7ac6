import { makeGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { loadReaderData } from '../../src/gazetteer/reader-data.ts';
import { seeded } from './random.ts';
import { ALONE, codesIn, PLACES, told } from './the-gazetteer.ts';

for (const seed of [1, 2]) {
  const r = seeded(seed);
  const out = PLACES.villages.map((v) => ({ v, left: r.below(5) === 0 }));
  const g = makeGazetteer({ ...PLACES, villages: out.filter((o) => !o.left).map((o) => o.v) }, () =>
    loadReaderData('data/reader'),
  );
  const gone = out.filter((o) => o.left).map((o) => o.v);
  const counts: Record<string, number> = {};
  const wrong: string[] = [];
  for (const v of gone) {
    const m = g.find(v.name, ALONE);
    const codes = codesIn(m);
    const k = m.kind === 'match' ? (codes[0] === v.municipality ? 'own' : 'other') : m.kind;
    counts[k] = (counts[k] ?? 0) + 1;
    if (k === 'other')
      wrong.push(
        `${v.name} (${v.kind} ${v.municipality}) ${told(m)} ${m.kind === 'match' ? m.asked.place.name + ' ' + JSON.stringify(m.asked.via) : ''}`,
      );
  }
  console.log(seed, gone.length, counts, ((100 * wrong.length) / gone.length).toFixed(2) + '%');
  console.log(wrong.slice(0, 60).join('\n'));
}
