import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import { makeAsk } from '../../src/compose/ask.ts';
import { isRegionCode } from '../../src/domain/place.ts';
import type { Question } from '../../src/domain/question.ts';
import { type ContractObject, renderObject } from '../../src/present/object.ts';
import { REAL_PLACES, REAL_SNAPSHOT } from '../support/real-snapshot.ts';
import { type BlindCase, readBlind } from './blind/read-blind.ts';
import { readQuestion } from './reader.ts';

const ask = makeAsk(readQuestion, answer, () => REAL_SNAPSHOT);

/** The object for every line, in the threads they stand in. */
function objectsFor(cases: readonly BlindCase[]): readonly ContractObject[] {
  let previous: Question | null = null;
  return cases.map(({ sentence, channel, follows }) => {
    const region = [...REAL_PLACES.regions.values()].find(({ name }) => name === channel)?.code ?? '';
    const asked = ask(sentence, {
      today: '2026-11-21',
      channelRegion: isRegionCode(region) ? region : null,
      previous: follows ? previous : null,
      english: false,
      targets: [],
    });
    previous = asked.question;
    return renderObject(asked, REAL_PLACES, 'nl');
  });
}

/** The fields that were read otherwise than wanted, as `metric: total`. */
function faultsOf(wanted: BlindCase['wanted'], object: ContractObject): readonly string[] {
  const { reading } = object;
  const { rank } = reading;
  const got: Readonly<Record<string, string>> = {
    intent: reading.intent,
    places: reading.places
      .map(({ code }) => code)
      .toSorted()
      .join(),
    metric: String(reading.metric),
    period: [reading.period].flat().join('/'),
    rank: rank === null ? '' : [rank.order, rank.n ?? 'null', rank.level, rank.scope].join('/'),
    topic: String(reading.topic),
    outcome: object.outcome,
    notes: object.notes.join(),
    cand: object.candidates
      .map(({ code }) => code)
      .toSorted()
      .join(),
  };
  return [...wanted].flatMap(([field, value]) =>
    fits(field, value, got[field] ?? '') ? [] : `${field}: ${got[field]}`,
  );
}

function fits(field: string, wanted: string, got: string): boolean {
  if (wanted === '?') return true;
  if (field === 'notes') return got.split(',').includes(wanted);
  if (field === 'outcome') return wanted.split(',').includes(got);
  if (field !== 'rank') return wanted === got;
  const parts = got.split('/');
  return wanted.split('/').every((part, i) => part === '?' || part === parts[i]);
}

describe.each([
  ['first.txt', 0.99],
  ['second.txt', 0.97],
])('sentences by other people: %s', (file, reached) => {
  const cases = readBlind(file, REAL_PLACES);
  const objects = objectsFor(cases);
  const faulty = cases.flatMap((one, i) => {
    const object = objects[i];
    const faults = object === undefined ? ['no answer'] : faultsOf(one.wanted, object);
    return faults.length === 0 || object === undefined ? [] : [{ one, object, faults }];
  });

  it('are read as the contract asks', () => {
    const told = faulty.map(({ one, faults }) => `${one.kind}: ${one.sentence} → ${faults.join('; ')}`);
    expect(1 - faulty.length / cases.length, told.join('\n')).toBeGreaterThanOrEqual(reached);
  });

  it('are never answered for another place', () => {
    const wrong = faulty.filter(({ one, object }) => {
      const wanted = one.wanted.get('places') ?? '?';
      return (
        wanted !== '?' &&
        object.outcome === 'answer' &&
        object.reading.places.some(({ code }) => !wanted.split(',').includes(code))
      );
    });
    expect(wrong.map(({ one }) => one.sentence)).toEqual([]);
  });
});
