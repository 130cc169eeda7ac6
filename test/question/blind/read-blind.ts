import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Places } from '../../../src/domain/places.ts';

/** One line of a blind set: a sentence, where it was typed, and the reading the contract asks for. */
export interface BlindCase {
  readonly kind: string;
  readonly sentence: string;
  /** Name of the channel's region. */
  readonly channel: string | null;
  /** In the thread of the line above. */
  readonly follows: boolean;
  /** One of these is wanted: field → value; `?` is not checked. Places are codes, sorted. */
  readonly wanted: readonly ReadonlyMap<string, string>[];
}

export function readBlind(file: string, places: Places, folder = import.meta.dirname): readonly BlindCase[] {
  const codes = codesByName(places);
  const toCodes = (names: string) =>
    names === '-'
      ? ''
      : names
          .split(' + ')
          .map((name) => codes.get(name) ?? `no place is called ${name}`)
          .toSorted()
          .join();
  let kind = '';
  return readFileSync(join(folder, file), 'utf8')
    .trimEnd()
    .split('\n')
    .flatMap((line): readonly BlindCase[] => {
      if (line.startsWith('## ')) kind = line.slice(3);
      if (line.startsWith('#') || line.trim() === '') return [];
      const [written = '', expected = ''] = line.split(' => ');
      const [, channel = null, sentence = ''] = /^(?:\[(.+?)\] )?(.*)$/s.exec(written.trim()) ?? [];
      const wanted = expected
        .replace(/^any: /, '')
        .split(' | ')
        .map((one) => wantedIn(one, codes, toCodes));
      return [{ kind, sentence, channel, follows: written.startsWith('  '), wanted }];
    });
}

function codesByName(places: Places): ReadonlyMap<string, string> {
  const now = [...places.municipalities.values()].filter(({ validTo }) => validTo === null);
  return new Map([
    ['NL', 'NL'],
    ...now.map(({ name, code }): [string, string] => [name, code]),
    ...[...places.regions.values()].map(({ name, code }): [string, string] => [`r:${name}`, code]),
  ]);
}

function wantedIn(
  expected: string,
  codes: ReadonlyMap<string, string>,
  toCodes: (names: string) => string,
): ReadonlyMap<string, string> {
  const [intent = '?', named = '?', ...fields] = expected.split(';').map((part) => part.trim());
  const wanted = new Map([
    ['intent', intent],
    ['places', named === '?' || (intent === 'rank' && named === '-') ? '?' : toCodes(named)],
  ]);
  for (const field of fields) {
    const [key = '', value = ''] = field.split('=').map((part) => part.trim());
    const scope = key === 'rank' ? value.slice(value.lastIndexOf('/') + 1) : '';
    const plain = value.slice(0, value.length - scope.length) + (codes.get(scope) ?? '');
    wanted.set(key, key === 'cand' ? toCodes(value) : key === 'period' ? plain.replace('..', '/') : plain);
  }
  return wanted;
}
