import type { Language } from '../../domain/language.ts';
import type { Place, RegionCode } from '../../domain/place.ts';
import { isMunicipalityCode, isRegionCode } from '../../domain/place.ts';
import { type Places, regionOf } from '../../domain/places.ts';
import { placeOfCode } from '../../present/names.ts';
import {
  confirmLink,
  linkedNotice,
  linkMenu,
  linkReply,
  unlinkedNotice,
  unlinkReply,
} from '../../present/surfaces/channel-link.ts';
import type { SlackDeps } from '../deps.ts';
import type { RequestContext } from '../request-context.ts';
import type { Request } from './carry-out.ts';
import { channelLanguage, startSomething, stopSomething, tellAsker } from './changes.ts';

/** `koppel noord-limburg`; bare it proposes a region by the channel's name, or offers a menu. */
export async function linkChannel(
  deps: SlackDeps,
  at: RequestContext,
  { spoken, answer }: Request,
): Promise<void> {
  const { language } = spoken;
  const isNamed = spoken.asked.question.places[0]?.via.kind !== 'channel';
  const place = isNamed ? answer.place : null;
  if (place !== null && isRegionCode(place.code)) return linkTo(deps, at, language, place.code);
  const settings = await deps.state.channels.get({ workspace: at.workspace, channel: at.channel });
  if (place === null && settings?.region != null) {
    return tellAsker(deps, at, language, linkReply(language, 'already', placeOfCode(settings.region)));
  }
  const region =
    place === null ? regionByChannelName(deps, at.channelName) : regionAround(deps.places, place);
  const offer =
    region === null
      ? linkMenu(language, allRegions(deps), place?.level === 'country')
      : confirmLink(language, region, place);
  await tellAsker(deps, at, language, offer);
}

/** Links the channel, or says that it was so already. */
export async function linkTo(
  deps: SlackDeps,
  at: RequestContext,
  language: Language,
  code: RegionCode,
): Promise<void> {
  const id = { workspace: at.workspace, channel: at.channel };
  const settings = await deps.state.channels.get(id);
  const region = placeOfCode(code);
  if (settings?.region === code) return tellAsker(deps, at, language, linkReply(language, 'already', region));
  const everyone = settings?.language ?? language;
  await startSomething(deps, at, language, {
    channel: at.channel,
    notice: linkedNotice(everyone, at.user, region),
    store: () =>
      deps.state.channels.set({ ...id, region: code, language: settings?.language ?? null, setBy: at.user }),
    reply: linkReply(language, 'done', region),
  });
}

export async function unlinkChannel(deps: SlackDeps, at: RequestContext, { spoken }: Request): Promise<void> {
  const { language } = spoken;
  const id = { workspace: at.workspace, channel: at.channel };
  const settings = await deps.state.channels.get(id);
  if (settings === null || settings.region === null) {
    return tellAsker(deps, at, language, unlinkReply(language, 'nothingToUnlink'));
  }
  const everyone = await channelLanguage(deps, at, at.channel, language);
  await stopSomething(deps, at, language, {
    channel: at.channel,
    notice: unlinkedNotice(everyone, at.user, placeOfCode(settings.region)),
    store: () => deps.state.channels.set({ ...settings, region: null }),
    reply: unlinkReply(language, 'unlinkDone'),
  });
}

type Naming = Pick<SlackDeps, 'gazetteer' | 'places'>;

/** Outside public channels Slack gives a placeholder, which is no name. */
const PLACEHOLDERS = ['directmessage', 'privategroup'];

/** The longest run of words in the channel's name that is exactly the name of a place; villages only as the whole name. */
function regionByChannelName({ gazetteer, places }: Naming, channelName: string | null): Place | null {
  if (channelName === null || PLACEHOLDERS.includes(channelName)) return null;
  const words = channelName.split(/[-_]+/).filter((word) => word !== '');
  for (let length = words.length; length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const run = words.slice(from, from + length).join(' ');
      const match = gazetteer.findExact(run, { level: 'region', near: [], alone: true });
      if (match === null || match.kind === 'unknown') continue;
      if (match.kind === 'choice') return theOnlyRegion(match.candidates);
      const { place, via } = match.asked;
      if (via.kind !== 'village' || length === words.length) return regionAround(places, place);
    }
  }
  return null;
}

function theOnlyRegion(candidates: readonly Place[]): Place | null {
  const [only, ...more] = candidates.filter(({ level }) => level === 'region');
  return only !== undefined && more.length === 0 ? only : null;
}

function regionAround(places: Places, place: Place): Place | null {
  if (isRegionCode(place.code)) return place;
  const region = isMunicipalityCode(place.code) ? regionOf(places, place.code, 2025) : undefined;
  return region === undefined ? null : placeOfCode(region);
}

function allRegions({ places }: SlackDeps): readonly Place[] {
  return [...places.regions.values()].map(({ code, name }) => ({ level: 'region', code, name }));
}
