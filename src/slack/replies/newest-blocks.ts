import type { Message } from '../../domain/message.ts';
import type { WorkspaceId } from '../../domain/state.ts';
import type { SlackDeps } from '../deps.ts';
import { slackCode } from '../transport/sending.ts';

const NEWEST = 'newest_blocks';
/** Slack does not know a block. */
const UNKNOWN = ['invalid_blocks', 'invalid_blocks_format'];
/** This one message is too large, which a table may be the reason of. */
const TOO_LONG = ['msg_blocks_too_long', 'msg_too_long'];

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
    const code = slackCode(error) ?? '';
    if (!message.newest || ![...UNKNOWN, ...TOO_LONG].includes(code)) throw error;
    const sent = await send(await draw(false));
    // Only now it is certain that those blocks were what was refused.
    if (UNKNOWN.includes(code)) {
      await deps.state.features.markLacking(workspace, NEWEST, deps.clock.now().toISOString());
    }
    return sent;
  }
}
