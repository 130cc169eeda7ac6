import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type WebSocket, WebSocketServer } from 'ws';

export const SECRET = 'target-signing-secret';

/** What Slack is to the bot in a process: it answers every call, with what a test wants, and sends frames. */
export interface StandIn {
  readonly apiUrl: string;
  /** The body of every answer; by default what a Slack that takes everything says. */
  answer: string;
  readonly calls: string[];
  /** Sends a frame as it is over the newest connection, which has to be there. */
  frame(data: string): void;
  /** Breaks every connection. */
  drop(): void;
  close(): Promise<void>;
}

export async function openStandIn(): Promise<StandIn> {
  const sockets = new WebSocketServer({ noServer: true });
  const lines: WebSocket[] = [];
  const server = createServer(async (request, response) => {
    self.calls.push(request.url ?? '');
    await text(request).catch(() => '');
    response.writeHead(200, { 'content-type': 'application/json' }).end(self.answer);
  });
  server.on('upgrade', (request, socket, head) => {
    sockets.handleUpgrade(request, socket, head, (line) => {
      lines.push(line);
      line.on('error', () => line.terminate());
      line.send(JSON.stringify({ type: 'hello' }));
    });
  });
  const port = await listening(server);
  const self: StandIn = {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    answer: JSON.stringify({
      ok: true,
      url: `ws://127.0.0.1:${port}/`,
      bot_id: 'BBOT',
      user_id: 'UBOT',
      ts: '1790000000.000100',
      channel: { id: 'D1' },
      user: { id: 'U1', locale: 'nl-NL' },
    }),
    calls: [],
    frame: (data) => lines.at(-1)?.send(data),
    drop() {
      for (const line of lines) line.terminate();
    },
    async close() {
      self.drop();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return self;
}

export type TargetKind = 'http' | 'oauth' | 'socket' | 'local';

/** A bot in a process of its own. */
export interface Target {
  readonly port: number;
  readonly child: ChildProcess;
  readonly isAlive: () => boolean;
  stop(): Promise<void>;
}

export async function startTarget(kind: TargetKind, { apiUrl }: Pick<StandIn, 'apiUrl'>): Promise<Target> {
  const child = fork(join(import.meta.dirname, 'target-process.ts'), [kind, apiUrl], {
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const exit = once(child, 'exit');
  const [port] = await Promise.race([
    once(child, 'message'),
    exit.then(() => {
      throw new Error('the target did not start');
    }),
  ]);
  return {
    port,
    child,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    async stop() {
      child.kill('SIGKILL');
      await exit;
    },
  };
}

/** Sends bytes as they are, and gives the first line of the answer; empty when the line was closed without one. */
export function sendRaw(port: number, bytes: string, patienceMs = 5_000): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const line = connect(port, '127.0.0.1', () => line.write(bytes, 'latin1'));
    const end = () => {
      line.destroy();
      resolve(answer.split('\r\n')[0] ?? '');
    };
    line.setTimeout(patienceMs, end);
    line.on('data', (data) => {
      answer += data;
      if (answer.includes('\r\n')) end();
    });
    line.on('error', end);
    line.on('close', end);
  });
}

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
