import { spokenName } from '../names.ts';
import type { commonNl } from './common-nl.ts';
import { numbersIn } from './numbers.ts';

const { and } = numbersIn('en');
const quoted = (text: string) => `“${text}”`;

export const commonEn: typeof commonNl = {
  scopedByChannel: (region) =>
    `Only ${spokenName(region)}, this channel’s region. Add “nationwide” to your question for the whole country.`,
  unread: (words) => `Not taken into account: ${and(words.map(quoted))}.`,
  rest: (rest) => `I answer one question at a time. Still unanswered: ${quoted(rest)}`,
  definitionChanged:
    'The counting rules of 2025 are stricter than those of earlier editions. Part of the difference may come from that.',
  smallBase: 'There are no percentages for fewer than 10 people.',
  summed: (place, former) => `${place} did not exist yet: this is the sum of ${and(former)}.`,
  askedBy: (user) => `Asked by <@${user}>`,
  more: 'More',
  buttons: {
    trend: 'Trend',
    compareRegion: 'Compare with region',
    compareCountry: 'Compare with the Netherlands',
    comparePeers: 'Similar municipalities',
    members: 'All municipalities',
    mostToWin: 'Most to gain',
    map: 'Map',
    export: 'Excel',
    regions: 'All regions',
    nationwide: 'Nationwide',
    whatCounts: 'What counts?',
    lookup: (place) => `Figures for ${place}`,
    terms: 'All terms',
    sources: 'Sources',
    share: 'Share in channel',
    delete: 'Delete',
  },
  moreOptions: {
    'wrong-place': 'Not right: wrong place',
    'wrong-reading': 'Not right: misunderstood',
    'wrong-figure': 'Not right: wrong figure',
  },
  firstRows: (shown, all) => `The first ${shown} of ${all} rows. The export has them all.`,
};
