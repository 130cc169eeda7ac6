import { join } from 'node:path';
import type { Place, RegionCode } from '../../src/domain/place.ts';
import type { Question, QuestionContext } from '../../src/domain/question.ts';
import { makeGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { loadPlaces } from '../../src/gazetteer/load-places.ts';
import { loadReaderData } from '../../src/gazetteer/reader-data.ts';
import { makeReader } from '../../src/question/read-question.ts';
import type { SentenceCase } from './sentences/read-table.ts';

/** The shipped places, and a reader over the real gazetteer. */
export const PLACES = loadPlaces(join(import.meta.dirname, '../../data/places'));
const GAZETTEER = makeGazetteer(PLACES, () => loadReaderData('data/reader'));
export const readQuestion = makeReader(GAZETTEER, PLACES);

export function contextOf(channel: RegionCode | null, previous: Question | null = null): QuestionContext {
  const region = channel === null ? undefined : PLACES.regions.get(channel);
  const channelPlace: Place | null =
    region === undefined ? null : { level: 'region', code: region.code, name: region.name };
  return { today: '2026-11-21', channelRegion: channel, channelPlace, previous, english: false };
}

/** Reads a sentence of the tables where it was typed, after the one before it. */
export function readCase({ sentence, previous, channel }: SentenceCase): Question {
  const before = previous === null ? null : readQuestion(previous, contextOf(channel));
  return readQuestion(sentence, contextOf(channel, before));
}
