import { expect, it } from 'vitest';
import { loadPlaces } from '../../src/gazetteer/load-places.ts';

// `npx vitest run test/present/place-names.test.ts -u` writes the file again after data/places changed.
it('carries the names of data/places', async () => {
  const places = loadPlaces('data/places');
  const named = [...places.regions.values(), ...places.municipalities.values()];
  const ended = [...places.municipalities.values()].filter(({ validTo }) => validTo !== null);
  const file = {
    names: Object.fromEntries(named.map(({ code, name }) => [code, name])),
    until: Object.fromEntries(ended.map(({ code, validTo }) => [code, validTo])),
  };
  await expect(`${JSON.stringify(file, null, 2)}\n`).toMatchFileSnapshot(
    '../../src/present/place-names.json',
  );
});
