import { chart } from './charts.ts';
import { type Child, el } from './dom.ts';
import { control } from './elements.ts';
import { labelOf, objectAt, objectsAt, textAt } from './json.ts';
import { mrkdwn } from './mrkdwn.ts';
import { richText } from './rich-text.ts';
import { dataTable, plainTable } from './tables.ts';
import type { JsonObject, Surface } from './types.ts';

/** Blocks as Slack draws them. */
export function drawBlocks(blocks: readonly JsonObject[], surface: Surface): readonly HTMLElement[] {
  return blocks.map((block) => drawBlock(block, surface));
}

function drawBlock(block: JsonObject, surface: Surface): HTMLElement {
  switch (textAt(block, 'type')) {
    case 'section':
      return section(block, surface);
    case 'header':
      return el('view' in surface.on ? 'h2' : 'h3', { class: 'block header' }, labelOf(block));
    case 'context':
      return el(
        'div',
        { class: 'block context' },
        ...objectsAt(block, 'elements').map((each) =>
          each['type'] === 'image' ? picture(each, surface, 'tiny') : el('span', {}, ...words(each, surface)),
        ),
      );
    case 'divider':
      return el('hr', { class: 'block' });
    case 'actions':
      return el(
        'div',
        { class: 'block actions' },
        ...objectsAt(block, 'elements').map((each) => control(each, block, surface, null)),
      );
    case 'image':
      return el(
        'figure',
        { class: 'block image' },
        block['title'] === undefined ? null : el('figcaption', {}, textAt(objectAt(block, 'title'), 'text')),
        picture(block, surface, 'wide'),
      );
    case 'input':
      return input(block, surface);
    case 'rich_text':
      return el('div', { class: 'block rich' }, ...richText(block, surface.state));
    case 'table':
      return plainTable(block, surface.state);
    case 'data_table':
      return dataTable(block, surface.state);
    case 'data_visualization':
      return chart(block);
    case 'markdown':
      return el('div', { class: 'block markdown' }, textAt(block, 'text'));
    case 'alert':
      return el(
        'div',
        { class: `block alert ${textAt(block, 'level')}`, role: 'note' },
        ...words(objectAt(block, 'text'), surface),
      );
    case 'container':
      return container(block, surface);
    case 'card':
      return card(block, surface);
    default:
      return el('p', { class: 'block unknown' }, `Onbekend blok: ${textAt(block, 'type')}`);
  }
}

function words(text: JsonObject, surface: Surface): readonly Child[] {
  const said = textAt(text, 'text');
  return text['type'] === 'mrkdwn' ? mrkdwn(said, surface.state) : [said];
}

function section(block: JsonObject, surface: Surface): HTMLElement {
  const accessory = objectAt(block, 'accessory');
  const fields = objectsAt(block, 'fields');
  return el(
    'div',
    { class: 'block section' },
    el(
      'div',
      { class: 'section-words' },
      block['text'] === undefined ? null : el('div', {}, ...words(objectAt(block, 'text'), surface)),
      fields.length === 0
        ? null
        : el('div', { class: 'fields' }, ...fields.map((field) => el('div', {}, ...words(field, surface)))),
    ),
    accessory['type'] === undefined
      ? null
      : accessory['type'] === 'image'
        ? picture(accessory, surface, 'thumb')
        : control(accessory, block, surface, null),
  );
}

function picture(image: JsonObject, surface: Surface, size: 'wide' | 'thumb' | 'tiny'): HTMLElement {
  const alt = textAt(image, 'alt_text');
  const id = textAt(objectAt(image, 'slack_file'), 'id');
  if (id === '') return el('span', { class: 'missing-image' }, alt);
  const shown = el('img', { src: `/page/files/${id}`, alt, class: `picture ${size}`, loading: 'lazy' });
  if (size !== 'wide') return shown;
  return el(
    'a',
    { href: `/page/files/${id}`, target: '_blank', title: surface.state.files[id]?.name ?? null },
    shown,
  );
}

function input(block: JsonObject, surface: Surface): HTMLElement {
  const id = `label-${textAt(block, 'block_id')}`;
  const error = surface.errors[textAt(block, 'block_id')];
  const hint = textAt(objectAt(block, 'hint'), 'text');
  const optional =
    block['optional'] === true ? el('span', { class: 'optional' }, ' (mag leeg blijven)') : null;
  const field = control(objectAt(block, 'element'), block, surface, id);
  if (error !== undefined) field.setAttribute('aria-invalid', 'true');
  return el(
    'div',
    { class: 'block input', 'data-block': textAt(block, 'block_id') },
    el('div', { class: 'label', id }, textAt(objectAt(block, 'label'), 'text'), optional),
    field,
    hint === '' ? null : el('p', { class: 'hint' }, hint),
    el('p', { class: 'error', role: 'alert' }, error ?? ''),
  );
}

function container(block: JsonObject, surface: Surface): HTMLElement {
  const title = textAt(objectAt(block, 'title'), 'text');
  const inside = drawBlocks(objectsAt(block, 'child_blocks'), surface);
  if (block['is_collapsible'] === true) {
    return el(
      'details',
      { class: 'block container', open: block['default_collapsed'] !== true },
      el('summary', {}, title),
      ...inside,
    );
  }
  return el('div', { class: 'block container' }, title === '' ? null : el('h4', {}, title), ...inside);
}

function card(block: JsonObject, surface: Surface): HTMLElement {
  const part = (key: string, className: string): HTMLElement | null =>
    block[key] === undefined
      ? null
      : el('div', { class: className }, ...words(objectAt(block, key), surface));
  return el(
    'div',
    { class: 'block card' },
    part('title', 'card-title'),
    part('subtitle', 'card-subtitle'),
    part('body', 'card-body'),
    el(
      'div',
      { class: 'actions' },
      ...objectsAt(block, 'actions').map((each) => control(each, block, surface, null)),
    ),
  );
}
