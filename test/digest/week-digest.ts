import { digestOf } from '../../src/compose/digest-message.ts';
import type { Bot } from '../../src/compose/open-bot.ts';
import type { Digest } from '../../src/domain/digest.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Day } from '../../src/domain/period.ts';
import type { PlaceCode } from '../../src/domain/place.ts';
import { placeOf } from '../../src/domain/places.ts';

/** The weekly digest of a day, without news and goals. */
export function weekDigest(bot: Bot, code: PlaceCode, today: Day, language: Language): Digest {
  const place = placeOf(bot.places, code);
  const digest =
    place &&
    digestOf(bot, {
      telling: 'week',
      place,
      language,
      today,
      goals: [],
      newsSince: null,
      known: [],
    });
  if (digest === null) throw new Error(`no digest of ${code}`);
  return digest;
}
