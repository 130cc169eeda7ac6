import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { signedRequest } from '../support/signed-request.ts';
import { openSlack, SIGNING_SECRET, type SlackUnderTest } from './open-slack.ts';

/** What Slack sends besides the usual, or what somebody else's stand-in for Slack sends. */

let slack: SlackUnderTest;
beforeAll(async () => {
  slack = await openSlack();
});
afterAll(() => slack.close());
beforeEach(() => slack.workspace.reset());

const FORM = 'application/x-www-form-urlencoded';
const command = {
  command: '/dekking',
  text: 'venlo',
  team_id: 'T1',
  user_id: 'U1SANNE',
  channel_id: 'C1LANDELIJK',
  channel_name: 'landelijk',
  trigger_id: 'x',
};
const from = { user: { id: 'U1SANNE', team_id: 'T1' }, team: { id: 'T1' }, trigger_id: 'x', token: 'x' };

function send(body: string, type = 'application/json', timestamp?: number): Promise<Response> {
  const when = timestamp === undefined ? {} : { timestamp };
  return signedRequest(slack.url, body, { secret: SIGNING_SECRET, type, ...when });
}

function form(fields: Readonly<Record<string, string>>): string {
  return new URLSearchParams(fields).toString();
}

function interaction(payload: object): Promise<Response> {
  return send(form({ payload: JSON.stringify({ ...from, ...payload }) }), FORM);
}

function event(content: object): Promise<Response> {
  const event_id = `Ev${Math.random()}`;
  return send(JSON.stringify({ type: 'event_callback', team_id: 'T1', event_id, event: content }));
}

const view = { id: 'V1', type: 'modal', private_metadata: '', state: { values: {} } };

describe('what nothing listens for is acknowledged at once, and nothing is said', () => {
  it.each<[string, () => Promise<Response>]>([
    ['a global shortcut', () => interaction({ type: 'shortcut', callback_id: 'old' })],
    [
      'a message shortcut',
      () => interaction({ type: 'message_action', callback_id: 'old', channel: { id: 'C1LANDELIJK' } }),
    ],
    ['a form that was closed', () => interaction({ type: 'view_closed', view, is_cleared: false })],
    [
      'an unknown form',
      () => interaction({ type: 'view_submission', view: { ...view, callback_id: 'old' } }),
    ],
    ['options of a menu', () => interaction({ type: 'block_suggestion', action_id: 'old', value: 'ven' })],
    ['a press without actions', () => interaction({ type: 'block_actions', actions: [] })],
    ['an unknown kind', () => interaction({ type: 'of_next_year' })],
    ['another command', () => send(form({ ...command, command: '/anders' }), FORM)],
    [
      'a step of another name',
      () => event({ type: 'function_executed', function: { callback_id: 'old' }, inputs: {} }),
    ],
    ['revoked tokens without a list', () => event({ type: 'tokens_revoked' })],
    ['an event without an event', () => send(JSON.stringify({ type: 'event_callback', team_id: 'T1' }))],
    ['a list', () => send('[1]')],
    ['a form without fields', () => send('', FORM)],
  ])('%s', async (_, request) => {
    const began = performance.now();
    const response = await request();
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(slack.workspace.record()).toEqual([]);
    expect(slack.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('what cannot be from Slack gets a status, and the bot lives on', () => {
  const now = () => Math.floor(Date.now() / 1000);
  it.each<[string, () => Promise<Response>, number]>([
    ['null', () => send(' null '), 400],
    ['a payload that is null', () => send('payload=+null', FORM), 400],
    ['a payload that is no JSON', () => send('payload=%7B', FORM), 400],
    ['half a JSON', () => send('{"type":'), 400],
    ['plain text', () => send('hallo', 'text/plain'), 400],
    ['more than a megabyte', () => send(form({ ...command, text: 'a'.repeat(1_100_000) }), FORM), 413],
    ['a timestamp of ten minutes ahead', () => send(form(command), FORM, now() + 600), 401],
  ])('%s', async (_, request, status) => {
    expect((await request()).status).toBe(status);
    expect((await send(form(command), FORM)).status).toBe(200);
  });
});

describe('a command is answered', () => {
  it.each([
    ['with a character set behind the type of the form', command, `${FORM}; charset=utf-8`],
    ['with the type in capitals', command, FORM.toUpperCase()],
    ['without a trigger', { ...command, trigger_id: '' }, FORM],
    ['of an organisation', { ...command, enterprise_id: 'E1', is_enterprise_install: 'false' }, FORM],
    ['from a shared channel', { ...command, is_ext_shared_channel: 'true' }, FORM],
  ])('%s', async (_, fields, type) => {
    const answer = await (await send(form(fields), type)).json();
    expect(answer).toMatchObject({
      response_type: 'ephemeral',
      text: 'Venlo: 274 gemeente-profielen, 809 UWV-profielen',
    });
  });

  it('for the person alone where it comes without a response_url', async () => {
    const { workspace } = slack;
    await send(form({ ...command, text: 'noord-limburg' }), FORM);
    const { member } = workspace.people;
    const answer = await workspace.next(member, workspace.channels.landelijk, '0');
    expect(answer).toMatchObject({ onlyFor: member.id, text: expect.stringMatching(/^Noord-Limburg: /) });
  });
});

describe('in a direct message', () => {
  const said = () => {
    const direct = slack.workspace.direct(slack.workspace.people.member);
    return { type: 'message', channel_type: 'im', user: 'U1SANNE', channel: direct.id, text: 'venlo' };
  };

  it.each<[string, object]>([
    ['a reply that is also shown in the conversation', { subtype: 'thread_broadcast' }],
    ['what is empty instead of left out', { bot_id: null, edited: null, files: null, thread_ts: null }],
    ['an empty list of files', { files: [] }],
  ])('%s is answered', async (_, more) => {
    const { workspace } = slack;
    const { member } = workspace.people;
    await event({ ...said(), ts: '1790000000.000100', ...more });
    const answer = await workspace.next(member, workspace.direct(member), '0');
    expect(answer.text).toBe('Venlo: 274 gemeente-profielen, 809 UWV-profielen');
  });

  it.each<[string, object]>([
    ['an edit', { subtype: 'message_changed', message: { text: 'venlo' } }],
    ['a deletion', { subtype: 'message_deleted' }],
    ['another bot', { subtype: 'bot_message', bot_id: 'B7' }],
    ['the bot itself', { user: 'UBOT', bot_id: 'BBOT' }],
    ['an edited message', { edited: { user: 'U1SANNE', ts: '1' } }],
  ])('%s is not', async (_, more) => {
    await event({ ...said(), ts: '1790000000.000200', ...more });
    // What was said after it is answered, and nothing else.
    const { workspace } = slack;
    const { member } = workspace.people;
    const direct = workspace.direct(member);
    const { message } = await workspace.say(member, direct, 'venray');
    await workspace.next(member, direct, message);
    expect(workspace.record(direct).map(({ text }) => text)).toEqual([
      'Venray: 61 gemeente-profielen, 312 UWV-profielen',
    ]);
  });
});

it('a step without inputs fails with a sentence', async () => {
  await event({
    type: 'function_executed',
    function: { callback_id: 'dekkingscijfers' },
    function_execution_id: 'Fx1',
    bot_access_token: slack.workspace.botToken,
  });
  const call = await slack.workspace.until(() => slack.workspace.calls('functions.completeError')[0]);
  expect(JSON.stringify(call)).toContain('Vul een plaats in.');
});

describe('the form of a weekly message says which field is not filled in', () => {
  const values = {
    place: { place: { value: 'Drenthe' } },
    weekday: { weekday: { selected_option: { value: '3' } } },
    time: { time: { selected_time: '14:15' } },
  };
  const submit = (channel: string | null, more: object) =>
    interaction({
      type: 'view_submission',
      view: {
        ...view,
        callback_id: 'digest',
        private_metadata: JSON.stringify({ channel, fromHome: channel === null }),
        state: { values: { ...values, ...more } },
      },
    });

  it.each<[string, string | null, object]>([
    ['place', 'C1LANDELIJK', { place: { place: { value: null } } }],
    ['place', 'C1LANDELIJK', { place: { place: { value: '  ' } } }],
    ['time', 'C1LANDELIJK', { time: { time: { selected_time: null } } }],
    ['time', 'C1LANDELIJK', { time: { time: { selected_time: '25:00' } } }],
    ['channel', null, { channel: { channel: { selected_conversation: null } } }],
  ])('%s', async (field, channel, more) => {
    expect(await (await submit(channel, more)).json()).toEqual({
      response_action: 'errors',
      errors: { [field]: 'Vul dit nog in.' },
    });
  });
});

describe('the place in the form of a weekly message is one place, or the field says why not', () => {
  const UNKNOWN =
    'Deze plaats ken ik niet. Schrijf de naam van één gemeente, één arbeidsmarktregio of Nederland.';
  const submit = (place: string, user = 'U1SANNE') =>
    interaction({
      type: 'view_submission',
      user: { id: user, team_id: 'T1' },
      view: {
        ...view,
        callback_id: 'digest',
        private_metadata: JSON.stringify({ channel: 'C1LANDELIJK', fromHome: false }),
        state: {
          values: {
            place: { place: { value: place } },
            weekday: { weekday: { selected_option: { value: '3' } } },
            time: { time: { selected_time: '14:15' } },
          },
        },
      },
    });
  const held = () =>
    slack.bot.store.state.subscriptions.inChannel({ workspace: 'T1', channel: 'C1LANDELIJK' });

  it.each([
    ['venlo en venray', UNKNOWN],
    ['niet venlo', UNKNOWN],
    ['stop venlo', UNKNOWN],
    ['antwerpen', UNKNOWN],
    ['bergen', 'Dit kan meer dan één plaats zijn. Schrijf gemeente Bergen (NH) of gemeente Bergen (L).'],
    ['vendlo', 'Deze plaats ken ik niet. Bedoel je gemeente Venlo? Schrijf het dan zo.'],
  ])('%s', async (place, error) => {
    expect(await (await submit(place)).json()).toEqual({
      response_action: 'errors',
      errors: { place: error },
    });
    expect(await held()).toEqual([]);
    expect(slack.workspace.record()).toEqual([]);
  });

  it('in English for who reads English', async () => {
    const person = { workspace: 'T1', user: 'U1SANNE', locale: null, welcomedAt: null };
    await slack.bot.store.state.users.set({ ...person, user: 'U1EMMA', language: 'en' });
    expect(await (await submit('groningen', 'U1EMMA')).json()).toEqual({
      response_action: 'errors',
      errors: {
        place:
          'This can be more than one place. Write municipality of Groningen or labour-market region Groningen.',
      },
    });
  });

  it.each(['gemeente Bergen (L)', 'Venlo', 'labour-market region Groningen'])(
    '%s is one place',
    async (place) => {
      const { member } = slack.workspace.people;
      expect(await (await submit(place)).text()).toBe('');
      await expect.poll(held).toHaveLength(1);
      const [one] = await held();
      expect(one?.moment).toEqual({ weekday: 3, hour: 14, minute: 15 });
      await slack.workspace.until(() => slack.workspace.record(slack.workspace.direct(member))[0]);
      await slack.bot.store.state.subscriptions.remove(one?.id ?? '');
    },
  );
});

it.each<[string, RegExp]>([
  ['noord-limburg', /aan Noord-Limburg\?$/],
  ['wsp_twente', /aan Twente\?$/],
  ['team-venlo', /aan Noord-Limburg\?$/],
  ['groningen', /aan arbeidsmarktregio Groningen\?$/],
  ['limburg', /^Aan welke arbeidsmarktregio/],
  ['marketing', /^Aan welke arbeidsmarktregio/],
  ['privategroup', /^Aan welke arbeidsmarktregio/],
])('the name of channel #%s is looked up, not read as a sentence', async (channel_name, offer) => {
  const { workspace } = slack;
  await send(form({ ...command, channel_name, text: 'koppel' }), FORM);
  const offered = await workspace.next(workspace.people.member, workspace.channels.landelijk, '0');
  expect(offered.text).toMatch(offer);
});

describe('buttons that are not what they were', () => {
  const press = (action: object, more: object = {}) =>
    interaction({
      type: 'block_actions',
      channel: { id: 'C1LANDELIJK' },
      container: { type: 'message', message_ts: '1790000000.000300', channel_id: 'C1LANDELIJK' },
      actions: [action],
      ...more,
    });

  it.each<[string, object]>([
    ['an unknown button', { action_id: 'old', value: 'x' }],
    ['a value of an older version', { action_id: 'ask:1', value: '{"old":1}' }],
    ['a region that does not exist', { action_id: 'link:confirm', value: 'AM99' }],
    ['a menu without a choice', { action_id: 'link:menu', selected_option: null }],
  ])('%s: says so to the presser alone', async (_, action) => {
    const { workspace } = slack;
    const { member } = workspace.people;
    expect((await press(action)).status).toBe(200);
    const told = await workspace.next(member, workspace.channels.landelijk, '0');
    expect(told).toMatchObject({
      text: 'Deze knop werkt niet meer. Stel je vraag gewoon opnieuw.',
      onlyFor: member.id,
    });
    expect(await slack.bot.store.state.channels.get({ workspace: 'T1', channel: 'C1LANDELIJK' })).toBeNull();
  });

  it('an answer that is gone already is taken away without a word', async () => {
    await press({ action_id: 'delete', value: '{"q":"venlo","by":"U1SANNE"}' });
    await slack.workspace.until(() => slack.workspace.calls('chat.delete')[0]);
    await press({ action_id: 'old', value: 'x' });
    await slack.workspace.next(slack.workspace.people.member, slack.workspace.channels.landelijk, '0');
    expect(slack.workspace.record()).toHaveLength(1);
  });
});
