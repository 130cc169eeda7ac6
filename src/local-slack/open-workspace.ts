import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ActParts } from './act-parts.ts';
import { command } from './command.ts';
import { delivery } from './delivery.ts';
import { eventBody } from './events.ts';
import { faultBook } from './faults.ts';
import { addressOf, refusalOf } from './http.ts';
import { BOT, CHANNELS, type Channel, PEOPLE, TEAMS } from './inhabitants.ts';
import { install, installationOf, uninstall } from './installing.ts';
import { openHome } from './open-home.ts';
import { press } from './press.ts';
import { routes } from './routes.ts';
import { runFunction } from './run-function.ts';
import { say } from './say.ts';
import { seenBy } from './seen.ts';
import { socketMode } from './socket-mode.ts';
import {
  APP_TOKEN,
  BOT_TOKEN,
  CLIENT_ID,
  CLIENT_SECRET,
  changed,
  directChannelOf,
  type Message,
  newState,
  newTs,
  resetState,
  type State,
} from './state.ts';
import { closeModal, submit } from './submit.ts';
import { homeKey, topModal } from './views.ts';
import type { Refusal, Workspace, WorkspaceOptions } from './workspace.ts';

/** Opens a local Slack on 127.0.0.1: the Web API, the deliveries, and a page to act as people. */
export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const state = newState(options.clock);
  addMore(state, options);
  const faults = faultBook();
  const sockets = socketMode();
  const refusals: Refusal[] = [];
  let rateLimited = false;
  const deliveries = delivery({
    signingSecret: options.signingSecret,
    sockets,
    faults,
    acknowledgeMs: options.acknowledgeMs ?? 3000,
    retryDelaysMs: options.retryDelaysMs ?? [0, 60_000, 300_000],
  });
  const server = createServer();
  const origin = await listen(server, options.port);
  const parts: ActParts = {
    state,
    delivery: deliveries,
    origin,
    refused: (where, complaints) => refusals.push({ where, complaints }),
  };
  const sendEvent: Workspace['sendEvent'] = (team, event) =>
    deliveries.sendEvent(eventBody(state, event, team));
  const handle = routes({
    acts: parts,
    faults,
    clock: options.clock,
    webApi: {
      state,
      faults,
      origin,
      imageProcessingMs: options.imageProcessingMs ?? 200,
      limitsRate: () => rateLimited,
      send: (event, team) => void sendEvent(team, event),
    },
  });
  server.on('request', handle);
  server.on('upgrade', (request, socket, head) => {
    // Without this a line that breaks here would end the process.
    socket.on('error', () => socket.destroy());
    const asked = addressOf(request, origin);
    const isRefused = refusalOf(request) !== null || asked?.pathname !== '/socket';
    if (isRefused || !state.socketTickets.delete(asked.searchParams.get('ticket') ?? '')) {
      const status = asked === null ? '400 Bad Request' : '403 Forbidden';
      socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\n\r\n`, () => socket.destroy());
    } else sockets.upgrade(request, socket, head);
  });

  return {
    url: origin,
    apiUrl: `${origin}/api/`,
    pageUrl: `${origin}/`,
    authorizeUrl: `${origin}/oauth/v2/authorize`,
    signingSecret: options.signingSecret,
    botToken: BOT_TOKEN,
    appToken: APP_TOKEN,
    clientId: CLIENT_ID,
    clientSecret: CLIENT_SECRET,
    people: PEOPLE,
    channels: CHANNELS,
    teams: TEAMS,
    faults,
    connect: (urls) => {
      deliveries.urls = [...urls];
    },
    connections: sockets.connected,
    recycleConnections: sockets.recycle,

    say: (person, channel, text, more) => say(parts, person, channel, text, more),
    command: async (person, channel, name, text = '') => {
      const after = newTs(state);
      return { ...(await command(parts, person, channel, name, text)), after };
    },
    press: (person, on, wanted, choice = null, filled = {}) => {
      const surface =
        'ts' in on
          ? ({ kind: 'message', message: currentOf(state, on) ?? on } as const)
          : ({ kind: 'view', view: on } as const);
      return press(parts, person, surface, wanted, choice, filled);
    },
    submit: (person, filled = {}) => submit(parts, person, filled),
    closeModal: (person) => closeModal(parts, person),
    openHome: (person, tab = 'home') => openHome(parts, person, tab),
    uploadFile: (person, file, channel) =>
      say(parts, person, channel ?? directChannelOf(state, person), '', { files: [file] }),
    runFunction: async (team, callbackId, inputs) => {
      const { id } = await runFunction(parts, team, callbackId, inputs);
      return until(state, () => {
        const run = state.functionRuns.get(id);
        return run !== undefined && (run.outputs !== null || run.error !== null) ? run : undefined;
      });
    },
    sendEvent,

    direct: (person) => directChannelOf(state, person),
    seenBy: (person, channel) => seenBy(state, person, channel),
    next: (person, channel, after, milliseconds) => {
      const ts = typeof after === 'string' ? after : after.ts;
      return until(
        state,
        () =>
          seenBy(state, person, channel).find(
            (message) => (message.byBot || message.bySlack) && message.ts > ts,
          ),
        milliseconds,
      );
    },
    home: (person) => state.views.get(state.homes.get(homeKey(person.team, person.id)) ?? ''),
    modal: (person) => topModal(state, person.id),
    current: (message) => currentOf(state, message),
    file: (id) => state.files.get(id),
    record: (channel) =>
      state.messages.filter(
        (message) => message.byBot && (channel === undefined || message.channel === channel.id),
      ),
    calls: (method) => state.calls.filter((call) => method === undefined || call.method === method),
    refusals: () => [...refusals],
    until: (look, milliseconds) => until(state, look, milliseconds),

    install: (team, scopes) => install(state, team, scopes),
    uninstall: (on) => {
      const team =
        [...state.teams.values()].find((each) => each.id === on || each.enterprise === on)?.id ?? on;
      const body = eventBody(state, { type: 'app_uninstalled' }, team);
      uninstall(state, on);
      changed(state);
      return deliveries.sendEvent(body);
    },
    grant: (scopes) => {
      const installation = installationOf(state, TEAMS.first.id) ?? install(state, TEAMS.first.id, scopes);
      state.installations.set(installation.on, { ...installation, scopes: new Set(scopes) });
    },
    invite: (channel) =>
      changeChannel(state, channel, (now) => ({ ...now, members: [...now.members, BOT.user] })),
    remove: (channel) =>
      changeChannel(state, channel, (now) => ({
        ...now,
        members: now.members.filter((id) => id !== BOT.user),
      })),
    archive: (channel) => changeChannel(state, channel, (now) => ({ ...now, archived: true })),
    rename: (channel, name) => changeChannel(state, channel, (now) => ({ ...now, name })),
    limitRate: (on) => {
      rateLimited = on;
    },
    reset: () => {
      faults.clear();
      rateLimited = false;
      refusals.length = 0;
      resetState(state);
      addMore(state, options);
    },
    close: async () => {
      deliveries.close();
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

function addMore(state: State, { moreTeams = [], moreChannels = [] }: WorkspaceOptions): void {
  for (const team of moreTeams) state.teams.set(team.id, team);
  for (const channel of moreChannels) state.channels.set(channel.id, channel);
}

function currentOf(state: State, message: Message): Message | undefined {
  return state.messages.find(
    (each) => each.channel === message.channel && each.ts === message.ts && !each.deleted,
  );
}

function changeChannel(state: State, channel: Channel, change: (now: Channel) => Channel): void {
  state.channels.set(channel.id, change(state.channels.get(channel.id) ?? channel));
  changed(state);
}

function until<T>(state: State, look: () => T | undefined | false | null, milliseconds = 5000): Promise<T> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      clearTimeout(timer);
      clearInterval(polls);
      state.listeners.delete(check);
    };
    const check = (): void => {
      const found = look();
      if (found === undefined || found === false || found === null) return;
      done();
      resolve(found);
    };
    const timer = setTimeout(() => {
      done();
      reject(new Error(`nothing came within ${milliseconds} ms`));
    }, milliseconds);
    const polls = setInterval(check, 50);
    state.listeners.add(check);
    check();
  });
}

async function listen(server: ReturnType<typeof createServer>, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}
