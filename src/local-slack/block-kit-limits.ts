import { z } from 'zod';
import { homeBlock, messageBlock, viewBlock } from './block-kit-blocks.ts';
import { plain } from './block-kit-elements.ts';
import { isObject, type Json, type JsonObject, objectAt, objectsAt, textAt } from './json.ts';

/** Whether an uploaded image may be shown yet. */
export type FileReady = (id: string) => boolean;

/**
 * What Slack would refuse in a message, one sentence each with the place in it; empty when it takes the message.
 * Limits: Slack's Block Kit reference of November 2026.
 */
export function checkMessage(payload: JsonObject, fileReady: FileReady = () => true): readonly string[] {
  const blocks = payload['blocks'];
  const text = textAt(payload, 'text');
  const complaints: string[] = [];
  if (text.length > 40_000) complaints.push('msg_too_long [json-pointer:/text]');
  if (blocks === undefined) return text === '' ? ['no_text'] : complaints;
  if (!Array.isArray(blocks)) return ['blocks must be an array [json-pointer:/blocks]'];
  if (text === '') complaints.push('text is missing: it is what notifications and screen readers read');
  complaints.push(...checkBlocks(payload, z.array(messageBlock).max(50, 'no more than 50 items allowed')));
  complaints.push(...atMost(payload, 'table', 1), ...atMost(payload, 'data_visualization', 2));
  const cells = objectsAt(payload, 'blocks').filter((block) => TABLES.has(textAt(block, 'type')));
  if (charactersIn(cells) > 10_000)
    complaints.push('no more than 10000 characters in all cells [json-pointer:/blocks]');
  const length = charactersIn(blocks);
  if (length > 13_000)
    complaints.push(`msg_blocks_too_long: ${length} characters in all blocks, at most 13000`);
  complaints.push(...imagesNotReady(blocks, fileReady));
  return complaints;
}

/** The same for a modal or App Home. */
export function checkView(view: JsonObject, fileReady: FileReady = () => true): readonly string[] {
  if (textAt(view, 'type') === 'home') {
    return [
      ...issues(z.looseObject({ private_metadata: z.string().max(3000).optional() }), view),
      ...checkBlocks(view, z.array(homeBlock).max(100, 'no more than 100 items allowed')),
      ...imagesNotReady(view['blocks'] ?? null, fileReady),
    ];
  }
  return [
    ...issues(modal, view),
    ...checkBlocks(view, z.array(viewBlock).max(100, 'no more than 100 items allowed')),
    ...(objectsAt(view, 'blocks').some((block) => block['type'] === 'input') && view['submit'] === undefined
      ? ['a view with input blocks needs submit [json-pointer:/submit]']
      : []),
    ...imagesNotReady(view['blocks'] ?? null, fileReady),
  ];
}

const modal = z.strictObject({
  type: z.literal('modal'),
  title: plain(24),
  submit: plain(24).optional(),
  close: plain(24).optional(),
  blocks: z.array(z.json()),
  private_metadata: z.string().max(3000, 'must be less than 3001 characters').optional(),
  callback_id: z.string().max(255).optional(),
  clear_on_close: z.boolean().optional(),
  notify_on_close: z.boolean().optional(),
  submit_disabled: z.boolean().optional(),
  external_id: z.string().max(255).optional(),
});

function checkBlocks(payload: JsonObject, schema: z.ZodType): readonly string[] {
  return [...issues(schema, payload['blocks'], ['blocks']), ...doubledIds(payload)];
}

function issues(schema: z.ZodType, value: unknown, prefix: readonly string[] = []): readonly string[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.map(
    (issue) => `${issue.message} [json-pointer:/${[...prefix, ...issue.path.map(String)].join('/')}]`,
  );
}

function doubledIds(payload: JsonObject): readonly string[] {
  const blocks = objectsAt(payload, 'blocks');
  const complaints: string[] = [];
  const blockIds = blocks.map((block) => textAt(block, 'block_id')).filter((id) => id !== '');
  for (const id of doubles(blockIds)) complaints.push(`block_id ${id} already exists [json-pointer:/blocks]`);
  for (const [index, block] of blocks.entries()) {
    const elements = [
      ...objectsAt(block, 'elements'),
      objectAt(block, 'accessory'),
      objectAt(block, 'element'),
    ];
    const ids = elements.map((element) => textAt(element, 'action_id')).filter((id) => id !== '');
    for (const id of doubles(ids))
      complaints.push(`action_id ${id} already exists [json-pointer:/blocks/${index}]`);
  }
  return complaints;
}

function doubles(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function atMost(payload: JsonObject, type: string, limit: number): readonly string[] {
  const found = objectsAt(payload, 'blocks').filter((block) => block['type'] === type);
  const complaints =
    found.length > limit ? [`no more than ${limit} ${type} blocks allowed [json-pointer:/blocks]`] : [];
  return complaints;
}

/** Characters that are read: texts, labels, values and cells; not keys, types and ids. */
function charactersIn(value: Json | undefined): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + charactersIn(item), 0);
  if (!isObject(value)) return 0;
  return Object.entries(value).reduce((sum, [key, item]) => {
    if (typeof item === 'string') return READ.has(key) ? sum + item.length : sum;
    return sum + charactersIn(item);
  }, 0);
}

const TABLES = new Set(['table', 'data_table']);
const READ = new Set(['text', 'alt_text', 'title', 'caption', 'label', 'name', 'value']);

function imagesNotReady(value: Json, fileReady: FileReady): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => imagesNotReady(item, fileReady));
  if (!isObject(value)) return [];
  if (value['type'] === 'image') {
    const id = textAt(objectAt(value, 'slack_file'), 'id');
    if (id !== '' && !fileReady(id)) return [`invalid slack file ${id}`];
  }
  return Object.values(value).flatMap((item) => (item === undefined ? [] : imagesNotReady(item, fileReady)));
}
