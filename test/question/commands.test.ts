import { describe, expect, it } from 'vitest';
import { loadReaderData } from '../../src/gazetteer/reader-data.ts';
import { contextOf, readQuestion } from './reader.ts';

/** Words of Dutch and English that are spelled nearly like a word the bot knows. */
const WORDS = loadReaderData('data/reader')
  .words.split('\n')
  .filter((line) => line.startsWith('word '))
  .flatMap((line) => line.split(' ').slice(2));
const SAMPLE = WORDS.filter((_, i) => i % 400 === 0);

function isDone(text: string): boolean {
  const { request, confirm } = readQuestion(text, contextOf('AM29'));
  return request !== null && confirm !== true;
}

describe('what changes something', () => {
  it('is never done for a word that is only near to a command', () => {
    const done = SAMPLE.flatMap((word) =>
      [`${word} venlo`, `cijfers venlo ${word}`, `${word} noord-limburg maandag 9:00`].filter(isDone),
    );
    expect(done).toEqual([]);
  }, 120_000);

  it.each([
    'abboneer noord-limburg',
    'abonneer noord-limbrug',
    'de stolpen',
    'cijfers van Zuid-Limburg in verband met de raadsvergadering',
    'we stoppen volgende week met de pilot in Assen, hoe staan ze ervoor',
    'kun je me de link naar de cijfers van Goes geven',
    'ons doel is 60%, hoeveel heeft Zeist',
  ])('is not done at once: %s', (text) => expect(isDone(text)).toBe(false));

  it.each([
    'Ik wil me graag abonneren op Zeeland',
    'abonneer noord-limburg maandag 9:00',
    'doel venlo 70% eind 2026',
    'waarschuw als venlo onder 60% komt',
    'koppel noord-limburg',
    'stop abonnement AM29',
  ])('is done at once: %s', (text) => expect(isDone(text)).toBe(true));
});
