import type { Day } from '../domain/period.ts';
import type { RegionCode } from '../domain/place.ts';
import type { AskContext } from '../domain/ports.ts';
import { NO_TALK } from '../domain/talk.ts';
import { UsageError } from './command-line.ts';
import type { Bot } from './open-bot.ts';

/** The context of a question from the terminal; `region` = as if asked in a channel linked to it. */
export function askContext(bot: Bot, today: Day, region: string | null): AskContext {
  return {
    today,
    channelRegion: region === null ? null : regionNamed(bot, region),
    talk: NO_TALK,
    english: false,
    targets: [],
  };
}

function regionNamed(bot: Bot, name: string): RegionCode {
  const found = bot.gazetteer.find(name, { level: 'region', near: [], alone: true });
  const code = found.kind === 'match' ? found.asked.place.code : undefined;
  const region = [...bot.places.regions.keys()].find((known) => known === code);
  if (region === undefined) throw new UsageError(`There is no labour-market region "${name}".`);
  return region;
}
