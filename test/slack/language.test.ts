import { expect, it } from 'vitest';
import { chooseLanguage, type LanguageClues } from '../../src/slack/replies/language.ts';

const nothing: LanguageClues = {
  own: null,
  question: null,
  english: false,
  audience: 'private',
  channel: null,
  locale: null,
};

it.each<[string, Partial<LanguageClues>, 'nl' | 'en']>([
  ['nothing is known', {}, 'nl'],
  ['an own choice before all', { own: 'nl', question: 'en', english: true, locale: 'en-GB' }, 'nl'],
  ['the question before the command', { question: 'nl', english: true }, 'nl'],
  ['/coverage before the locale', { english: true, locale: 'nl-NL' }, 'en'],
  ['a private answer by the locale', { locale: 'en-US', channel: 'nl' }, 'en'],
  ['a public answer by the channel', { audience: 'public', channel: 'en', locale: 'nl-NL' }, 'en'],
  ['a public answer never by the locale', { audience: 'public', locale: 'en-GB' }, 'nl'],
  ['a locale that is neither', { locale: 'fr-FR' }, 'en'],
  ['the Dutch of Belgium', { locale: 'nl-BE' }, 'nl'],
])('%s', (_, clues, expected) => {
  expect(chooseLanguage({ ...nothing, ...clues })).toBe(expected);
});
