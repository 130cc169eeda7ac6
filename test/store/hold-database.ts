import { open } from './fixtures.ts';

// A server in a process of its own, for tests that need one that holds the database or is killed.
const [url] = process.argv.slice(2);
if (url === undefined) throw new Error('give the address of the database');
await open(url);
process.stdout.write('open\n');
setInterval(() => undefined, 60_000);
