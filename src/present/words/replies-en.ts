import type { Intent } from '../../domain/intents.ts';
import { WEEKDAYS_EN } from '../../text/weekdays.ts';
import { numbersIn } from './numbers.ts';
import { placesEn } from './places-en.ts';
import type { repliesNl } from './replies-nl.ts';

const { and, count, day, points } = numbersIn('en');

export const repliesEn: typeof repliesNl = {
  pressFirst: 'Is this what you mean? Nothing changes until you press the button.',
  doIt: 'Yes, do that',
  whichReading: (readings: readonly string[]) =>
    `Do you mean ${readings.map((reading) => `“${reading}”`).join(' or ')}?`,
  highest: 'highest first',
  lowest: 'lowest first',
  notYetPossible: (kind: string) => `I understand your question (${kind}), but I cannot do that yet.`,
  whatThereIs: 'I can show the figures, a comparison, a trend or a ranking.',
  kindOfQuestion: {
    lookup: 'Figures',
    trend: 'Trend',
    compare: 'Comparison',
    rank: 'Ranking',
    list_members: 'Which municipalities or which region',
    register_coverage: 'Register coverage',
    map: 'Map',
    export: 'File',
    gap: 'How many are still needed',
    position: 'Place in the ranking',
    movers: 'Risers and fallers',
    stands_out: 'What stands out',
    why: 'Why something is higher or lower',
    target: 'Set a target',
    target_list: 'Targets',
    target_remove: 'Remove a target',
    alert: 'Set an alert',
    alert_remove: 'Remove an alert',
    digest_subscribe: 'Subscribe',
    digest_unsubscribe: 'Stop the subscription',
    digest_pause: 'Pause the subscription',
    digest_list: 'Subscriptions',
    channel_link: 'Link the channel',
    channel_unlink: 'Unlink the channel',
    group_set: 'Make a group',
    group_remove: 'Remove a group',
    group_list: 'Groups',
    settings: 'Settings',
    definition: 'Explanation',
    sources: 'Sources',
    help: 'Help',
    greeting: 'Greeting',
    out_of_scope: 'Something else',
  } satisfies Record<Intent, string>,
  members: (region, members) =>
    `${region}: ${count(members)} ${members === 1 ? 'municipality' : 'municipalities'}`,
  regions: (country, members) => `${country}: ${count(members)} labour-market regions`,
  names: (names) => `${and(names)}.`,
  regionOf: (municipality, region) => `${municipality} is in ${placesEn.the(region)}`,
  neighbours: (names) => `This region consists of ${and(names)}.`,
  registerItem: (edition, figures) => `${edition}: ${figures}`,
  registerNote: 'That edition prints the size of the register; the percentage is calculated from it.',
  sourcesHeadline: (editions, newest) => {
    const held = `I have ${count(editions)} ${editions === 1 ? 'edition' : 'editions'}`;
    return newest === null ? `${held}, without a date` : `${held}; the newest is of the ${newest}`;
  },
  noSources: 'I have no editions yet.',
  wholeCountry: 'the whole country',
  sourceItem: (edition, scope, rows, importedAt, file) =>
    `${edition}: ${scope}, ${count(rows)} rows, imported on ${day(importedAt)} from ${file}`,
  noDate: (before) => `No date; certainly from before the ${before}.`,
  noFindings: 'All checks passed.',
  publisher:
    'All figures are UWV’s, from the publication Transparantie van klantprofielen. If a figure is wrong, only UWV can correct it.',
  mapHeadline: (metric, scope, low, high) => `Map of ${metric} in ${scope}: from ${low} to ${high}`,
  mapEmpty: (metric, scope) => `Map of ${metric} in ${scope}: no place with enough people`,
  extreme: (place, value) => `${value} (${place})`,
  mapHighest: 'Highest:',
  mapLowest: 'Lowest:',
  mapItem: (place, value) => `${place}: ${value}`,
  mapTitle: (metric, scope, edition) => `${metric} by municipality, ${scope}, ${edition}`,
  mapFile: (scope, edition) => `map-${scope}-${edition}.png`,
  mapAlt: (title, high, low, rest) => `${title}. Highest: ${high}. Lowest: ${low}.${rest}`,
  mapAltAll: (items) => ` All municipalities: ${items.join(', ')}.`,
  mapNoFigure: 'no percentage',
  mapAttribution: 'Municipal boundaries: CBS/Kadaster',
  exportHeadline: (scope, edition, kind) => `${kind} with the figures of ${scope}, ${edition}`,
  exportRows: (rows) =>
    `The file has ${count(rows)} ${rows === 1 ? 'row' : 'rows'}, with source and edition on every line.`,
  exportKind: { csv: 'CSV file', xlsx: 'Excel file' },
  outOfScope: {
    'personal-data': 'I know nothing about persons: I only have numbers per municipality and region.',
    vacancies: 'I have no vacancies: I only know how many people have a client profile.',
    forecast: 'I make no forecasts: I only give figures that UWV has published.',
    weather: 'I know nothing about the weather: I give figures on client profiles.',
    other: 'I know nothing about that: I give figures on client profiles in the jobs agreement.',
  },
  outOfScopeWho: {
    'personal-data': 'Ask that person’s adviser at the municipality or at UWV.',
    vacancies: 'Look on werk.nl, or ask the employer service point of your region.',
    forecast: 'For expectations, see UWV’s labour-market information.',
    weather: 'Try the KNMI for that.',
    other: 'Ask “help” to see what I can do.',
  },
  helpHeadline:
    'I give UWV’s figures on client profiles in the jobs agreement, per municipality and labour-market region.',
  greeting: 'Hi! Name a municipality or labour-market region and I’ll give you the figures.',
  parting: {
    thanks: 'You’re welcome! Name a municipality or labour-market region to know more.',
    bye: 'Goodbye!',
  },
  helpExamples: 'For example:',
  examples: {
    lookup: (place) => place,
    trend: (place) => `trend ${place}`,
    compare: (a, b) => `${a} vs ${b}`,
    most: (region) => `where is most to gain in ${region}?`,
    top: (region) => `top 5 ${region}`,
    whatCounts: 'when does a profile count?',
  },
  helpMore:
    'I can also give a list with a limit (“municipalities below 60%”), a map, a CSV or Excel file, a target with its progress, an alert (“alert me when venlo drops below 60%”), a weekly message in a channel, and explain terms.',
  target: (place, share, metric, by) =>
    `Target for ${place}: ${share} ${metric}${by === null ? '' : `, ${by}`}`,
  targetUnclear: (place) =>
    `A target for ${place}, but I see no percentage. Try: target ${place} 70% end of 2026`,
  standing: (share, gap, people) =>
    `Now ${share}: ${points(gap)} percentage points to go, which is ${count(people)} more ${people === 1 ? 'profile' : 'profiles'}.`,
  standingReached: (share) => `Now ${share}: the target has been reached.`,
  standingUnknown: 'How far it still is I cannot say: there are no figures for this.',
  standingSmall: 'How far it still is I cannot say: it is about fewer than 10 people.',
  perQuarter: (people) => `To make it in time: ${count(people)} per quarter.`,
  targetList: 'Show the targets and alerts of this channel',
  targetRemove: (place) => `Remove the target for ${place}`,
  alert: (place, side, share, metric) => `Alert when ${metric} in ${place} goes ${side} ${share}`,
  alertStanding: (share) => `It is ${share} now.`,
  alertUnclear: (place) =>
    `An alert for ${place}, but I see no percentage. Try: warn when ${place} drops below 60%`,
  alertRemove: (place) => `Remove the alert for ${place}`,
  subscribe: (place, moment) => `Weekly message about ${place}, ${moment}`,
  subscribeDirect: 'I announce a new edition at once, on weekdays between 8:00 and 18:00.',
  moment: ({ weekday, hour, minute }) =>
    `every ${WEEKDAYS_EN[weekday]} at ${hour}:${String(minute).padStart(2, '0')} (Dutch time)`,
  unsubscribe: (place) => `Stop the weekly message about ${place}`,
  resume: (place) => `Resume the weekly message about ${place}`,
  pause: (place) => `Pause the weekly message about ${place}`,
  digestList: 'Show the weekly messages of this channel',
  channelLink: (place) => `Link this channel to ${place}`,
  channelUnlink: 'Remove the link between this channel and its region',
  settings: 'Settings: language, weekly messages and targets',
  language: {
    nl: 'Answer in Dutch from now on',
    en: 'Answer in English from now on',
    auto: 'Choose the language by myself from now on',
  },
  forget: 'Delete everything I keep about you',
  here: 'this region',
  seeInSlack: 'You can do that in Slack, in the channel it is about.',
  notYet: 'Nothing has changed yet. Do this in Slack, in the channel it is about.',
};
