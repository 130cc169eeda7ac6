import { unlessAway } from '../../domain/database-away.ts';
import type { Message } from '../../domain/message.ts';
import type { Clock, Render } from '../../domain/ports.ts';
import type { State, WorkspaceId } from '../../domain/state.ts';
import type { Log } from '../deps.ts';
import { codeOf, meaningOf } from '../transport/failed-call.ts';
import type { Content } from './reply.ts';

const NEWEST = 'newest_blocks';
const ALL_TAKEN: readonly string[] = [];

export interface DrawingParts {
  readonly render: Render;
  readonly state: Pick<State, 'features'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
}

/** Draws content with what this workspace's Slack took until now. */
export async function drawFor(
  parts: DrawingParts,
  workspace: WorkspaceId,
  content: Content,
): Promise<Message> {
  const lacks = await unlessAway(parts.state.features.lacks(workspace), ALL_TAKEN);
  return draw(parts, content, !lacks.includes(NEWEST));
}

/**
 * Sends with the newest blocks; where Slack refuses those once more without them (remembered when it does not know them),
 * and where it refuses any blocks as text alone.
 */
export async function sendWithFallbacks<T>(
  parts: DrawingParts,
  workspace: WorkspaceId,
  content: Content,
  send: (message: Message) => Promise<T>,
): Promise<T> {
  const first = await drawFor(parts, workspace, content);
  try {
    return await send(first);
  } catch (error) {
    let refused: unknown = error;
    const { fallback } = meaningOf(error);
    if (fallback !== null && first.newest) {
      try {
        const sent = await send(await draw(parts, content, false));
        // Only now it is certain that those blocks were what was refused.
        if (fallback === 'unknown-blocks') {
          const now = parts.clock.now().toISOString();
          await unlessAway(parts.state.features.markLacking(workspace, NEWEST, now), undefined);
        }
        return sent;
      } catch (again) {
        refused = again;
      }
    }
    if (meaningOf(refused).fallback === null || first.blocks.length === 0) throw refused;
    parts.log.warn({ code: codeOf(refused) }, 'blocks were refused, so the text goes alone');
    return send({ ...first, blocks: [] });
  }
}

function draw({ render }: DrawingParts, content: Content, newestBlocks: boolean): Promise<Message> {
  return 'answer' in content
    ? render(content.answer, { ...content.options, newestBlocks })
    : Promise.resolve(content);
}
