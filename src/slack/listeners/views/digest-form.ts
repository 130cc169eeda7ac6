import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { Gazetteer } from '../../../domain/match.ts';
import { onePlaceIn } from '../../../domain/one-place.ts';
import { type Places, placeOfCode } from '../../../domain/places.ts';
import type { WeeklyMoment } from '../../../domain/request.ts';
import type { State } from '../../../domain/state.ts';
import { DIGEST_VIEW } from '../../../present/surfaces/action-ids.ts';
import {
  DIGEST_INPUTS,
  digestModal,
  missingError,
  placeError,
} from '../../../present/surfaces/digest-modal.ts';
import type { Executor } from '../../replies/executor.ts';
import type { LanguageOf } from '../../replies/language.ts';
import { ofPerson } from '../../request-context.ts';
import type { Requests } from '../../requests/carry-out.ts';
import { subscribeTo } from '../../requests/subscribe.ts';
import { DEFAULT_MOMENT } from '../../requests/subscription-defaults.ts';
import { channelTurn, type Mutex } from '../../transport/mutex.ts';
import type { BlockAction } from '../actions/block-action.ts';
import { findSubscription } from '../actions/channel-buttons.ts';
import { type HomeParts, showHome } from '../events/app-home-opened.ts';

/** The channel it is for; null when the person chooses one in the form. */
const metadata = z.object({ channel: z.string().nullable(), fromHome: z.boolean() });

export interface OpenFormParts {
  readonly state: Pick<State, 'subscriptions' | 'channels'>;
  readonly places: Places;
  readonly executor: Executor;
  readonly languageOf: LanguageOf;
}

/** The button's value: a subscription to change, a channel to subscribe, or `new` in App Home. */
export async function openDigestModal(
  { state, places, executor, languageOf }: OpenFormParts,
  action: BlockAction,
): Promise<void> {
  const { at, value, triggerId } = action;
  const { workspace } = at;
  const language = await languageOf(at);
  const held = await findSubscription({ state })(value, at);
  const channel = held?.channel ?? (at.channel === '' ? null : at.channel);
  const linked = channel === null ? null : await state.channels.get({ workspace, channel });
  const place = held?.place ?? linked?.region ?? null;
  const view = digestModal(
    language,
    {
      channel,
      place: place === null ? null : placeOfCode(places, place),
      moment: held?.moment ?? DEFAULT_MOMENT,
      direct: held?.direct ?? false,
    },
    JSON.stringify({ channel, fromHome: at.channel === '' } satisfies z.input<typeof metadata>),
  );
  await executor.send(action, { kind: 'modal', triggerId, view });
}

export interface DigestFormParts extends HomeParts {
  readonly gazetteer: Gazetteer;
  readonly requests: Requests;
  readonly mutex: Mutex;
  readonly languageOf: LanguageOf;
}

export function registerDigestForm(app: App, parts: DigestFormParts): void {
  app.view(DIGEST_VIEW, async ({ ack, view, body, client, context }) => {
    const { channel, fromHome } = metadata.parse(JSON.parse(view.private_metadata));
    const at = ofPerson(body.user.id, context);
    const exchange = { at, client };
    const language = await parts.languageOf(at);
    const refuse = (errors: Readonly<Record<string, string>>) => ack({ response_action: 'errors', errors });
    const { place, moment, direct, ...filled } = readFilled(view.state.values);
    const to = channel ?? filled.channel;
    if (to === null) return refuse({ [DIGEST_INPUTS.channel]: missingError(language) });
    if (moment === null) return refuse({ [DIGEST_INPUTS.time]: missingError(language) });
    if (place.trim() === '') return refuse({ [DIGEST_INPUTS.place]: missingError(language) });
    const found = onePlaceIn(parts.gazetteer, place);
    if ('why' in found) return refuse({ [DIGEST_INPUTS.place]: placeError(language, found) });
    await ack();
    const wanted = { channel: to, place: found.code, moment, direct };
    await parts.mutex(channelTurn({ ...at, channel: to }), () =>
      parts.requests.change(exchange, to, (facts) => subscribeTo(facts, at, language, wanted)),
    );
    if (fromHome) await showHome(parts, exchange);
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
