import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { signedRequest } from '../support/signed-request.ts';
import { openSlack, SIGNING_SECRET, type SlackUnderTest } from './open-slack.ts';

describe.each(['http', 'socket'] as const)('questions over %s', (mode) => {
  let slack: SlackUnderTest;
  beforeAll(async () => {
    slack = await openSlack({ mode });
  });
  afterAll(() => slack.close());
  beforeEach(() => slack.workspace.faults.clear());

  it('answers a look-up inside the acknowledgement', async () => {
    const { workspace } = slack;
    const { member } = workspace.people;
    const { acknowledgement, answer } = await workspace.command(
      member,
      workspace.channels.noordLimburg,
      '/dekking',
      'venlo',
    );
    expect(acknowledgement.kind).toBe('acknowledged');
    expect(answer?.text).toBe('Venlo: 274 gemeente-profielen, 809 UWV-profielen');
    expect(answer?.onlyFor).toBe(member.id);
    expect(workspace.refusals()).toEqual([]);
  });

  it('answers /coverage in English', async () => {
    const { workspace } = slack;
    const { answer } = await workspace.command(
      workspace.people.member,
      workspace.channels.landelijk,
      '/coverage',
      'venlo',
    );
    expect(answer?.text).toBe('Venlo: 274 municipal profiles, 809 UWV profiles');
  });

  it('answers a table by the response_url, for the person alone', async () => {
    const { workspace } = slack;
    const { member } = workspace.people;
    const channel = workspace.channels.landelijk;
    const { answer, after } = await workspace.command(member, channel, '/dekking', 'noord-limburg');
    expect(answer).toBeUndefined();
    const reply = await workspace.next(member, channel, after);
    expect(reply.via).toBe('response_url');
    expect(reply.onlyFor).toBe(member.id);
    expect(reply.text).toContain('Noord-Limburg');
  });

  it('answers a mention in its thread, once, and understands the follow-up', async () => {
    const { workspace } = slack;
    const { member } = workspace.people;
    const channel = workspace.channels.landelijk;
    const { message } = await workspace.say(member, channel, '@dekkingsbot venlo');
    const reply = await workspace.next(member, channel, message);
    expect(reply.threadTs).toBe(message.ts);
    expect(reply.text).toBe('Venlo: 274 gemeente-profielen, 809 UWV-profielen');
    const second = await workspace.say(member, channel, '@dekkingsbot en venray?', { threadTs: message.ts });
    const followUp = await workspace.next(member, channel, second.message);
    expect(followUp.threadTs).toBe(message.ts);
    expect(followUp.text).toMatch(/^Venray: /);
  });

  it('goes on about the same subject after a thank-you in the thread', async () => {
    const { workspace } = slack;
    const { member } = workspace.people;
    const channel = workspace.channels.noordLimburg;
    const { message } = await workspace.say(member, channel, '@dekkingsbot uwv-profielen venlo');
    await workspace.next(member, channel, message);
    const thanks = await workspace.say(member, channel, '@dekkingsbot hallo', { threadTs: message.ts });
    await workspace.next(member, channel, thanks.message);
    const second = await workspace.say(member, channel, '@dekkingsbot en venray?', { threadTs: message.ts });
    const followUp = await workspace.next(member, channel, second.message);
    expect(followUp.text).toBe('Venray: 312 UWV-profielen');
  });

  it('answers a direct message, and a follow-up that does not mention it', async () => {
    const { workspace } = slack;
    const { member } = workspace.people;
    const direct = workspace.direct(member);
    const { message } = await workspace.say(member, direct, 'hoeveel uwv-profielen heeft venlo?');
    const reply = await workspace.next(member, direct, message);
    expect(reply.text).toBe('Venlo: 809 UWV-profielen');
    const second = await workspace.say(member, direct, 'en venray?');
    expect((await workspace.next(member, direct, second.message)).text).toMatch(/^Venray: .* UWV-profielen$/);
  });

  it('mentions nobody', async () => {
    const { workspace } = slack;
    const { member } = workspace.people;
    const channel = workspace.channels.landelijk;
    for (const text of ['<!channel> venlo', '<!here> bestaatniet <@U1JOOST>', '&lt;!everyone&gt; abcdefgh']) {
      const { acknowledgement, after } = await workspace.command(member, channel, '/dekking', text);
      expect(acknowledgement.kind).toBe('acknowledged');
      const said = await workspace.say(member, channel, `@dekkingsbot ${text}`);
      await workspace.next(member, channel, said.message);
      for (const reply of workspace.record().filter(({ ts }) => ts > after))
        expect(reply.notifies).toEqual([]);
    }
  });

  it('gives one answer to an event that is delivered three times', async () => {
    const { workspace } = slack;
    const { member } = workspace.people;
    const channel = workspace.channels.hollandRijnland;
    workspace.faults.on({ on: 'events', what: { kind: 'repeat', deliveries: 3 } });
    const { message } = await workspace.say(member, channel, '@dekkingsbot leiden');
    await workspace.next(member, channel, message);
    const again = await workspace.say(member, channel, '@dekkingsbot katwijk');
    await workspace.next(member, channel, again.message);
    const replies = workspace.record(channel).filter(({ threadTs }) => threadTs === message.ts);
    expect(replies).toHaveLength(1);
  });
});

it('gives one answer to an event that is delivered three times to two instances', async () => {
  const slack = await openSlack({ instances: 2 });
  try {
    const { workspace } = slack;
    workspace.faults.on({ on: 'events', what: { kind: 'repeat', deliveries: 3 } });
    const channel = workspace.channels.landelijk;
    const { message } = await workspace.say(workspace.people.member, channel, '@dekkingsbot venlo');
    await workspace.next(workspace.people.member, channel, message);
    const again = await workspace.say(workspace.people.member, channel, '@dekkingsbot venray');
    await workspace.next(workspace.people.member, channel, again.message);
    expect(workspace.record(channel)).toHaveLength(2);
  } finally {
    await slack.close();
  }
});

describe('what is not from Slack', () => {
  let slack: SlackUnderTest;
  beforeAll(async () => {
    slack = await openSlack();
  });
  afterAll(() => slack.close());
  const body = 'command=%2Fdekking&text=venlo&user_id=U1SANNE&team_id=T1&channel_id=C1LANDELIJK';
  const type = 'application/x-www-form-urlencoded';
  const now = () => Math.floor(Date.now() / 1000);

  it.each([
    ['a wrong signature', { secret: 'another', type, timestamp: now() }, 401],
    ['a timestamp of ten minutes ago', { secret: SIGNING_SECRET, type, timestamp: now() - 600 }, 401],
    ['a right signature', { secret: SIGNING_SECRET, type, timestamp: now() }, 200],
  ] as const)('%s gets its status', async (_, options, status) => {
    expect((await signedRequest(slack.url, body, options)).status).toBe(status);
  });
});
