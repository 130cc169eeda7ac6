import { describe, expect, it } from 'vitest';
import { contextOf, PLACES, readQuestion } from './reader.ts';

const FRAMES: readonly ((name: string) => string)[] = [
  (name) => `hoeveel profielen heeft ${name}?`,
  (name) => `cijfers van ${name}`,
  (name) => `hoe staat ${name} ervoor`,
  (name) => `vergelijk ${name} met nederland`,
  (name) => `trend ${name}`,
  (name) => `${name} q2 2025`,
  (name) => `uwv-dekking ${name.toLowerCase()}`,
  (name) => `how is ${name} doing?`,
  (name) => `dekking in ${name.toLowerCase()} eind 2020`,
  (name) => `gemeente ${name}`,
];

describe('every name in every kind of sentence', () => {
  it('finds the municipality, or a choice that holds it, and no other place', () => {
    const astray = [];
    for (const municipality of PLACES.municipalities.values()) {
      if (municipality.validTo !== null) continue;
      for (const frame of FRAMES) {
        const sentence = frame(municipality.name);
        const { places, unclear } = readQuestion(sentence, contextOf(null));
        const named = places.map(({ place }) => place.code).filter((code) => code !== 'NL');
        const offered = unclear.flatMap((name) => (name.kind === 'choice' ? name.candidates : []));
        const found = named.length > 0 ? named : offered.map(({ code }) => code);
        if (!found.includes(municipality.code) || named.length > 1) astray.push(sentence);
      }
    }
    expect(astray).toEqual([]);
  });

  it('finds the region where only a region fits', () => {
    const astray = [];
    for (const region of PLACES.regions.values()) {
      for (const sentence of [
        `regio ${region.name}`,
        `kaart ${region.name}`,
        `top 5 ${region.name}`,
        `welke gemeenten horen bij ${region.name}`,
        `laagste dekking in ${region.name.toLowerCase()}`,
      ]) {
        const { places } = readQuestion(sentence, contextOf(null));
        if (places.map(({ place }) => place.code).join() !== region.code) astray.push(sentence);
      }
    }
    expect(astray).toEqual([]);
  });
});
