import type { ModalView } from '@slack/types';
import type { Language } from '../../domain/language.ts';
import type { Message } from '../../domain/message.ts';
import type { MisreadingKind } from '../../domain/state.ts';
import { context, section } from '../blocks/mrkdwn.ts';
import { surfaceWords } from '../surfaces.ts';
import { MISREAD_VIEW } from './action-ids.ts';
import { plain, sentence } from './parts.ts';

/** Names of the two inputs, as they come back in the view's state. */
export const MISREAD_INPUTS = { question: 'question', comment: 'comment' } as const;

/** *Klopt dit niet?* with the line about what is kept. `asked` is empty when Slack does not tell which answer it was. */
export function misreadingModal(
  language: Language,
  kind: MisreadingKind,
  asked: string,
  metadata: string,
): ModalView {
  const { misread } = surfaceWords(language);
  return {
    type: 'modal',
    callback_id: MISREAD_VIEW,
    private_metadata: metadata,
    title: plain(misread.title),
    submit: plain(misread.submit),
    close: plain(misread.close),
    blocks: [
      section(misread.kinds[kind]),
      ...(kind === 'wrong-figure' ? [section(misread.figureSource)] : []),
      {
        type: 'input',
        block_id: MISREAD_INPUTS.question,
        label: plain(misread.question),
        element: {
          type: 'plain_text_input',
          action_id: MISREAD_INPUTS.question,
          max_length: 500,
          ...(asked === '' ? {} : { initial_value: asked.slice(0, 500) }),
        },
      },
      {
        type: 'input',
        block_id: MISREAD_INPUTS.comment,
        optional: true,
        label: plain(misread.comment),
        element: {
          type: 'plain_text_input',
          action_id: MISREAD_INPUTS.comment,
          multiline: true,
          max_length: 1000,
        },
      },
      context(misread.consent),
    ],
  };
}

export function misreadingThanks(language: Language): Message {
  return sentence(surfaceWords(language).misread.thanks);
}
