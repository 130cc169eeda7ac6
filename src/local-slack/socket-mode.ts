import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { BOT } from './inhabitants.ts';
import type { Json, JsonObject } from './json.ts';
import { isObject, parseJson, textAt } from './json.ts';

export interface SocketMode {
  readonly connected: () => number;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Sends one envelope over one connection, each in turn; answers with the payload of the acknowledgement. */
  send(
    envelope: JsonObject,
    timeoutMs: number,
  ): Promise<{ readonly payload: Json | undefined } | 'timeout' | 'nobody'>;
  /** Tells the apps that the connection will be closed, as Slack does now and then. */
  recycle(): void;
  close(): void;
}

export function socketMode(): SocketMode {
  const server = new WebSocketServer({ noServer: true });
  const connections: WebSocket[] = [];
  const waiting = new Map<string, (payload: Json | undefined) => void>();
  let turn = 0;
  let count = 0;
  // The SDK reconnects when it hears no ping for 30 seconds.
  const pings = setInterval(() => {
    for (const connection of connections) connection.ping();
  }, 10_000);
  pings.unref();

  server.on('connection', (connection) => {
    connections.push(connection);
    connection.on('close', () => {
      connections.splice(connections.indexOf(connection), 1);
    });
    connection.on('error', () => connection.terminate());
    connection.on('message', (data) => {
      const message = parseJson(String(data));
      const answer = waiting.get(textAt(message, 'envelope_id'));
      if (answer !== undefined) answer(isObject(message) ? message['payload'] : undefined);
    });
    connection.send(
      JSON.stringify({
        type: 'hello',
        num_connections: connections.length,
        connection_info: { app_id: BOT.app },
        debug_info: { host: 'local', approximate_connection_time: 3600 },
      }),
    );
  });

  return {
    connected: () => connections.length,
    upgrade: (request, socket, head) => {
      server.handleUpgrade(request, socket, head, (connection) =>
        server.emit('connection', connection, request),
      );
    },
    send: (envelope, timeoutMs) => {
      turn += 1;
      const connection = connections[turn % Math.max(1, connections.length)];
      if (connection === undefined) return Promise.resolve('nobody' as const);
      count += 1;
      const id = `envelope-${count}`;
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          waiting.delete(id);
          resolve('timeout');
        }, timeoutMs);
        waiting.set(id, (payload) => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve({ payload });
        });
        connection.send(JSON.stringify({ ...envelope, envelope_id: id }));
      });
    },
    recycle: () => {
      for (const connection of [...connections]) {
        connection.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
      }
    },
    close: () => {
      clearInterval(pings);
      for (const connection of [...connections]) {
        connection.close(1001);
        setTimeout(() => connection.terminate(), 300).unref();
      }
      server.close();
    },
  };
}
