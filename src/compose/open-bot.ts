import { join } from 'node:path';
import { answer } from '../answer/answer.ts';
import type { Settings } from '../config.ts';
import type { Gazetteer } from '../domain/match.ts';
import type { Places } from '../domain/places.ts';
import type { Ask } from '../domain/ports.ts';
import { makeGazetteer } from '../gazetteer/gazetteer.ts';
import { loadPlaces } from '../gazetteer/load-places.ts';
import { loadReaderData } from '../gazetteer/reader-data.ts';
import { loadShippedEditions } from '../publication/shipped-editions.ts';
import { makeReader } from '../question/read-question.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { makeAsk } from './ask.ts';
import { DATA_FOLDER } from './data-folder.ts';
import { loadWeights } from './load-weights.ts';

/** Everything between a sentence and its answer, on one store. */
export interface Bot {
  readonly places: Places;
  readonly gazetteer: Gazetteer;
  readonly store: Store;
  readonly ask: Ask;
}

type StoreSettings = Pick<Settings, 'databaseUrl' | 'encryptionKey' | 'loadShippedEditions'>;

/** Opens the store, stores the editions of the folder that it does not know, and joins the steps. */
export async function openBot(config: StoreSettings, now: Date, editionsFolder: string): Promise<Bot> {
  const places = loadPlaces(join(DATA_FOLDER, 'places'));
  const store = await openStore({
    url: config.databaseUrl,
    places,
    encryptionKey: config.encryptionKey,
  });
  if (config.loadShippedEditions) {
    const shipped = loadShippedEditions(editionsFolder, places);
    await store.editions.loadShipped(shipped, now.toISOString());
  }
  const gazetteer = makeGazetteer(places, () => loadReaderData(join(DATA_FOLDER, 'reader')));
  const read = makeReader(gazetteer, places, () => loadWeights(join(DATA_FOLDER, 'reader')));
  return { places, gazetteer, store, ask: makeAsk(read, answer, () => store.editions.snapshot()) };
}
