import { readFileSync } from 'node:fs';
import { geoMercator, geoPath } from 'd3-geo';
import { expect, it } from 'vitest';
import { colourClasses, colourOf } from '../../src/present/map/colours.ts';
import { overlap, placeLabels } from '../../src/present/map/labels.ts';
import { readMunicipalityMap } from '../../src/present/map/municipality-map.ts';
import { askCase, messageOf, readCase } from '../cases/run-case.ts';
import { REAL_EDITIONS, REAL_PLACES } from '../support/real-snapshot.ts';

const map = readMunicipalityMap(
  readFileSync(new URL('../../data/map/municipalities.topojson', import.meta.url), 'utf8'),
);

it('has a boundary for every municipality of the newest edition', () => {
  const rows = REAL_EDITIONS.find(({ id }) => id === '2025-Q2')?.rows ?? [];
  const codes = rows.flatMap((row) => (row.level === 'municipality' ? [row.municipality] : []));
  expect(codes).toHaveLength(342);
  expect(codes.filter((code) => !map.has(code))).toEqual([]);
});

it('refuses a damaged map', () => {
  expect(() => readMunicipalityMap('{"type":"Topology"}')).toThrow();
});

it.each([...REAL_PLACES.regions.values()].map(({ name, code }) => [name, code]))(
  'names every municipality of %s',
  async (_name, code) => {
    const { asked, language } = askCase(readCase(`kaart ${code}`));
    const { picture } = await messageOf(asked, { language, sentence: 'kaart' });
    const svg = picture?.svg ?? '';
    const members = asked.answer.kind === 'map' ? asked.answer.areas : [];
    const names = [...svg.matchAll(/text-anchor="middle"[^>]*><text[^>]*>([^<]+)</g)].map(([, text]) => text);
    expect(names).toHaveLength(members.length);
    expect(svg).toContain('CBS/Kadaster');
    expect(picture?.alt).toContain('Hoogste: ');
    expect((picture?.alt ?? '').length).toBeLessThanOrEqual(2000);
  },
);

it('puts labels where they touch no other', () => {
  const labels = Array.from({ length: 12 }, (_, index) => ({
    lines: ['Capelle', '55,0%'],
    x: 500 + index,
    y: 500,
  }));
  const placed = placeLabels(labels, 17, { x: 0, y: 0, width: 1000, height: 1000 });
  expect(placed.length).toBeGreaterThan(8);
  for (const [index, one] of placed.entries()) {
    for (const other of placed.slice(index + 1)) expect(overlap(one.box, other.box)).toBe(false);
  }
});

it('colours by classes that cover every value, darker for more', () => {
  const values = [0.301, 0.45, 0.53, 0.62, 0.897];
  const classes = colourClasses(values, true);
  expect(classes.map(({ from }) => Math.round(from * 1000) / 10)).toEqual([30, 40, 50, 60, 70, 80]);
  const colours = values.map((value) => colourOf(value, classes));
  expect(new Set(colours).size).toBe(5);
  expect(colourClasses([7], false)).toHaveLength(1);
  expect(colourOf(7, colourClasses([7], false))).not.toBe('#ffffff');
});

it('draws the north at the top', () => {
  const shapes = [...map.values()];
  const path = geoPath(geoMercator().fitSize([100, 100], { type: 'FeatureCollection', features: shapes }));
  const y = (code: 'GM0014' | 'GM0935') => {
    const shape = map.get(code);
    return shape === undefined ? Number.NaN : path.centroid(shape)[1];
  };
  expect(y('GM0014')).toBeLessThan(y('GM0935'));
});
