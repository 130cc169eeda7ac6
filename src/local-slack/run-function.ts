import type { ActParts } from './act-parts.ts';
import type { Acknowledgement } from './delivery.ts';
import { eventBody } from './events.ts';
import { BOT } from './inhabitants.ts';
import { installationOf } from './installing.ts';
import type { JsonObject } from './json.ts';
import { newId, newTs } from './state.ts';

/** Runs the Workflow Builder step; its outcome is found under the returned id. */
export async function runFunction(
  parts: ActParts,
  teamId: string,
  callbackId: string,
  inputs: JsonObject,
): Promise<{ readonly id: string; readonly acknowledgement: Acknowledgement }> {
  const { state } = parts;
  const id = newId(state, 'Fx');
  state.functionRuns.set(id, { outputs: null, error: null });
  const event: JsonObject = {
    type: 'function_executed',
    function: { id: 'Fn0DEKKING', callback_id: callbackId, title: callbackId, type: 'app', app_id: BOT.app },
    inputs,
    function_execution_id: id,
    workflow_execution_id: newId(state, 'Wx'),
    event_ts: newTs(state),
    bot_access_token: installationOf(state, teamId)?.token ?? '',
  };
  const acknowledgement = await parts.delivery.sendEvent(eventBody(state, event, teamId));
  return { id, acknowledgement };
}
