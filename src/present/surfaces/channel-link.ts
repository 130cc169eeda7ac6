import type { StaticSelect } from '@slack/types';
import type { Language } from '../../domain/language.ts';
import type { Message } from '../../domain/message.ts';
import type { Place } from '../../domain/place.ts';
import { surfaceWords } from '../surfaces.ts';
import type { Words } from '../words/words.ts';
import { SURFACE_ACTIONS } from './action-ids.ts';
import { button, buttons, mention, option, placeName, plain, said, sentence } from './parts.ts';

/** For everyone in the channel: who linked it to what. */
export function linkedNotice(words: Words, who: string, region: Place): Message {
  return said(surfaceWords(words.language).link.linked(mention(who), placeName(region, words)));
}

export function unlinkedNotice(words: Words, who: string, region: Place): Message {
  return said(surfaceWords(words.language).link.unlinked(mention(who), placeName(region, words)));
}

export function linkReply(words: Words, kind: 'done' | 'already', region: Place): Message {
  return said(surfaceWords(words.language).link[kind](placeName(region, words)));
}

export function unlinkReply(language: Language, kind: 'unlinkDone' | 'nothingToUnlink'): Message {
  return sentence(surfaceWords(language).link[kind]);
}

/** Asks to confirm a region; `via` is the municipality that was named instead. */
export function confirmLink(words: Words, region: Place, via: Place | null): Message {
  const { link } = surfaceWords(words.language);
  const name = placeName(region, words);
  const question = via === null ? link.confirm(name) : link.confirmMunicipality(placeName(via, words), name);
  const label = link.confirmButton(words.places.name(region));
  return said(question, [buttons(button(SURFACE_ACTIONS.linkConfirm, label, region.code, 'primary'))]);
}

/** Offers all regions; for conversations whose name Slack does not tell. */
export function linkMenu(language: Language, regions: readonly Place[], isCountry: boolean): Message {
  const { link } = surfaceWords(language);
  const menu: StaticSelect = {
    type: 'static_select',
    action_id: SURFACE_ACTIONS.linkMenu,
    placeholder: plain(link.menuPlaceholder),
    options: regions
      .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
      .map((region) => option(region.name, region.code)),
  };
  return sentence(isCountry ? `${link.country} ${link.menu}` : link.menu, [
    { type: 'actions', elements: [menu] },
  ]);
}
