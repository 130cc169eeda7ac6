import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { INTENTS } from '../../src/domain/intents.ts';
import type { Question } from '../../src/domain/question.ts';
import { NO_TALK, type Talk } from '../../src/domain/talk.ts';
import { openDatabase } from '../../src/store/database.ts';
import { askCase, readCase as readCaseFile } from '../cases/run-case.ts';
import { contextOf, PLACES, readQuestion } from '../question/reader.ts';
import { readCase } from '../question/rows.ts';
import { HELD_OUT } from '../question/sentences/held-out.ts';
import { readTable } from '../question/sentences/read-table.ts';
import { TABLES } from '../question/sentences/tables.ts';
import { onBothDatabases } from './both-databases.ts';
import { edition, NOW, open, QUESTION } from './fixtures.ts';

const CHANNEL = { workspace: 'T1', channel: 'C1' };
const CASES = join(import.meta.dirname, '../cases');

/** Every sentence of the tables and of the cases, as it is read. */
function everyQuestion(): readonly Question[] {
  const folders = readdirSync(CASES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [
    ...[...Object.values(TABLES), HELD_OUT].flatMap((table) => readTable(table, PLACES).map(readCase)),
    ...folders.map(
      ({ name }) =>
        askCase(readCaseFile(readFileSync(join(CASES, name, 'question.txt'), 'utf8'))).asked.question,
    ),
  ];
}

onBothDatabases((newUrl) => {
  it('gives back every question as it was read', async () => {
    const { state, close } = await open(await newUrl());
    const questions = everyQuestion();
    expect(new Set(questions.map(({ intent }) => intent))).toEqual(new Set(INTENTS));
    expect(questions.length).toBeGreaterThan(1_000);
    for (const [i, question] of questions.entries()) {
      const thread = String(i);
      await state.threads.set({ ...CHANNEL, thread, talk: talkOf(question), at: NOW });
      expect(await state.threads.get(CHANNEL, thread, NOW)).toStrictEqual(talkOf(question));
    }
    await close();
  }, 60_000);

  it.each([
    ['yearAssumed', 'venlo q2'],
    ['alsoVia', 'hoofddorp vs schiphol'],
    ['through', 'vergelijk venlo met Opdam'],
    ['parting', 'bedankt!'],
    ['said', 'abonneer gouda donderdag'],
    ['trouble', 'abonneer gouda 17:65'],
    ['resume', 'hervat gouda'],
    ['endsIn', 'doel venlo 70% eind volgend jaar'],
    ['forget', 'vergeet mij'],
    ['automaticLanguage', 'taal automatisch'],
  ])('loses nothing of %s', async (field, sentence) => {
    const question = readQuestion(sentence, contextOf(null));
    expect(JSON.stringify(question)).toContain(`"${field}"`);
    const { state, close } = await open(await newUrl());
    await state.threads.set({ ...CHANNEL, thread: '1.2', talk: talkOf(question), at: NOW });
    expect(await state.threads.get(CHANNEL, '1.2', NOW)).toStrictEqual(talkOf(question));
    await close();
  });

  it.each([
    ['of a version before', JSON.stringify({ text: 'venlo' })],
    [
      'with an intent of a version after',
      JSON.stringify({ ...NO_TALK, understood: { ...QUESTION, intent: 'weather_map' } }),
    ],
    [
      'that a ranking should have said more of',
      JSON.stringify({ ...NO_TALK, understood: { ...QUESTION, intent: 'rank' } }),
    ],
    ['that is no JSON', '{'],
  ])('says so of a question %s', async (_, kept) => {
    const url = await newUrl();
    const { state, close } = await open(url);
    await state.threads.set({ ...CHANNEL, thread: '1.2', talk: talkOf(QUESTION), at: NOW });
    await keepAs(url, 'threads', 'talk', kept);
    expect(await state.threads.get(CHANNEL, '1.2', NOW)).toBe('unreadable');
    await close();
  });

  it('reads a question that a version before kept with more fields than are known now', async () => {
    const url = await newUrl();
    const { state, close } = await open(url);
    await state.threads.set({ ...CHANNEL, thread: '1.2', talk: talkOf(QUESTION), at: NOW });
    await keepAs(url, 'threads', 'talk', JSON.stringify({ ...talkOf(QUESTION), mood: 'curious' }));
    expect(await state.threads.get(CHANNEL, '1.2', NOW)).toEqual(talkOf(QUESTION));
    await close();
  });

  it('gives back a publication that waits, and none that another version kept in another shape', async () => {
    const url = await newUrl();
    const { state, close } = await open(url);
    const findings = [
      { kind: 'member-missing', region: 'AM29', municipality: 'GM0983' },
      {
        kind: 'accepted',
        complaint: { kind: 'member-missing', region: 'Noord-Limburg', names: ['Venlo'] },
        because: 'known',
      },
    ] as const;
    for (const waiting of [{ ...edition('2025-Q3', 'a'), findings }, edition(null, 'b')]) {
      await state.pendingImports.put('p1', 'T1', 'U1', waiting, NOW);
      expect(await state.pendingImports.take('p1', 'T1')).toStrictEqual(waiting);
    }
    await state.pendingImports.put('p1', 'T1', 'U1', edition('2025-Q3', 'a'), NOW);
    await keepAs(url, 'pending_imports', 'edition', '{"id":"2025-Q3-AM29"}');
    expect(await state.pendingImports.take('p1', 'T1')).toBeNull();
    await close();
  });
});

/** `readings` is not kept with a question: what is pending has them. */
function talkOf({ readings: _, ...question }: Question): Talk {
  return { ...NO_TALK, understood: question };
}

/** What another version left in this column. */
async function keepAs(url: string, table: string, column: string, value: string) {
  const database = openDatabase(url);
  await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${value}`.execute(database.queries);
  await database.close();
}
