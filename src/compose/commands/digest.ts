import { mondayOf, weekOf } from '../../digest/week.ts';
import type { Place } from '../../domain/place.ts';
import { dayOf } from '../../operate/clock.ts';
import { renderDigest, renderDigestText } from '../../present/digest.ts';
import { defineCommand, Refusal, UsageError } from '../command-line.ts';
import { digestOf } from '../digest-message.ts';
import type { Bot } from '../open-bot.ts';
import { readDay, readLanguage } from '../read-options.ts';
import { withBot } from '../with-bot.ts';

export const digest = defineCommand({
  words: 'PLACE',
  options: {
    region: { type: 'string', value: 'NAME' },
    week: { type: 'string', value: '2026-W47' },
    today: { type: 'string', value: 'YYYY-MM-DD' },
    lang: { type: 'string', value: 'nl|en' },
    json: { type: 'boolean' },
    blocks: { type: 'boolean' },
  },
  does: 'shows the weekly message, of the week of --today without --week; posts nothing',
  run: async ({ values, positionals }, terminal) => {
    const name = values.region ?? positionals.join(' ');
    if (name.trim() === '')
      throw new UsageError('digest needs a place, such as: dekking digest noord-limburg');
    const today = readDay(values.today) ?? dayOf(terminal.now());
    const week = values.week ?? weekOf(today);
    const monday = mondayOf(week);
    if (monday === null)
      throw new UsageError(`--week is an ISO week such as 2026-W47, not "${week.slice(0, 20)}".`);
    return withBot(terminal, async (bot) => {
      const place = placeNamed(bot, name, values.region === undefined ? null : 'region');
      const said = digestOf(bot, {
        telling: 'week',
        place,
        language: readLanguage(values.lang) ?? 'nl',
        today: weekOf(today) === week ? today : monday,
        goals: [],
        newsSince: null,
        known: [],
      });
      if (said === null) throw new Refusal(`No dated edition covers ${place.name}.`);
      const { text, blocks } = renderDigest(said, bot.places);
      const plain = renderDigestText(said, bot.places);
      if (values.json) terminal.out(`${JSON.stringify({ ...said, text: plain }, mapsAsObjects)}\n`);
      else terminal.out(`${values.blocks ? JSON.stringify({ text, blocks }) : plain}\n`);
      return 0;
    });
  },
});

/** JSON writes a Map as `{}`; the register sizes of an edition are one. */
function mapsAsObjects(_key: string, value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value;
}

/** A name that is both a municipality and a region means the region: digests are a region's. */
function placeNamed({ gazetteer }: Bot, name: string, level: 'region' | null): Place {
  const hint = { level, near: [], alone: true } as const;
  const found = gazetteer.find(name, hint);
  if (found.kind === 'match') return found.asked.place;
  const region = gazetteer.find(name, { ...hint, level: 'region' });
  if (region.kind === 'match') return region.asked.place;
  const near = found.kind === 'choice' ? found.candidates : found.suggestions;
  const names = near.map((place) => place.name).join(', ');
  throw new UsageError(
    `"${name.slice(0, 60)}" is no place I know for certain${names === '' ? '.' : `; did you mean ${names}?`}`,
  );
}
