import type { Channel, Person } from '../../src/local-slack/inhabitants.ts';
import type { Message } from '../../src/local-slack/state.ts';
import type { Workspace } from '../../src/local-slack/workspace.ts';

/** Types a command and gives what the person saw of the bot afterwards, oldest first, when nothing more comes. */
export async function typeCommand(
  workspace: Workspace,
  person: Person,
  channel: Channel,
  text: string,
): Promise<readonly Message[]> {
  const { after, answer } = await workspace.command(person, channel, '/dekking', text);
  if (answer === undefined) await workspace.next(person, channel, after);
  return settledAfter(workspace, person, channel, after);
}

/** What a person sees of the bot after a moment, when nothing more comes. */
export async function settledAfter(
  workspace: Workspace,
  person: Person,
  channel: Channel,
  after: string,
): Promise<readonly Message[]> {
  const seen = () => workspace.seenBy(person, channel).filter(({ ts, byBot }) => byBot && ts > after);
  let before = -1;
  while (seen().length !== before) {
    before = seen().length;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return seen();
}
