import { z } from 'zod';
import { type ActParts, type Surface, slackbot } from './act-parts.ts';
import { command } from './command.ts';
import { BOT, type Channel, type Person } from './inhabitants.ts';
import type { Json } from './json.ts';
import { findMessage } from './messages.ts';
import { openHome } from './open-home.ts';
import { press } from './press.ts';
import type { RouteParts } from './route-parts.ts';
import { say } from './say.ts';
import { changed, resetState } from './state.ts';
import { closeModal, submit } from './submit.ts';
import { optionsFor } from './suggestions.ts';
import { makeTrouble } from './trouble.ts';
import { homeKey, topModal } from './views.ts';

const choice = z.union([z.string(), z.array(z.string()), z.null()]);
const filled = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const on = z.union([
  z.object({ message: z.string(), channel: z.string() }),
  z.object({ view: z.enum(['home', 'modal']) }),
]);

const act = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('type'),
    channel: z.string(),
    text: z.string().max(100_000),
    thread: z.string().nullable(),
    files: z.array(z.object({ name: z.string().min(1).max(255), base64: z.base64() })).max(10),
  }),
  z.object({ kind: z.literal('press'), on, wanted: z.string(), choice, filled }),
  z.object({ kind: z.literal('suggest'), on, wanted: z.string(), typed: z.string() }),
  z.object({ kind: z.literal('submit'), filled }),
  z.object({ kind: z.literal('close-modal') }),
  z.object({ kind: z.literal('open-home'), tab: z.enum(['home', 'messages']) }),
  z.object({ kind: z.literal('invite'), channel: z.string() }),
  z.object({ kind: z.literal('dismiss'), channel: z.string(), message: z.string() }),
  z.object({ kind: z.literal('travel'), to: z.iso.datetime().nullable() }),
  z.object({
    kind: z.literal('trouble'),
    which: z.enum(['none', 'slow', 'new-blocks', 'too-often', 'down']),
  }),
  z.object({ kind: z.literal('reset') }),
]);

type Act = z.infer<typeof act>;
type On = z.infer<typeof on>;

/** Does what someone does on the page, along the same way as the tests. */
export async function actOnPage(parts: RouteParts, person: Person, body: Json | undefined): Promise<Json> {
  const parsed = act.safeParse(body);
  if (!parsed.success) return { error: 'Dit begrijpt de werkruimte niet.' };
  return (await doAct(parts, person, parsed.data)) ?? {};
}

async function doAct(parts: RouteParts, person: Person, wanted: Act): Promise<Json | undefined> {
  const { acts, clock } = parts;
  const { state } = acts;
  switch (wanted.kind) {
    case 'type': {
      const channel = state.channels.get(wanted.channel);
      if (channel === undefined || !channel.members.includes(person.id)) return undefined;
      const files = wanted.files.map((file) => ({
        name: file.name,
        content: Buffer.from(file.base64, 'base64'),
      }));
      await typed(acts, person, channel, wanted.text, wanted.thread, files);
      return undefined;
    }
    case 'press': {
      const surface = surfaceOf(acts, person, wanted.on);
      if (surface !== undefined)
        await press(acts, person, surface, wanted.wanted, wanted.choice, wanted.filled);
      return undefined;
    }
    case 'suggest': {
      const surface = surfaceOf(acts, person, wanted.on);
      return surface === undefined ? [] : optionsFor(acts, person, surface, wanted.wanted, wanted.typed);
    }
    case 'submit':
      await submit(acts, person, wanted.filled);
      return undefined;
    case 'close-modal':
      await closeModal(acts, person);
      return undefined;
    case 'open-home':
      await openHome(acts, person, wanted.tab);
      return undefined;
    case 'invite': {
      const channel = state.channels.get(wanted.channel);
      if (channel !== undefined) invite(acts, channel);
      return undefined;
    }
    case 'dismiss': {
      const message = findMessage(state, wanted.channel, wanted.message);
      if (message !== undefined && message.onlyFor === person.id) {
        state.messages.splice(state.messages.indexOf(message), 1);
        changed(state);
      }
      return undefined;
    }
    case 'travel':
      if (!('moveTo' in clock)) return undefined;
      if (wanted.to === null) clock.backToNow();
      else clock.moveTo(new Date(wanted.to));
      changed(state);
      return undefined;
    case 'trouble':
      makeTrouble(parts.faults, wanted.which);
      return undefined;
    case 'reset':
      parts.faults.clear();
      if ('moveTo' in clock) clock.backToNow();
      resetState(state);
      return undefined;
  }
}

async function typed(
  acts: ActParts,
  person: Person,
  channel: Channel,
  text: string,
  thread: string | null,
  files: readonly { readonly name: string; readonly content: Uint8Array }[],
): Promise<void> {
  const slash = /^(\/[a-z]+)(?:\s+([\s\S]*))?$/.exec(text.trim());
  if (slash === null || files.length > 0) {
    await say(acts, person, channel, text, { threadTs: thread, files });
    return;
  }
  const [, name = '', rest = ''] = slash;
  if (name === '/invite' && rest.includes(BOT.name)) invite(acts, channel);
  else if (COMMANDS.has(name) && thread === null) await command(acts, person, channel, name, rest.trim());
  else if (COMMANDS.has(name)) slackbot(acts.state, channel, person, `${name} werkt niet in een thread.`);
  else slackbot(acts.state, channel, person, `${name} is geen geldige opdracht.`);
}

const COMMANDS = new Set(['/dekking', '/coverage']);

function invite({ state }: ActParts, channel: Channel): void {
  if (!channel.members.includes(BOT.user)) {
    state.channels.set(channel.id, { ...channel, members: [...channel.members, BOT.user] });
  }
  changed(state);
}

function surfaceOf(acts: ActParts, person: Person, where: On): Surface | undefined {
  const { state } = acts;
  if ('view' in where) {
    const view =
      where.view === 'modal'
        ? topModal(state, person.id)
        : state.views.get(state.homes.get(homeKey(person.team, person.id)) ?? '');
    return view === undefined ? undefined : { kind: 'view', view };
  }
  const message = findMessage(state, where.channel, where.message);
  const visible = message !== undefined && (message.onlyFor === null || message.onlyFor === person.id);
  return visible ? { kind: 'message', message } : undefined;
}
