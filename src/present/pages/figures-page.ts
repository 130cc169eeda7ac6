import type { Change, FiguresAnswer } from '../../domain/answer.ts';
import { countOf } from '../../domain/figures.ts';
import type { EditionInfo } from '../../domain/snapshot.ts';
import type { AskButton, Page, Part } from '../page.ts';
import type { Words } from '../words/words.ts';
import { askButton } from './buttons.ts';
import { editionQuestion, metricQuestion } from './canonical.ts';
import { besideOf, card } from './card.ts';
import { closingLines } from './closing.ts';
import { editionLabel, editionLabelWithScope, sourceLine } from './edition-label.ts';
import { figuresTable } from './figures-table.ts';
import { leadLines } from './lead.ts';
import {
  changeTexts,
  HEADLINE_METRICS,
  hasSmallBase,
  metricText,
  percentOf,
  shareAt,
} from './metric-text.ts';
import { targetLine } from './target-line.ts';

/** A look-up: the card of one place, its members, what changed. */
export function figuresPage(answer: FiguresAnswer, words: Words): Page {
  const { subject, reading } = answer;
  const metrics = reading.metric === null ? HEADLINE_METRICS : [reading.metric];
  return {
    headline: words.figures.headline(
      words.places.title(subject.place),
      metrics.map((metric) => metricText(subject, metric, words)),
    ),
    parts: [
      ...leadLines(answer, words),
      { kind: 'detail', text: `${describedPlace(answer, words)} · ${editionLabel(subject.edition, words)}` },
      card(subject, besideOf(reading.metric, answer.region, answer.country, words), words),
      ...lines(answer, words),
      ...memberParts(answer, words),
      ...closingLines(answer, words),
    ],
    source: [sourceLine([subject.edition], answer.today, words)],
    hint: words.common.buttons.whatCounts,
    buttons: buttons(answer, words),
  };
}

function describedPlace({ subject, region, members }: FiguresAnswer, { places }: Words): string {
  switch (subject.place.level) {
    case 'municipality':
      return region === null ? places.plainMunicipality : places.municipalityIn(region.place);
    case 'region':
      return members.length === 0 ? places.plainRegion : places.region(members.length);
    case 'country':
      return members.length === 0 ? places.plainCountry : places.country(members.length);
  }
}

function lines(answer: FiguresAnswer, words: Words): readonly Part[] {
  const { subject, since, sinceUndated, reading, nationalDifference } = answer;
  const sentences: string[] = [];
  const change = (from: Change, when: string) => {
    const texts = changeTexts(from, reading.metric, words);
    if (texts.length > 0) sentences.push(words.figures.since(when, texts));
  };
  if (since !== null) change(since, words.source.theQuarter(editionLabel(since.from.edition, words)));
  if (sinceUndated !== null) change(sinceUndated, words.figures.anUndated);
  if (subject.register !== null) {
    const share = percentOf(shareAt(subject, 'register_share'), words);
    sentences.push(words.figures.register(subject.register, share));
  }
  sentences.push(...answer.targets.map((progress) => targetLine(progress, words)));
  const details: string[] = [];
  if (subject.summedFrom.length > 0) {
    const former = subject.summedFrom.map((place) => words.places.name(place));
    details.push(words.common.summed(words.places.title(subject.place), former));
  }
  if (nationalDifference !== null && nationalDifference.total !== 0) {
    const published = subject.figures.total;
    details.push(words.source.nationalDifference(published, published - nationalDifference.total));
  }
  if (hasSmallBase(subject.figures)) details.push(words.common.smallBase);
  const newer = newerEdition(answer);
  if (newer !== null) details.push(words.figures.newer(editionLabelWithScope(newer, words)));
  return [
    ...sentences.map((text): Part => ({ kind: 'sentence', text })),
    ...details.map((text): Part => ({ kind: 'detail', text })),
  ];
}

/** The newest dated edition, when the figures shown are older. */
function newerEdition({ subject, otherEditions }: FiguresAnswer): EditionInfo | null {
  const shown = subject.edition.period ?? '';
  return otherEditions.findLast(({ period }) => period !== null && period > shown) ?? null;
}

function memberParts({ subject, members, mostToWin }: FiguresAnswer, words: Words): readonly Part[] {
  if (members.length === 0) return [];
  const caption = words.figures.membersOf(
    words.places.title(subject.place),
    editionLabel(subject.edition, words),
  );
  return [
    { kind: 'table', table: figuresTable(members, caption, words) },
    {
      kind: 'points',
      title: words.figures.mostToWin,
      items: mostToWin.map((of) =>
        words.figures.mostToWinItem(words.places.title(of.place), countOf(of.figures, 'without_profile')),
      ),
    },
  ];
}

function buttons(answer: FiguresAnswer, words: Words): readonly AskButton[] {
  const { subject, region, reading, otherEditions } = answer;
  const { buttons: labels } = words.common;
  const { code, level } = subject.place;
  const ask = (label: string, question: string) => askButton(label, question, words);
  const metric = metricQuestion(reading.metric);
  // Without another edition there is no trend to show.
  const trend = otherEditions.length === 0 ? [] : [ask(labels.trend, `trend ${metric}${code}`)];
  const { period } = subject.edition;
  const at = editionQuestion(subject.edition, newerEdition(answer) === null);
  const membersAt = period === null ? ' zonder datum' : at;
  const counts = ask(labels.whatCounts, 'wanneer telt een profiel mee');
  if (level === 'municipality') {
    if (region === null) return [...trend, counts];
    return [
      ...trend,
      ask(labels.compareRegion, `vergelijk ${metric}${code} met ${region.place.code}${at}`),
      ask(labels.members, `${region.place.code}${membersAt}`),
      counts,
    ];
  }
  const scope = level === 'country' ? 'NL' : code;
  return [
    ...trend,
    ...(level === 'region' ? [ask(labels.compareCountry, `vergelijk ${metric}${code} met NL`)] : []),
    ask(labels.map, `kaart ${scope}${at}`),
    ask(labels.export, `exporteer ${scope} excel${at}`),
    counts,
  ];
}
