import { expect, it } from 'vitest';
import { renderText } from '../../src/present/text.ts';
import { REAL_PLACES } from '../support/real-snapshot.ts';
import { lookup } from './sample.ts';

it('writes a look-up as the card of the product description', () => {
  expect(renderText(lookup, REAL_PLACES, 'nl')).toBe(
    [
      'Venlo: 274 gemeente-profielen, 809 UWV-profielen',
      'gemeente in arbeidsmarktregio Noord-Limburg · 2e kwartaal 2025',
      '  Gemeente   274 van 767 met profiel   35,7%',
      '  UWV        809 van 959 met profiel   84,4%',
      '  Samen    1.083 van 1.726             62,7%   regio 63,5% · Nederland 52,9%',
      'Sinds een eerdere editie zonder datum: −34 gemeente-profielen, +30 UWV-profielen',
      'Bron: UWV, Transparantie van klantprofielen, 2e kwartaal 2025 · cijfers ruim een jaar oud · Wat telt mee?',
    ].join('\n'),
  );
});
