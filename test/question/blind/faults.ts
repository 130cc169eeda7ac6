import type { ContractObject } from '../../../src/present/object.ts';
import type { BlindCase } from './read-blind.ts';

/** The fields that were read otherwise than wanted, as `metric: total`. */
export function faultsOf(wanted: BlindCase['wanted'], object: ContractObject): readonly string[] {
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
