import type { MapAnswer } from '../../domain/answer.ts';
import type { Picture } from '../../domain/message.ts';
import { editionLabel, sourceLine } from '../pages/edition-label.ts';
import { rankedAreas } from '../pages/map-page.ts';
import { metricValue } from '../pages/metric-text.ts';
import type { Words } from '../words/words.ts';
import { choropleth } from './choropleth.ts';
import type { MunicipalityMap } from './municipality-map.ts';

const MAX_ALT = 1900;

/** The map of an answer; null where no area has a value to show. */
export function mapPicture(answer: MapAnswer, map: MunicipalityMap, words: Words): Picture | null {
  const { replies, metrics, places } = words;
  const ranked = rankedAreas(answer);
  const high = ranked.at(0);
  const low = ranked.at(-1);
  if (high === undefined || low === undefined) return null;
  const noun = metrics.noun(answer.metric);
  const title = replies.mapTitle(
    noun.charAt(0).toUpperCase() + noun.slice(1),
    places.title(answer.scope),
    editionLabel(answer.edition, words),
  );
  const named = (of: typeof high) => `${places.title(of.place)} ${metricValue(of, answer.metric, words)}`;
  const all = replies.mapAltAll(ranked.map(named));
  const alt = replies.mapAlt(title, named(high), named(low), '');
  return {
    svg: choropleth(
      answer,
      ranked,
      map,
      { title, source: sourceLine([answer.edition], answer.today, words) },
      words,
    ),
    file: replies.mapFile(answer.scope.code, answer.edition.id),
    title,
    alt: alt.length + all.length <= MAX_ALT ? `${alt}${all}` : alt,
  };
}
