import type {
  ChoiceAnswer,
  NoEditionAnswer,
  NoPlaceAnswer,
  UnknownPlaceAnswer,
} from '../../domain/answer.ts';
import type { Through, Via } from '../../domain/match.ts';
import { isPeriod } from '../../domain/period.ts';
import type { Place } from '../../domain/place.ts';
import { capitalised } from '../../text/capitals.ts';
import { UNLINKED_CHANNEL } from '../../text/slack-markup.ts';
import { echo, type NamedPlace, placeOfCode, spokenName } from '../names.ts';
import type { AskButton, Page, Part } from '../page.ts';
import type { Words } from '../words/words.ts';
import { askButton, choiceButton } from './buttons.ts';
import { closingLines } from './closing.ts';
import { editionLabel, editionLabelWithScope, sourceLine } from './edition-label.ts';
import { leadLines } from './lead.ts';
import { HEADLINE_METRICS, metricText } from './metric-text.ts';

const MOST_REGISTERS = 3;

/** A name that could be several places: never a guess, always buttons. */
export function choicePage(answer: ChoiceAnswer, words: Words): Page {
  const candidates = named(answer.candidates, answer.through);
  const items = candidates.map(({ place, as }) => words.places.offer(place, as));
  return {
    headline: words.missing.choice(asName(echo(answer.written)), answer.reason, candidates),
    parts: items.length > 4 ? [{ kind: 'points', title: null, items }] : [],
    source: [],
    buttons: candidateButtons(candidates, answer.questions, words),
  };
}

export function unknownPlacePage(answer: UnknownPlaceAnswer, words: Words): Page {
  const suggestions = named(answer.suggestions, answer.through);
  const help =
    suggestions.length === 0 ? words.missing.unknownHelp : words.missing.unknownSuggestions(suggestions);
  return {
    headline:
      answer.written === UNLINKED_CHANNEL
        ? words.missing.unlinkedChannel
        : words.missing.unknown(echo(answer.written)),
    parts: [{ kind: 'sentence', text: help }],
    source: [],
    buttons: candidateButtons(suggestions, answer.questions, words),
  };
}

export function noPlacePage(answer: NoPlaceAnswer, words: Words): Page {
  return {
    headline: answer.register === undefined ? words.missing.noPlace : words.missing.noRegion,
    parts: [{ kind: 'sentence', text: noPlaceHelp(answer, words) }, ...closingLines(answer, words)],
    source: [],
    buttons: [],
  };
}

function noPlaceHelp({ register = [] }: NoPlaceAnswer, words: Words): string {
  const labels = register.map((edition) => editionLabelWithScope(edition, words));
  return labels.length === 0 ? words.missing.noPlaceHelp : words.missing.registerIn(labels);
}

/** The place is known, the edition or the figure is not held: what there is instead. */
export function noEditionPage(answer: NoEditionAnswer, words: Words): Page {
  const { place, reason, instead, available } = answer;
  const metrics = answer.reading.metric === null ? HEADLINE_METRICS : [answer.reading.metric];
  const items = instead.map((of) => {
    const figures = metrics.map((metric) => metricText(of, metric, words)).join(', ');
    return `${editionLabel(of.edition, words)}: ${figures}`;
  });
  const parts: Part[] = [...leadLines(answer, words)];
  if (items.length > 0) parts.push({ kind: 'points', title: words.missing.insteadTitle, items });
  else if (available.length > 0) {
    const labels = available.map((edition) => editionLabelWithScope(edition, words));
    parts.push({ kind: 'sentence', text: words.missing.available(labels) });
  }
  if (reason === 'no-register') {
    parts.push({ kind: 'detail', text: words.missing.noRegisterPerMunicipality });
  }
  return {
    headline: noEditionHeadline(answer, words),
    parts: [...parts, ...closingLines(answer, words)],
    source:
      instead.length === 0
        ? []
        : [
            sourceLine(
              instead.map(({ edition }) => edition),
              answer.today,
              words,
            ),
          ],
    buttons: [
      ...registerButtons(answer, words),
      ...(place === null
        ? []
        : [askButton(words.common.buttons.lookup(words.places.name(place)), place.code, words)]),
    ],
  };
}

/** The regions whose register is known, newest edition first. */
function registerButtons({ reason, available }: NoEditionAnswer, words: Words): readonly AskButton[] {
  if (reason !== 'no-register') return [];
  const codes = [...new Set(available.map(({ scope }) => scope))].slice(0, MOST_REGISTERS);
  const label = words.metrics.noun('register_share');
  return codes.map((code) =>
    askButton(`${capitalised(label)} ${spokenName(placeOfCode(code))}`, `registerdekking ${code}`, words),
  );
}

function noEditionHeadline({ reason, place, wanted }: NoEditionAnswer, words: Words): string {
  if (reason === 'no-register' && place?.level === 'municipality') {
    return words.missing.municipalRegister(words.places.title(place));
  }
  return words.missing.noEdition(reason, place, wantedText(wanted, words));
}

/** Each place with the name that made it look like what was written, where that is another than its own. */
function named(places: readonly Place[], through: Through = {}): readonly NamedPlace[] {
  return places.map((place) => ({ place, as: nameOf(through[place.code]) }));
}

function nameOf(via: Via | undefined): string | null {
  if (via?.kind === 'village') return via.village;
  return via?.kind === 'former' ? placeOfCode(via.former).name : null;
}

function candidateButtons(
  places: readonly NamedPlace[],
  questions: readonly string[],
  words: Words,
): readonly AskButton[] {
  return places.map(({ place, as }, index) =>
    choiceButton(capitalised(words.places.offer(place, as)), questions[index] ?? place.code, words),
  );
}

function wantedText(wanted: string | null, { missing, numbers }: Words): string | null {
  if (wanted === null) return null;
  return isPeriod(wanted) ? missing.inPeriod(numbers.quarter(wanted)) : echo(wanted);
}

/** `noord-brabant` as it is written in running text: Noord-Brabant; small words stay small. */
function asName(written: string): string {
  const name = written.replace(/(?<=[ -])\p{Ll}\p{L}{3,}/gu, (word) => capitalised(word));
  return capitalised(name);
}
