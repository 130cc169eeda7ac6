import { describe, expect, it } from 'vitest';
import { contextOf, readQuestion } from './reader.ts';

describe('ordinary words are no places', () => {
  it.each([
    'dat gaat best goed',
    'het gaat heel goed',
    'dat is echt heel fijn',
    'wat een mooi weer',
    'goed zo',
    'de buren hebben een hond',
    'de deuren van het loon',
    'laten we dat doen',
    'ik heb een vraag over het hout',
    'we gaan over een uur',
    'niet over de velden lopen',
    'het beste ermee',
    'er is veel meer',
    'well it goes over my head',
    'who was born in the hall',
    'the best of luck',
    'made by a monster',
    'he lies a lot',
    'dat weet ik niet zeker',
    'zijn die er ook',
    'een leuk lint',
    'ga je mee naar het westen',
  ])('%s', (sentence) => {
    const { places, unclear } = readQuestion(sentence, contextOf(null));
    expect(places).toEqual([]);
    expect(unclear.filter(({ kind }) => kind === 'choice')).toEqual([]);
  });

  it.each([
    ['hoeveel profielen heeft Londen', 'AM29'],
    ['uwv-profielen in Brussel', 'AM29'],
    ['hoe doet Antwerpen het', 'AM29'],
    ['dekking van Schubbekutteveen', 'AM29'],
    ['vergelijk Londen met de regio', 'AM29'],
    ['kaart van Atlantis', 'AM29'],
    ['top 5 Transsylvanië', 'AM29'],
    ['trend Berlijn', 'AM29'],
  ] as const)('an unknown name is told, not answered for the channel: %s', (sentence, channel) => {
    const question = readQuestion(sentence, contextOf(channel));
    expect(question.unclear.map(({ kind }) => kind)).toEqual(['unknown']);
    expect(question.scopedByChannel).toBe(false);
  });
});

describe('what was left out is told', () => {
  it('keeps meaningful words that were not read', () => {
    expect(
      readQuestion('hoeveel uwv-profielen heeft venlo per leeftijdsgroep', contextOf(null)).unread,
    ).toEqual(['leeftijdsgroep']);
  });

  it('keeps a second question', () => {
    const { rest } = readQuestion('Hoeveel profielen heeft Venlo? En wat is Sonar?', contextOf(null));
    expect(rest).toBe('En wat is Sonar?');
  });

  it('says so when the year of a quarter was not written', () => {
    const { period, parts } = readQuestion('venlo q2', contextOf(null));
    expect(period).toEqual({ kind: 'quarter', period: '2026-Q2', yearAssumed: true });
    expect(parts.at(-1)).toEqual({ text: 'q2', as: 'period', value: '2026-Q2 (year assumed)' });
  });
});
