import { BOT } from './inhabitants.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { changed, type Message, newTs, type State } from './state.ts';

export interface NewMessage {
  readonly channel: string;
  readonly author: string;
  readonly text: string;
  readonly via: string;
  readonly blocks?: readonly JsonObject[];
  readonly threadTs?: string | null;
  readonly metadata?: JsonObject | null;
  readonly files?: readonly string[];
  readonly onlyFor?: string | null;
  readonly bySlack?: boolean;
}

export function addMessage(state: State, message: NewMessage): Message {
  const added: Message = {
    ts: newTs(state),
    channel: message.channel,
    threadTs: message.threadTs ?? null,
    author: message.author,
    byBot: message.author === BOT.user,
    text: message.text,
    blocks: named(message.blocks ?? []),
    metadata: message.metadata ?? null,
    files: message.files ?? [],
    onlyFor: message.onlyFor ?? null,
    edited: false,
    deleted: false,
    via: message.via,
    notifies: mentioned(message.text, message.blocks ?? []),
    bySlack: message.bySlack ?? false,
  };
  state.messages.push(added);
  changed(state);
  return added;
}

export function findMessage(state: State, channel: string, ts: string): Message | undefined {
  return state.messages.find(
    (message) => message.channel === channel && message.ts === ts && !message.deleted,
  );
}

export function changeMessage(
  state: State,
  message: Message,
  change: Partial<Pick<Message, 'text' | 'blocks' | 'metadata' | 'files' | 'edited' | 'deleted'>>,
): Message {
  const after: Message = { ...message, ...change };
  const next: Message = {
    ...after,
    blocks: named(after.blocks),
    notifies: mentioned(after.text, after.blocks),
  };
  const at = state.messages.findIndex((each) => each.channel === message.channel && each.ts === message.ts);
  if (at >= 0) state.messages[at] = next;
  changed(state);
  return next;
}

/** Slack gives a name to each block and each element to press that has none. */
export function named(blocks: readonly JsonObject[]): readonly JsonObject[] {
  return blocks.map((block, index) => {
    const name = typeof block['block_id'] === 'string' ? block['block_id'] : `auto-${index}`;
    const elements = block['elements'];
    const pressable = block['type'] === 'actions' && Array.isArray(elements);
    return {
      ...block,
      block_id: name,
      ...(pressable
        ? { elements: elements.map((each, at) => withActionId(each, `auto-${index}-${at}`)) }
        : {}),
      ...(block['accessory'] === undefined
        ? {}
        : { accessory: withActionId(block['accessory'], `auto-${index}`) }),
      ...(block['element'] === undefined ? {} : { element: withActionId(block['element'], `auto-${index}`) }),
    };
  });
}

function withActionId(element: Json, otherwise: string): Json {
  if (!isObject(element) || element['type'] === 'image' || typeof element['action_id'] === 'string')
    return element;
  return { ...element, action_id: otherwise };
}

/** Who is called by `<!channel>`, `<!here>`, `<!everyone>` and `<@U…>`: in the text, mrkdwn and rich text, never in plain text. */
function mentioned(text: string, blocks: readonly JsonObject[]): readonly string[] {
  const found = new Set<string>();
  const inText = (mrkdwn: string): void => {
    for (const match of mrkdwn.matchAll(
      /<!(channel|here|everyone)(?:\|[^>]*)?>|<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/g,
    )) {
      found.add(match[1] ?? match[2] ?? '');
    }
  };
  const walk = (value: Json | undefined): void => {
    if (Array.isArray(value)) {
      for (const item of value) walk(item);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const at = new Map(Object.entries(value));
    const type = at.get('type');
    const body = at.get('text');
    if (type === 'mrkdwn' && typeof body === 'string') inText(body);
    const range = at.get('range');
    if (type === 'broadcast' && typeof range === 'string') found.add(range);
    const user = at.get('user_id');
    if (type === 'user' && typeof user === 'string') found.add(user);
    for (const item of at.values()) walk(item);
  };
  if (blocks.length === 0) inText(text);
  for (const block of blocks) walk(block);
  return [...found];
}
