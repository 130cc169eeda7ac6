import type { StaticSelect } from '@slack/types';
import type { Language } from '../../domain/language.ts';
import type { Message } from '../../domain/message.ts';
import type { Place } from '../../domain/place.ts';
import { surfaceWords } from '../surfaces.ts';
import { wordsIn } from '../words/words.ts';
import { SURFACE_ACTIONS } from './action-ids.ts';
import { button, buttons, mention, option, placeName, plain, said, sentence } from './parts.ts';

/** For everyone in the channel: who linked it to what. */
export function linkedNotice(language: Language, who: string, region: Place): Message {
  return said(surfaceWords(language).link.linked(mention(who), placeName(region, language)));
}

export function unlinkedNotice(language: Language, who: string, region: Place): Message {
  return said(surfaceWords(language).link.unlinked(mention(who), placeName(region, language)));
}

export function linkReply(language: Language, kind: 'done' | 'already', region: Place): Message {
  return said(surfaceWords(language).link[kind](placeName(region, language)));
}

export function unlinkReply(language: Language, kind: 'unlinkDone' | 'nothingToUnlink'): Message {
  return sentence(surfaceWords(language).link[kind]);
}

/** Asks to confirm a region; `via` is the municipality that was named instead. */
export function confirmLink(language: Language, region: Place, via: Place | null): Message {
  const { link } = surfaceWords(language);
  const name = placeName(region, language);
  const question =
    via === null ? link.confirm(name) : link.confirmMunicipality(placeName(via, language), name);
  const label = link.confirmButton(wordsIn(language).places.name(region));
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
