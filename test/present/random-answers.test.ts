import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Answer, PlaceFigures } from '../../src/domain/answer.ts';
import { checkMessage } from '../../src/local-slack/block-kit-limits.ts';
import { renderMessage } from '../../src/present/message.ts';
import { renderText } from '../../src/present/text.ts';
import { REAL_PLACES } from '../support/real-snapshot.ts';
import { asked, COUNTRY, common, figures, lookup, NEWEST, NORTH_LIMBURG, OLDER, UNDATED } from './sample.ts';

const people = fc.integer({ min: 0, max: 12_000 });
const name = fc.oneof(
  fc.constantFrom('<!channel>', '<@U123|x>', 'Venlo & <b>', '*vet* `code` ~x~', '&amp;', 'a\nb\u202e\u0000c'),
  fc.string({ minLength: 1, maxLength: 300, unit: 'binary' }),
);
const municipality = fc.integer({ min: 1, max: 9999 }).map((number) => ({
  level: 'municipality' as const,
  code: `GM${String(number).padStart(4, '0')}` as const,
  name: `Plaats ${number} <aan> & Zee`,
}));
const rowOf = fc.record({
  place: municipality,
  edition: fc.constantFrom(NEWEST, OLDER, UNDATED),
  figures: fc.tuple(people, people, people, people).map((counts) => figures(...counts)),
  register: fc.option(fc.integer({ min: 0, max: 9000 })),
  summedFrom: fc.array(municipality, { maxLength: 3 }),
});
const rows = fc.array(rowOf, { minLength: 1, maxLength: 150 });
const shared = fc
  .record({
    unread: fc.array(name, { maxLength: 4 }),
    rest: fc.option(name),
    scopedByChannel: fc.boolean(),
    format: fc.constantFrom('chart' as const, null),
    village: name,
  })
  .map(({ village, ...rest }) => ({
    ...common,
    ...rest,
    asked: [
      {
        ...asked(lookup.subject.place, village, { kind: 'village', village }),
        alsoVillageIn: [lookup.subject.place],
      },
    ],
  }));

const answers: fc.Arbitrary<Answer> = fc.tuple(shared, rows, name).map(([base, list, written]): Answer => {
  const [first] = list;
  const subject: PlaceFigures = first ?? lookup.subject;
  const kinds: readonly Answer[] = [
    { ...lookup, ...base, subject, members: list, mostToWin: list.slice(0, 3) },
    { ...base, kind: 'unknown-place', written, suggestions: [], questions: [] },
    {
      ...base,
      kind: 'choice',
      written,
      reason: 'near-names',
      candidates: list.slice(0, 8).map(({ place }) => place),
      questions: [],
    },
    {
      ...base,
      kind: 'comparison',
      edition: NEWEST,
      rows: list
        .slice(0, 6)
        .map((of) => ({ of, rank: null, standings: [{ among: COUNTRY, rank: 1, of: 9 }] })),
      peers: null,
    },
    {
      ...base,
      kind: 'ranking',
      edition: NEWEST,
      scope: NORTH_LIMBURG,
      metric: 'without_profile',
      order: 'desc',
      level: 'municipality',
      items: list.map((of, index) => ({ position: index + 1, of, value: index })),
      ranked: list.length,
      isNewest: true,
      limit: {
        asked: { side: 'above', value: list.length },
        than: list.length % 2 === 0 ? subject : null,
        met: list.length % 3 === 0 ? 0 : list.length,
        nearest: list.slice(0, 2).map((of) => ({ position: 1, of, value: 0 })),
        onTheEdge: [],
      },
      tooSmall: [],
    },
    {
      ...base,
      kind: 'trend',
      series: list.slice(0, 6).map(({ place }) => ({
        place,
        points: list.filter(({ edition }) => edition.period !== null).slice(0, 45),
        leftOut: [],
        undated: list.filter(({ edition }) => edition.period === null).slice(0, 3),
        joined: [place],
        gone: [],
        likeForLike: null,
        split: [],
      })),
    },
    {
      ...base,
      kind: 'no-edition',
      reason: 'not-held',
      place: subject.place,
      wanted: written,
      available: [NEWEST, OLDER, UNDATED],
      instead: list.slice(0, 4),
    },
  ];
  return kinds[list.length % kinds.length] ?? lookup;
});

it('makes messages that Slack takes of any answer, and never lets what people typed call anyone', async () => {
  await fc.assert(
    fc.asyncProperty(
      answers,
      name,
      fc.boolean(),
      fc.constantFrom('private' as const, 'public' as const, 'digest' as const),
      fc.constantFrom('nl' as const, 'en' as const),
      async (answer, sentence, newestBlocks, audience, language) => {
        const options = { language, audience, newestBlocks, askedBy: 'U1', sentence };
        const message = await renderMessage(answer, REAL_PLACES, options);
        const payload = JSON.parse(JSON.stringify({ text: message.text, blocks: message.blocks }));
        expect(checkMessage(payload)).toEqual([]);
        expect(JSON.stringify(payload)).not.toMatch(/<[!@#]/);
        const headline = renderText(answer, REAL_PLACES, language).split('\n')[0] ?? '';
        const plain = message.text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
        expect(plain).toBe(headline);
      },
    ),
    { numRuns: 150, endOnFailure: true },
  );
}, 40_000);
