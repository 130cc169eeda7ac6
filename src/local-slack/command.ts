import { type ActParts, newTrigger, slackbot } from './act-parts.ts';
import type { Acknowledgement } from './delivery.ts';
import { nameInPayload, teamFields } from './events.ts';
import { BOT, type Channel, type Person } from './inhabitants.ts';
import { installationOf } from './installing.ts';
import { type Json, textAt } from './json.ts';
import { newResponseUrl, refusals, respond } from './response-urls.ts';
import type { Message } from './state.ts';

/** Sends a slash command; `answer` is what came inside the acknowledgement. */
export async function command(
  parts: ActParts,
  person: Person,
  channel: Channel,
  name: string,
  text: string,
): Promise<{ readonly acknowledgement: Acknowledgement; readonly answer: Message | undefined }> {
  const { state, delivery, origin } = parts;
  if (installationOf(state, channel.team)?.scopes.has('commands') !== true) {
    slackbot(state, channel, person, `${name} is geen geldige opdracht.`);
    return { acknowledgement: { kind: 'nobody' }, answer: undefined };
  }
  const { team, orgWide, enterprise } = teamFields(state, channel.team);
  const about = { channel: channel.id, person: person.id, messageTs: null };
  const acknowledgement = await delivery.send({
    kind: 'command',
    form: {
      token: 'local',
      team_id: channel.team,
      team_domain: textAt(team, 'domain'),
      ...(enterprise === null
        ? {}
        : { enterprise_id: textAt(enterprise, 'id'), enterprise_name: textAt(enterprise, 'name') }),
      channel_id: channel.id,
      channel_name: nameInPayload(channel),
      user_id: person.id,
      user_name: person.handle,
      command: name,
      text,
      api_app_id: BOT.app,
      is_enterprise_install: String(orgWide),
      response_url: `${origin}/response/${newResponseUrl(state, about)}`,
      trigger_id: newTrigger(state, channel.team, person),
    },
  });
  if (acknowledgement.kind === 'acknowledged') {
    const { body } = acknowledgement;
    const silent = body === undefined || body === '';
    return { acknowledgement, answer: silent ? undefined : showAnswer(parts, about, body) };
  }
  const reason = {
    timeout: 'operation_timeout',
    refused: 'dispatch_failed',
    nobody: 'dispatch_unknown_error',
  }[acknowledgement.kind];
  slackbot(state, channel, person, `${name} is mislukt met de fout “${reason}”`);
  return { acknowledgement, answer: undefined };
}

function showAnswer(
  parts: ActParts,
  about: { channel: string; person: string; messageTs: null },
  body: Json,
): Message | undefined {
  const payload = typeof body === 'string' ? { text: body } : body;
  const complaints = refusals(parts.state, payload);
  if (complaints.length === 0) return respond(parts.state, about, payload, 'ack');
  parts.refused('ack', complaints);
  return undefined;
}
