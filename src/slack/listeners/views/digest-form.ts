import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { Answer } from '../../../domain/answer.ts';
import type { Language } from '../../../domain/language.ts';
import type { Place } from '../../../domain/place.ts';
import type { WeeklyMoment } from '../../../domain/request.ts';
import type { Subscription } from '../../../domain/state.ts';
import { NO_TALK } from '../../../domain/talk.ts';
import { placeOfCode } from '../../../present/names.ts';
import {
  DIGEST_INPUTS,
  digestModal,
  missingError,
  placeError,
} from '../../../present/surfaces/digest-modal.ts';
import { DIGEST_VIEW } from '../../../present/surfaces/ids.ts';
import { wordsIn } from '../../../present/words/words.ts';
import type { SlackDeps } from '../../deps.ts';
import { readerLanguage } from '../../replies/reader-language.ts';
import { ofPerson, type RequestContext } from '../../request-context.ts';
import { subscribeTo } from '../../requests/subscribe.ts';
import { DEFAULT_MOMENT } from '../../requests/subscription-defaults.ts';
import { channelTurn, type Mutex } from '../../transport/mutex.ts';
import type { BlockAction } from '../actions/block-action.ts';
import { showHome } from '../events/app-home-opened.ts';

/** The channel it is for; null when the person chooses one in the form. */
const metadata = z.object({ channel: z.string().nullable(), fromHome: z.boolean() });

/** The button's value: a subscription to change, a channel to subscribe, or `new` in App Home. */
export async function openDigestModal(deps: SlackDeps, { at, value, triggerId }: BlockAction): Promise<void> {
  const language = await readerLanguage(deps, at);
  const held = await ownSubscription(deps, at, value);
  const channel = held?.channel ?? (at.channel === '' ? null : at.channel);
  const linked =
    channel === null ? null : await deps.state.channels.get({ workspace: at.workspace, channel });
  const place = held?.place ?? linked?.region ?? null;
  const view = digestModal(
    language,
    {
      channel,
      place: place === null ? null : placeOfCode(place),
      moment: held?.moment ?? DEFAULT_MOMENT,
      direct: held?.direct ?? false,
    },
    JSON.stringify({ channel, fromHome: at.channel === '' } satisfies z.input<typeof metadata>),
  );
  await at.client.views.open({ trigger_id: triggerId, view });
}

export function registerDigestModal(app: App, deps: SlackDeps, mutex: Mutex): void {
  app.view(DIGEST_VIEW, async ({ ack, view, body, client, context }) => {
    const { channel, fromHome } = metadata.parse(JSON.parse(view.private_metadata));
    const at = ofPerson(body.user.id, client, context);
    const language = await readerLanguage(deps, at);
    const refuse = (errors: Readonly<Record<string, string>>) => ack({ response_action: 'errors', errors });
    const { place, moment, direct, ...filled } = readFilled(view.state.values);
    const to = channel ?? filled.channel;
    if (to === null) return refuse({ [DIGEST_INPUTS.channel]: missingError(language) });
    if (moment === null) return refuse({ [DIGEST_INPUTS.time]: missingError(language) });
    if (place.trim() === '') return refuse({ [DIGEST_INPUTS.place]: missingError(language) });
    const found = placeIn(deps, place, language);
    if ('error' in found) return refuse({ [DIGEST_INPUTS.place]: found.error });
    await ack();
    const wanted = { channel: to, place: found.place.code, moment, direct };
    await mutex(channelTurn({ ...at, channel: to }), () => subscribeTo(deps, at, language, wanted));
    if (fromHome) await showHome(deps, at);
  });
}

const values = z.object({
  channel: z.object({ channel: z.object({ selected_conversation: z.string().nullish() }) }).optional(),
  place: z.object({ place: z.object({ value: z.string().nullish() }) }),
  weekday: z.object({
    weekday: z.object({ selected_option: z.object({ value: z.coerce.number().int().min(1).max(7) }) }),
  }),
  time: z.object({ time: z.object({ selected_time: z.string().nullish() }) }),
  direct: z.object({ direct: z.object({ selected_options: z.array(z.unknown()).default([]) }) }).optional(),
});

interface Filled {
  /** null: not filled in. */
  readonly channel: string | null;
  readonly place: string;
  /** null: no time, or none that is one. */
  readonly moment: WeeklyMoment | null;
  readonly direct: boolean;
}

function readFilled(state: unknown): Filled {
  const { channel, place, weekday, time, direct } = values.parse(state);
  const clock = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time.time.selected_time ?? '');
  const day = weekdayOf(weekday.weekday.selected_option.value);
  return {
    channel: channel?.channel.selected_conversation ?? null,
    place: place.place.value ?? '',
    moment: clock === null ? null : { weekday: day, hour: Number(clock[1]), minute: Number(clock[2]) },
    direct: (direct?.direct.selected_options.length ?? 0) > 0,
  };
}

function weekdayOf(day: number): WeeklyMoment['weekday'] {
  const days = [1, 2, 3, 4, 5, 6, 7] as const;
  return days.find((each) => each === day) ?? 1;
}

function placeIn(
  deps: SlackDeps,
  written: string,
  language: Language,
): { readonly place: Place } | { readonly error: string } {
  const { answer } = deps.ask(`abonneer ${written}`, {
    today: deps.clock.today(),
    channelRegion: null,
    talk: NO_TALK,
    english: false,
    targets: [],
  });
  return placeOf(answer, language);
}

function placeOf(answer: Answer, language: Language): { readonly place: Place } | { readonly error: string } {
  if (answer.kind === 'request' && answer.place !== null) return { place: answer.place };
  if (answer.kind !== 'choice') return { error: placeError(language, 'unknownPlace') };
  const { numbers, places } = wordsIn(language);
  return { error: placeError(language, 'unclearPlace', numbers.or(answer.candidates.map(places.full))) };
}

async function ownSubscription(
  deps: SlackDeps,
  at: RequestContext,
  id: string,
): Promise<Subscription | null> {
  const held = await deps.state.subscriptions.get(id);
  return held?.workspace === at.workspace ? held : null;
}
