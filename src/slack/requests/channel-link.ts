import { regionOn } from '../../domain/divisions.ts';
import type { Language } from '../../domain/language.ts';
import type { Place, RegionCode } from '../../domain/place.ts';
import { isMunicipalityCode, isRegionCode } from '../../domain/place.ts';
import { regionsAt } from '../../domain/places.ts';
import { NO_TALK } from '../../domain/talk.ts';
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
  const region = place === null ? regionByChannelName(deps, at) : regionAround(deps, place);
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

/** Outside public channels Slack gives a placeholder, which is no name. */
const PLACEHOLDERS = ['directmessage', 'privategroup'];

function regionByChannelName(deps: SlackDeps, { channelName }: RequestContext): Place | null {
  if (channelName === null || PLACEHOLDERS.includes(channelName)) return null;
  const { answer } = deps.ask(`koppel regio ${channelName.replaceAll(/[-_]+/g, ' ')}`, {
    today: deps.clock.today(),
    channelRegion: null,
    talk: NO_TALK,
    english: false,
    targets: [],
  });
  if (answer.kind === 'choice') return answer.candidates.find(({ level }) => level === 'region') ?? null;
  return answer.kind === 'request' && answer.place !== null ? regionAround(deps, answer.place) : null;
}

function regionAround({ places, clock }: SlackDeps, place: Place): Place | null {
  if (isRegionCode(place.code)) return place;
  const region = isMunicipalityCode(place.code)
    ? regionOn(places.divisions, place.code, clock.today())
    : undefined;
  return region === undefined ? null : placeOfCode(region);
}

function allRegions({ places, clock }: SlackDeps): readonly Place[] {
  return regionsAt(places, clock.today()).map(({ code, name }) => ({ level: 'region', code, name }));
}
