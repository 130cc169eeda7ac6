import { performance } from 'node:perf_hooks';
import { drawPng } from '../../src/picture/draw.ts';
import { chartSvg } from '../../src/present/chart/chart-svg.ts';
import { numbersIn } from '../../src/present/words/numbers.ts';
import { askCase, messageOf, readCase } from '../../test/cases/run-case.ts';

// node bench/pictures/pictures.ts: SVG and PNG of maps and charts, cold (first drawing: worker and fonts), warm (another
// drawing of the same kind) and again (from the cache). Medians of 15, in milliseconds.
const ROUNDS = 15;

const svgs = new Map<string, string>();
for (const scope of ['noord-limburg', 'nederland']) {
  svgs.set(`map ${scope}`, await mapSvg(`kaart ${scope}`));
}
svgs.set('chart 40 editions', chart());

const first = svgs.values().next().value ?? '';
report('first drawing of the process', [await time(() => drawPng(first))]);
for (const [name, svg] of svgs) {
  const warm: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    warm.push(await time(() => drawPng(svg.replace('</svg>', `<!-- ${round} --></svg>`))));
  }
  report(`${name}, warm`, warm);
  await drawPng(svg);
  report(`${name}, again`, await Promise.all(Array.from({ length: ROUNDS }, () => time(() => drawPng(svg)))));
}
for (const scope of ['noord-limburg', 'nederland']) {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await time(() => mapSvg(`kaart ${scope}`)));
  report(`svg of map ${scope}`, times);
}
async function mapSvg(sentence: string): Promise<string> {
  const { asked, language } = askCase(readCase(sentence));
  const { picture } = await messageOf(asked, { language, sentence });
  if (picture === null) throw new Error(`no picture for "${sentence}"`);
  return picture.svg;
}

function chart(): string {
  const categories = Array.from(
    { length: 40 },
    (_, index) => `${2016 + Math.floor(index / 4)} K${(index % 4) + 1}`,
  );
  const series = ['Gemeente', 'UWV', 'Samen'].map((name, offset) => ({
    name,
    values: categories.map((_, index) => 30 + offset * 20 + Math.sin(index / 3) * 5),
  }));
  const drawn = { kind: 'line', title: 'Dekking per editie', yLabel: '%', categories, series } as const;
  return chartSvg(drawn, 'Bron: UWV, Transparantie van klantprofielen', numbersIn('nl'));
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function report(name: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const slowest = sorted.at(-1) ?? 0;
  process.stdout.write(
    `${name.padEnd(32)} median ${median.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms\n`,
  );
}
