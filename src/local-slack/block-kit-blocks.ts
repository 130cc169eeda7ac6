import { z } from 'zod';
import { dataTable, dataVisualization, table } from './block-kit-charts.ts';
import {
  accessory,
  actionElement,
  anyText,
  button,
  imageElement,
  inputElement,
  limited,
  mrkdwn,
  plain,
  slackFile,
} from './block-kit-elements.ts';

const blockId = z.string().min(1).max(255, 'must be less than 256 characters').optional();
const no = (count: number) => `no more than ${count} items allowed`;

const section = z
  .strictObject({
    type: z.literal('section'),
    block_id: blockId,
    text: anyText(3000).optional(),
    fields: z.array(anyText(2000)).min(1).max(10, no(10)).optional(),
    accessory: accessory.optional(),
    expand: z.boolean().optional(),
  })
  .refine((block) => block.text !== undefined || block.fields !== undefined, {
    error: 'needs at least one of text and fields',
  });
const header = z.strictObject({
  type: z.literal('header'),
  block_id: blockId,
  text: plain(150),
  level: z.number().int().min(1).max(4).optional(),
});
const context = z.strictObject({
  type: z.literal('context'),
  block_id: blockId,
  elements: z
    .array(z.union([imageElement, anyText(3000)]))
    .min(1)
    .max(10, no(10)),
});
const divider = z.strictObject({ type: z.literal('divider'), block_id: blockId });
const actions = z.strictObject({
  type: z.literal('actions'),
  block_id: blockId,
  elements: z.array(actionElement).min(1).max(25, no(25)),
});
const image = z
  .strictObject({
    type: z.literal('image'),
    block_id: blockId,
    alt_text: limited(2000),
    title: plain(2000).optional(),
    image_url: z.string().max(3000).optional(),
    slack_file: slackFile.optional(),
  })
  .refine((block) => (block.image_url === undefined) !== (block.slack_file === undefined), {
    error: 'needs exactly one of image_url and slack_file',
  });
const input = z.strictObject({
  type: z.literal('input'),
  block_id: blockId,
  label: plain(2000),
  hint: plain(2000).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
  element: inputElement,
});
const richText = z.strictObject({
  type: z.literal('rich_text'),
  block_id: blockId,
  elements: z.array(
    z.looseObject({
      type: z.enum(['rich_text_section', 'rich_text_list', 'rich_text_quote', 'rich_text_preformatted']),
      elements: z.array(z.json()),
    }),
  ),
});
const markdown = z.strictObject({ type: z.literal('markdown'), block_id: blockId, text: limited(12_000) });
const alert = z.strictObject({
  type: z.literal('alert'),
  block_id: blockId,
  text: anyText(3000),
  level: z.enum(['default', 'info', 'warning', 'error', 'success']).optional(),
});
const card = z.strictObject({
  type: z.literal('card'),
  block_id: blockId,
  hero_image: imageElement.optional(),
  icon: imageElement.optional(),
  title: mrkdwn(150).optional(),
  subtitle: mrkdwn(150).optional(),
  body: mrkdwn(200).optional(),
  actions: z.array(button).max(3, no(3)).optional(),
});
const contextActions = z.strictObject({
  type: z.literal('context_actions'),
  block_id: blockId,
  elements: z
    .array(z.looseObject({ type: z.enum(['feedback_buttons', 'icon_button']) }))
    .min(1)
    .max(5, no(5)),
});
const contained = z.discriminatedUnion('type', [
  actions,
  context,
  divider,
  header,
  image,
  input,
  richText,
  section,
  table,
]);
const container = z.strictObject({
  type: z.literal('container'),
  block_id: blockId,
  title: plain(150).optional(),
  subtitle: anyText(150).optional(),
  child_blocks: z.array(contained).min(1).max(10, no(10)),
  width: z.enum(['narrow', 'standard', 'wide', 'full']).optional(),
  icon: imageElement.optional(),
  is_collapsible: z.boolean().optional(),
  default_collapsed: z.boolean().optional(),
  has_header_divider: z.boolean().optional(),
});

const everywhere = [section, header, context, divider, actions, image, input, richText] as const;

export const messageBlock = z.discriminatedUnion('type', [
  ...everywhere,
  markdown,
  card,
  contextActions,
  container,
  table,
  dataTable,
  dataVisualization,
]);
export const viewBlock = z.discriminatedUnion('type', [...everywhere, alert]);
export const homeBlock = z.discriminatedUnion('type', [...everywhere]);
