import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { answer } from '../../src/answer/answer.ts';
import { outcomeOf } from '../../src/domain/answer.ts';
import { nextTalk } from '../../src/domain/next-talk.ts';
import type { RegionCode } from '../../src/domain/place.ts';
import { isRegionCode } from '../../src/domain/place.ts';
import type { Question } from '../../src/domain/question.ts';
import { NO_TALK, type Talk } from '../../src/domain/talk.ts';
import { REAL_PLACES, REAL_SNAPSHOT } from '../support/real-snapshot.ts';
import { AFTER, BEFORE } from './asides.ts';
import { faultsOf } from './blind/faults.ts';
import { readBlind } from './blind/read-blind.ts';
import { contextOf, readQuestion } from './reader.ts';
import { HELD_OUT } from './sentences/held-out.ts';
import { notate, readTable, type SentenceCase } from './sentences/read-table.ts';
import { TABLES } from './sentences/tables.ts';

/** A text and what it must be read as; the learner and the tests walk the same rows. */
export interface Row {
  readonly kind: string;
  /** What was said before it in the talk, oldest first. */
  readonly before: readonly string[];
  /** The row that is the turn before it, where that is known. */
  readonly follows: Row | null;
  readonly text: string;
  readonly channel: RegionCode | null;
  /** Whether a question is what is meant. */
  readonly fits: (question: Question) => boolean;
  readonly wanted: string;
}

function tableRows(): readonly Row[] {
  return Object.entries({ ...TABLES, HELD_OUT }).flatMap(([kind, table]) =>
    readTable(table, REAL_PLACES).map(({ sentence, previous, channel, reading }) => ({
      kind,
      before: previous === null ? [] : [previous],
      follows: null,
      text: sentence,
      channel,
      fits: (question: Question) => notate(question) === reading,
      wanted: reading,
    })),
  );
}

const CASES = join(import.meta.dirname, '../cases');
const caseAnswerSchema = z.object({ outcome: z.string(), reading: z.unknown() });

/** The questions of the cases, with the reading that their answer holds. */
function caseRows(): readonly Row[] {
  const folders = readdirSync(CASES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name }): readonly Row[] => {
      const [text = '', ...lines] = readFileSync(join(CASES, name, 'question.txt'), 'utf8')
        .trimEnd()
        .split('\n');
      const said = new Map(
        lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
      );
      const region =
        [...REAL_PLACES.regions.values()].find((one) => one.name === said.get('region'))?.code ?? null;
      const thread = said.get('thread');
      if (said.has('today') || text.length > 200) return [];
      const wanted = caseAnswerSchema.parse(
        JSON.parse(readFileSync(join(CASES, name, 'answer.json'), 'utf8')),
      );
      const key = JSON.stringify(wanted.reading);
      const fits = (question: Question) => {
        const { answer: got } = answerOf(question, region);
        return outcomeOf(got) === wanted.outcome && JSON.stringify(got.reading) === key;
      };
      return [
        {
          kind: 'case',
          before: thread === undefined ? [] : [thread],
          follows: null,
          text,
          channel: region,
          fits,
          wanted: key.slice(0, 150),
        },
      ];
    });
}

/** Sentences that the bot's own buttons and examples ask, as they were read when they were made. */
export const PRODUCED = readFileSync(join(import.meta.dirname, 'sentences/produced.txt'), 'utf8');

function producedRows(): readonly Row[] {
  return readTable(PRODUCED, REAL_PLACES).map(({ sentence, channel, reading }) => ({
    kind: 'produced',
    before: [],
    follows: null,
    text: sentence,
    channel,
    fits: (question: Question) => notate(question) === reading,
    wanted: reading,
  }));
}

export function blindRows(file: string, folder?: string): readonly Row[] {
  let last: Row | null = null;
  let linked: RegionCode | null = null;
  return readBlind(file, REAL_PLACES, folder)
    .map(({ kind, sentence, channel, follows, wanted }): Row => {
      const region = [...REAL_PLACES.regions.values()].find(({ name }) => name === channel)?.code ?? '';
      const code = isRegionCode(region) ? region : follows ? linked : null;
      linked = code;
      const row: Row = {
        kind: `${file} ${kind}`,
        before: follows && last !== null ? [...last.before, last.text] : [],
        follows: follows ? last : null,
        text: sentence,
        channel: code,
        wanted: wanted
          .map((one) => [...one].map(([field, value]) => `${field}=${value}`).join(' '))
          .join(' | '),
        fits: (question) => {
          const possible = wanted.filter((one) => ['?', question.intent].includes(one.get('intent') ?? '?'));
          if (possible.length === 0) return false;
          const { answer: got } = answerOf(question, code);
          return possible.some((one) => faultsOf(one, question, got).length === 0);
        },
      };
      last = row;
      return row;
    })
    .filter(({ wanted }) => !wanted.includes('no place is called'));
}

export function answerOf(question: Question, channel: RegionCode | null) {
  const { channelPlace } = contextOf(channel);
  return {
    question,
    answer: answer(question, REAL_SNAPSHOT, { today: '2026-11-21', targets: [], channelPlace }),
  };
}

/** The talk after these turns, as it is read now. */
export function talkAfter(
  turns: readonly string[],
  channel: RegionCode | null,
  read: (text: string, context: ReturnType<typeof contextOf>) => Question,
): Talk {
  return turns.reduce<Talk>((talk, text) => {
    const question = read(text, contextOf(channel, talk));
    return nextTalk(talk, question, answerOf(question, channel).answer);
  }, NO_TALK);
}

const LOTS = join(import.meta.dirname, 'lots');

/** Sentences by people who had not read the code; each lot was measured before it was learned from. */
function lotRows(): readonly Row[] {
  return readdirSync(LOTS)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .flatMap((file) => blindRows(file, LOTS));
}

/** All that the reader learns from. */
export function trainingRows(): readonly Row[] {
  const rows = [...tableRows(), ...blindRows('first.txt'), ...blindRows('second.txt'), ...lotRows()];
  // What a button asks must never be asked back, so each counts three times.
  const produced = producedRows();
  return [...rows, ...rows.flatMap(wrapped), ...produced, ...produced, ...produced, ...caseRows()];
}

/** Every second row once more with something around it that changes nothing; not where what is around it matters. */
function wrapped(row: Row, i: number): readonly Row[] {
  if (i % 2 === 1 || row.text.length < 6 || UNWRAPPED.test(row.wanted)) return [];
  const before = BEFORE[(i * 7) % BEFORE.length] ?? '';
  const after = AFTER[(i * 11) % AFTER.length] ?? '';
  const text =
    i % 6 === 0
      ? `${before} ${row.text}`
      : i % 6 === 2
        ? `${row.text}${/[.?!]$/.test(row.text) ? '' : '.'} ${after}`
        : `${before} ${row.text}${/[.?!]$/.test(row.text) ? '' : '.'} ${after}`;
  return [{ ...row, kind: `${row.kind} (wrapped)`, text }];
}

/** A greeting, help or a refusal is what stands around a question itself. */
const UNWRAPPED = /greeting|help|out_of_scope|settings|rest|outcome|unknown|intent=\?/;

/** Reads a sentence of the tables where it was typed, after the one before it. */
export function readCase({ sentence, previous, channel }: SentenceCase): Question {
  const before = previous === null ? NO_TALK : talkAfter([previous], channel, readQuestion);
  return readQuestion(sentence, contextOf(channel, before));
}
