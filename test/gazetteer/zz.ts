import { ALONE, GAZETTEER, told } from './the-gazetteer.ts';

for (const w of process.argv.slice(2)) {
  const f = GAZETTEER.find(w, ALONE);
  console.log(w, '→', told(f));
  for (const c of GAZETTEER.contenders(w, ALONE).slice(0, 5))
    console.log(
      '   ',
      c.kind,
      c.text,
      c.places.map((p) => p.name).join('/'),
      c.prior.toFixed(1),
      c.channel.toFixed(1),
      c.probability.toFixed(3),
    );
}
