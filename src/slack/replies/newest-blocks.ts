import type { Message } from '../../domain/message.ts';
import type { WorkspaceId } from '../../domain/state.ts';
import type { SlackDeps } from '../deps.ts';
import { meaningOf } from '../transport/failed-call.ts';

const NEWEST = 'newest_blocks';
export type Draw = (newestBlocks: boolean) => Promise<Message>;

/** Whether this workspace's Slack took `data_table` and `data_visualization` until now. */
export async function takesNewest(deps: SlackDeps, workspace: WorkspaceId): Promise<boolean> {
  return !(await deps.state.features.lacks(workspace)).includes(NEWEST);
}

/** Sends with the newest blocks; where Slack refuses those once more without them, which is remembered when it does not know them. */
export async function sendNewestFirst<T>(
  deps: SlackDeps,
  workspace: WorkspaceId,
  draw: Draw,
  send: (message: Message) => Promise<T>,
): Promise<T> {
  const message = await draw(await takesNewest(deps, workspace));
  try {
    return await send(message);
  } catch (error) {
    const { fallback } = meaningOf(error);
    if (!message.newest || fallback === null) throw error;
    const sent = await send(await draw(false));
    // Only now it is certain that those blocks were what was refused.
    if (fallback === 'unknown-blocks') {
      await deps.state.features.markLacking(workspace, NEWEST, deps.clock.now().toISOString());
    }
    return sent;
  }
}
