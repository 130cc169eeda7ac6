import type { MembersAnswer, RegionOfAnswer, RegisterAnswer } from '../../domain/answer.ts';
import { isPeriod } from '../../domain/period.ts';
import type { Place } from '../../domain/place.ts';
import { spokenName } from '../names.ts';
import type { Page } from '../page.ts';
import type { Words } from '../words/words.ts';
import { askButton } from './buttons.ts';
import { closingLines } from './closing.ts';
import { editionLabel, sourceLine } from './edition-label.ts';
import { leadLines } from './lead.ts';
import { metricText } from './metric-text.ts';

/** Which municipalities a region has, or which regions there are. */
export function membersPage(answer: MembersAnswer, words: Words): Page {
  const { of, members } = answer;
  const say = of.level === 'country' ? words.replies.regions : words.replies.members;
  return {
    headline: say(words.places.title(of), members.length),
    parts: [
      ...leadLines(answer, words),
      { kind: 'sentence', text: words.replies.names(sortedNames(members, words)) },
      ...closingLines(answer, words),
    ],
    source: divisionSource(answer, words),
    buttons: [
      askButton(words.common.buttons.lookup(words.places.name(of)), of.code, words),
      askButton(words.common.buttons.map, `kaart ${of.code}`, words),
    ],
  };
}

export function regionOfPage(answer: RegionOfAnswer, words: Words): Page {
  const { municipality, region, members } = answer;
  return {
    headline: words.replies.regionOf(words.places.title(municipality), region),
    parts: [
      ...leadLines(answer, words),
      {
        kind: 'sentence',
        text: words.replies.neighbours(sortedNames(members, words)),
      },
      ...closingLines(answer, words),
    ],
    source: divisionSource(answer, words),
    buttons: [municipality, region].map((place) =>
      askButton(words.common.buttons.lookup(words.places.name(place)), place.code, words),
    ),
  };
}

/** How much of the doelgroepregister is in Sonar, in the editions that print its size. */
export function registerPage(answer: RegisterAnswer, words: Words): Page {
  const { place, points, today } = answer;
  const newest = points.findLast(({ edition }) => edition.period !== null) ?? points.at(-1);
  const title = words.places.title(place);
  const figures = newest === undefined ? [] : [metricText(newest, 'register_share', words)];
  const items = points.map((point) =>
    words.replies.registerItem(
      editionLabel(point.edition, words),
      metricText(point, 'register_share', words),
    ),
  );
  return {
    headline: words.figures.headline(title, figures),
    parts: [
      ...leadLines(answer, words),
      ...(items.length > 1 ? [{ kind: 'points' as const, title: null, items }] : []),
      { kind: 'detail', text: words.replies.registerNote },
      ...closingLines(answer, words),
    ],
    source: [
      sourceLine(
        points.map(({ edition }) => edition),
        today,
        words,
      ),
    ],
    buttons: [askButton(words.common.buttons.lookup(words.places.name(place)), place.code, words)],
  };
}

/** Names alone: the headline says which level they are of. */
function sortedNames(places: readonly Place[], words: Words): readonly string[] {
  return places.map(spokenName).toSorted(words.numbers.compare);
}

/** The edition whose division this is. */
function divisionSource({ reading }: MembersAnswer | RegionOfAnswer, words: Words): readonly string[] {
  const { period } = reading;
  if (typeof period !== 'string' || !isPeriod(period)) return [];
  return [words.source.source(words.numbers.quarter(period))];
}
