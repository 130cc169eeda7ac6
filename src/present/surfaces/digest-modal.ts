import type { KnownBlock, ModalView } from '@slack/types';
import type { Language } from '../../domain/language.ts';
import type { NoPlace } from '../../domain/one-place.ts';
import type { Place } from '../../domain/place.ts';
import type { WeeklyMoment } from '../../domain/request.ts';
import { surfaceWords } from '../surfaces.ts';
import { sentencesIn } from '../words/words.ts';
import { DIGEST_VIEW } from './action-ids.ts';
import { timeText } from './moments.ts';
import { option, plain } from './parts.ts';

/** Names of the inputs, as they come back in the view's state. */
export const DIGEST_INPUTS = {
  channel: 'channel',
  place: 'place',
  weekday: 'weekday',
  time: 'time',
  direct: 'direct',
} as const;

export interface DigestModalFilled {
  /** null: the person chooses a conversation. */
  readonly channel: string | null;
  readonly place: Place | null;
  readonly moment: WeeklyMoment;
  readonly direct: boolean;
}

/** The form of a weekly message. */
export function digestModal(language: Language, filled: DigestModalFilled, metadata: string): ModalView {
  const { digestModal: words } = surfaceWords(language);
  return {
    type: 'modal',
    callback_id: DIGEST_VIEW,
    private_metadata: metadata,
    title: plain(words.title),
    submit: plain(words.submit),
    close: plain(words.close),
    blocks: [
      ...(filled.channel === null ? [channelInput(words.channel)] : []),
      placeInput(language, filled.place),
      weekdayInput(language, filled.moment),
      timeInput(words.time, filled.moment),
      directInput(language, filled.direct),
    ],
  };
}

export function missingError(language: Language): string {
  return surfaceWords(language).digestModal.missing;
}

/** What stands under the field; the names are written so that they are understood when they are filled in. */
export function placeError(language: Language, { why, candidates }: NoPlace): string {
  const { digestModal: words } = surfaceWords(language);
  const { numbers, places } = sentencesIn(language);
  const names = numbers.or(candidates.map(places.full));
  if (candidates.length === 0) return words.unknownPlace;
  return why === 'several' ? words.unclearPlace(names) : words.nearPlace(names);
}

function channelInput(label: string): KnownBlock {
  return {
    type: 'input',
    block_id: DIGEST_INPUTS.channel,
    label: plain(label),
    element: {
      type: 'conversations_select',
      action_id: DIGEST_INPUTS.channel,
      filter: { include: ['public', 'private'], exclude_bot_users: true },
    },
  };
}

function placeInput(language: Language, place: Place | null): KnownBlock {
  const { digestModal: words } = surfaceWords(language);
  return {
    type: 'input',
    block_id: DIGEST_INPUTS.place,
    label: plain(words.place),
    hint: plain(words.placeHint),
    element: {
      type: 'plain_text_input',
      action_id: DIGEST_INPUTS.place,
      max_length: 100,
      ...(place === null ? {} : { initial_value: sentencesIn(language).places.full(place) }),
    },
  };
}

function weekdayInput(language: Language, moment: WeeklyMoment): KnownBlock {
  const words = surfaceWords(language);
  const options = words.weekdays.map((name, index) => option(name, String(index + 1)));
  const initial = options[moment.weekday - 1];
  return {
    type: 'input',
    block_id: DIGEST_INPUTS.weekday,
    label: plain(words.digestModal.weekday),
    element: {
      type: 'static_select',
      action_id: DIGEST_INPUTS.weekday,
      options,
      ...(initial === undefined ? {} : { initial_option: initial }),
    },
  };
}

function timeInput(label: string, moment: WeeklyMoment): KnownBlock {
  return {
    type: 'input',
    block_id: DIGEST_INPUTS.time,
    label: plain(label),
    element: {
      type: 'timepicker',
      action_id: DIGEST_INPUTS.time,
      initial_time: timeText(moment).padStart(5, '0'),
    },
  };
}

function directInput(language: Language, direct: boolean): KnownBlock {
  const { digestModal: words } = surfaceWords(language);
  const choice = option(words.direct, 'direct');
  return {
    type: 'input',
    block_id: DIGEST_INPUTS.direct,
    optional: true,
    label: plain(words.directLabel),
    element: {
      type: 'checkboxes',
      action_id: DIGEST_INPUTS.direct,
      options: [choice],
      ...(direct ? { initial_options: [choice] } : {}),
    },
  };
}
