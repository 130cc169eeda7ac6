import type { ActionsBlock, Button, Overflow } from '@slack/types';
import type { RenderOptions } from '../../domain/ports.ts';
import { DELETE_ACTION, encodeAction, MORE_ACTION, MORE_OPTIONS, SHARE_ACTION } from '../answer-actions.ts';
import type { AskButton } from '../page.ts';
import type { Words } from '../words/words.ts';
import { cut } from './mrkdwn.ts';

export interface ButtonOptions extends Pick<RenderOptions, 'audience' | 'askedBy' | 'sentence'> {
  /** Figures can be shared and reported; a choice or an unknown name cannot. */
  readonly answered: boolean;
}

const MAX_LABEL = 75;
const MAX_BUTTONS = 25;

/** Follow-ups first, then share or delete, then the menu to report a misreading. */
export function actionRows(
  buttons: readonly AskButton[],
  options: ButtonOptions,
  words: Words,
  nextId: () => string,
): readonly ActionsBlock[] {
  const own = ownElements(options, words);
  const asks = buttons.slice(0, MAX_BUTTONS - own.length).map((button) => askElement(button, nextId()));
  const elements = [...asks, ...own];
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

export function askElement({ label, value, primary }: AskButton, actionId: string): Button {
  return {
    type: 'button',
    action_id: actionId,
    text: { type: 'plain_text', text: cut(label, MAX_LABEL), emoji: false },
    value: encodeAction(value),
    ...(primary ? { style: 'primary' as const } : {}),
  };
}

function ownElements(options: ButtonOptions, words: Words): readonly (Button | Overflow)[] {
  const { audience, askedBy, sentence, answered } = options;
  if (audience === 'digest') return [];
  const { buttons, moreOptions } = words.common;
  const value = {
    q: sentence === '' ? '-' : sentence,
    l: words.language,
    ...(askedBy === null ? {} : { by: askedBy }),
  };
  const button = (id: string, label: string): Button => ({
    type: 'button',
    action_id: id,
    text: { type: 'plain_text', text: label, emoji: false },
    value: encodeAction(value),
  });
  const more: Overflow = {
    type: 'overflow',
    action_id: MORE_ACTION,
    options: MORE_OPTIONS.map((kind) => ({
      text: { type: 'plain_text', text: moreOptions[kind], emoji: false },
      value: kind,
    })),
  };
  if (audience === 'public') return [button(DELETE_ACTION, buttons.delete), more];
  return answered ? [button(SHARE_ACTION, buttons.share), more] : [more];
}
