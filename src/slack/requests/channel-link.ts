import { regionOn } from '../../domain/divisions.ts';
import type { Language } from '../../domain/language.ts';
import type { Gazetteer } from '../../domain/match.ts';
import type { Day } from '../../domain/period.ts';
import type { Place, RegionCode } from '../../domain/place.ts';
import { isMunicipalityCode, isRegionCode } from '../../domain/place.ts';
import { type Places, placeOf, regionsAt } from '../../domain/places.ts';
import {
  confirmLink,
  linkedNotice,
  linkMenu,
  linkReply,
  unlinkedNotice,
  unlinkReply,
} from '../../present/surfaces/channel-link.ts';
import { wordsOf } from '../../present/words/words.ts';
import type { RequestContext } from '../request-context.ts';
import { type Decision, type Request, start, stop, tell } from './decision.ts';
import { channelWords, type Facts } from './facts.ts';

/** `koppel noord-limburg`; bare it proposes a region by the channel's name, or offers a menu. */
export function linkChannel(
  facts: Facts,
  at: RequestContext,
  { spoken, answer }: Request,
  gazetteer: Gazetteer,
): Decision {
  const { language } = spoken;
  const { places, today } = facts;
  const words = wordsOf(places, language);
  const isNamed = spoken.asked.question.places[0]?.via.kind !== 'channel';
  const place = isNamed ? answer.place : null;
  if (place !== null && isRegionCode(place.code)) return linkTo(facts, at, language, place.code);
  const linked = facts.settings?.region ?? null;
  if (place === null && linked !== null) {
    return tell(language, linkReply(words, 'already', words.places.of(linked)));
  }
  const region =
    place === null
      ? regionByChannelName(gazetteer, facts, at.channelName)
      : regionAround(places, today, place);
  const offer =
    region === null
      ? linkMenu(language, allRegions(places, today), place?.level === 'country')
      : confirmLink(words, region, place);
  return tell(language, offer);
}

/** Links the channel, or says that it was so already. */
export function linkTo(facts: Facts, at: RequestContext, reader: Language, code: RegionCode): Decision {
  const { settings } = facts;
  const words = wordsOf(facts.places, reader);
  const region = words.places.of(code);
  if (settings?.region === code) return tell(reader, linkReply(words, 'already', region));
  const language = settings?.language ?? null;
  const { workspace, channel, user } = at;
  return start(at, reader, {
    channel,
    notice: linkedNotice(channelWords(facts, reader), user, region),
    changes: [{ kind: 'put-channel', settings: { workspace, channel, region: code, language, setBy: user } }],
    reply: linkReply(words, 'done', region),
  });
}

export function unlinkChannel(facts: Facts, at: RequestContext, { spoken }: Request): Decision {
  const { language } = spoken;
  const { settings } = facts;
  if (settings === null || settings.region === null) {
    return tell(language, unlinkReply(language, 'nothingToUnlink'));
  }
  const everyone = channelWords(facts, language);
  return stop(at, language, {
    channel: at.channel,
    notice: unlinkedNotice(everyone, at.user, everyone.places.of(settings.region)),
    changes: [{ kind: 'put-channel', settings: { ...settings, region: null } }],
    reply: unlinkReply(language, 'unlinkDone'),
  });
}

/** Outside public channels Slack gives a placeholder, which is no name. */
const PLACEHOLDERS = ['directmessage', 'privategroup'];

/** The longest run of words in the channel's name that is exactly the name of a place; villages only as the whole name. */
function regionByChannelName(
  gazetteer: Gazetteer,
  { places, today }: Facts,
  channelName: string | null,
): Place | null {
  if (channelName === null || PLACEHOLDERS.includes(channelName)) return null;
  const words = channelName.split(/[-_]+/).filter((word) => word !== '');
  for (let length = words.length; length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const run = words.slice(from, from + length).join(' ');
      const match = gazetteer.findExact(run, { level: 'region', near: [], alone: true });
      if (match === null || match.kind === 'unknown') continue;
      if (match.kind === 'choice') return theOnlyRegion(match.candidates);
      const { place, via } = match.asked;
      if (via.kind !== 'village' || length === words.length) return regionAround(places, today, place);
    }
  }
  return null;
}

function theOnlyRegion(candidates: readonly Place[]): Place | null {
  const [only, ...more] = candidates.filter(({ level }) => level === 'region');
  return only !== undefined && more.length === 0 ? only : null;
}

function regionAround(places: Places, today: Day, place: Place): Place | null {
  if (isRegionCode(place.code)) return place;
  const region = isMunicipalityCode(place.code) ? regionOn(places.divisions, place.code, today) : undefined;
  return region === undefined ? null : placeOf(places, region);
}

function allRegions(places: Places, today: Day): readonly Place[] {
  return regionsAt(places, today).map(({ code, name }) => ({ level: 'region', code, name }));
}
