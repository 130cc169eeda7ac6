import { join } from 'node:path';
import { loadWeights } from '../../src/compose/load-weights.ts';
import type { Place, RegionCode } from '../../src/domain/place.ts';
import type { QuestionContext } from '../../src/domain/read-question.ts';
import { NO_TALK, type Talk } from '../../src/domain/talk.ts';
import { makeGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { loadPlaces } from '../../src/gazetteer/load-places.ts';
import { loadReaderData } from '../../src/gazetteer/reader-data.ts';
import { openReader } from '../../src/question/read-question.ts';

/** The shipped places, and a reader over the real gazetteer. */
export const PLACES = loadPlaces(join(import.meta.dirname, '../../data/places'));
export const GAZETTEER = makeGazetteer(PLACES, () => loadReaderData('data/reader'));
/** The reader with the weights that are shipped. */
export const READER = openReader(GAZETTEER, PLACES, () => loadWeights('data/reader'));
export const readQuestion = READER.read;

export function contextOf(channel: RegionCode | null, talk: Talk = NO_TALK): QuestionContext {
  const region = channel === null ? undefined : PLACES.regions.get(channel);
  const channelPlace: Place | null =
    region === undefined ? null : { level: 'region', code: region.code, name: region.name };
  return { today: '2026-11-21', channelRegion: channel, channelPlace, talk, english: false };
}
