import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answer } from '../../src/answer/answer.ts';
import { makeAsk } from '../../src/compose/ask.ts';
import { loadWeights } from '../../src/compose/load-weights.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Message } from '../../src/domain/message.ts';
import { nextTalk } from '../../src/domain/next-talk.ts';
import { isRegionCode, type RegionCode } from '../../src/domain/place.ts';
import type { Asked, RenderOptions } from '../../src/domain/ports.ts';
import { NO_TALK, type Talk } from '../../src/domain/talk.ts';
import { makeGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { loadReaderData } from '../../src/gazetteer/reader-data.ts';
import { readMunicipalityMap } from '../../src/present/map/municipality-map.ts';
import { renderMessage } from '../../src/present/message.ts';
import { renderObject } from '../../src/present/object.ts';
import { makeReader } from '../../src/question/read-question.ts';
import { REAL_PLACES, REAL_SNAPSHOT } from '../support/real-snapshot.ts';

/** The day on which every case is asked that names none. */
const TODAY = '2026-11-21';

export interface Case {
  readonly sentence: string;
  readonly lang: Language | null;
  readonly region: RegionCode | null;
  readonly today: string;
  /** The question before it in the thread. */
  readonly thread: string | null;
}

const gazetteer = makeGazetteer(REAL_PLACES, () => loadReaderData('data/reader'));
const ask = makeAsk(
  makeReader(gazetteer, REAL_PLACES, () => loadWeights('data/reader')),
  answer,
  () => REAL_SNAPSHOT,
);
const map = readMunicipalityMap(
  readFileSync(join(import.meta.dirname, '../../data/map/municipalities.topojson'), 'utf8'),
);

/** First line the sentence, then `key: value` lines: lang, region, today, thread. */
export function readCase(text: string): Case {
  const [sentence = '', ...lines] = text.trimEnd().split('\n');
  const options = new Map(lines.map((line) => splitOnce(line)));
  const lang = options.get('lang');
  return {
    sentence,
    lang: lang === 'nl' || lang === 'en' ? lang : null,
    region: regionNamed(options.get('region')),
    today: options.get('today') ?? TODAY,
    thread: options.get('thread') ?? null,
  };
}

/** What the bot answers: the contract's object, and the message for Slack. */
export async function runCase(one: Case): Promise<{ readonly answer: object; readonly message: object }> {
  const { asked, language } = askCase(one);
  const message = await messageOf(asked, { language, sentence: one.sentence });
  return { answer: renderObject(asked, REAL_PLACES, language), message: withoutBytes(message) };
}

export function askCase(one: Case): { readonly asked: Asked; readonly language: Language } {
  const before = one.thread === null ? null : askOnce(one, one.thread, NO_TALK);
  const talk = before === null ? NO_TALK : nextTalk(NO_TALK, before.question, before.answer);
  const asked = askOnce(one, one.sentence, talk);
  return { asked, language: one.lang ?? asked.question.language ?? 'nl' };
}

export function messageOf(
  asked: Asked,
  options: Pick<RenderOptions, 'language' | 'sentence'> & Partial<RenderOptions>,
): Promise<Message> {
  const all = { audience: 'private', newestBlocks: true, askedBy: null, ...options } as const;
  return renderMessage(asked.answer, REAL_PLACES, all, async () => map);
}

function askOnce(one: Case, sentence: string, talk: Talk): Asked {
  const { today, region: channelRegion } = one;
  return ask(sentence, { today, channelRegion, talk, english: false, targets: [] });
}

function withoutBytes({ picture, attachment, ...rest }: Message): object {
  return {
    ...rest,
    picture: picture && { file: picture.file, title: picture.title, alt: picture.alt },
    attachment: attachment && { file: attachment.file, title: attachment.title },
  };
}

function splitOnce(line: string): readonly [string, string] {
  const at = line.indexOf(':');
  return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}

function regionNamed(name: string | undefined): RegionCode | null {
  if (name === undefined) return null;
  const found = gazetteer.find(name, { level: 'region', near: [], alone: true });
  const code = found.kind === 'match' ? found.asked.place.code : '';
  if (!isRegionCode(code)) throw new Error(`no region is called "${name}"`);
  return code;
}
