import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkspace } from '../../src/local-slack/open-workspace.ts';
import { systemClock } from '../../src/operate/clock.ts';
import { REAL_PLACES } from '../../test/support/real-snapshot.ts';
import { load } from '../command/load.ts';
import { startServer } from '../command/server-process.ts';

/**
 * Memory of the whole bot (a process of its own, on a SQLite file) over mixed requests: commands with ever other
 * sentences, and mentions. Memory goes up and down with what is cleaned away, so it is looked at ten times a second, and the mean of
 * each tenth of the run counts; said is how far those of the last six tenths are from their middle.
 * Run: node bench/memory/memory.ts [REQUESTS]
 */
const REQUESTS = Number(process.argv[2] ?? 100_000);
const PARTS = 10;
const MENTIONS_A_PART = 100;
const SECRET = 'secret';

const names = [...REAL_PLACES.municipalities.values(), ...REAL_PLACES.regions.values()].map(
  ({ name }) => name,
);
const name = (index: number) => names[index % names.length] ?? 'Venlo';
const FORMS: readonly ((index: number) => string)[] = [
  (index) => name(index),
  (index) => `trend ${name(index)}`,
  (index) => `${name(index)} vs ${name(index * 7 + 3)}`,
  (index) => `top ${(index % 9) + 2} ${name(index)}`,
  (index) => `hoeveel uwv-profielen heeft ${name(index)} nog`,
  (index) => `welke gemeenten horen bij ${name(index)}`,
  (index) => `laagste dekking in ${name(index)} van de ${(index % 19) + 2}`,
  (index) => `wat is ${['sonar', 'een klantprofiel', 'beschut werk'][index % 3]} ${index}`,
  (index) => `${name(index)} ${2015 + (index % 12)} ${index}`,
  (index) => 'x'.repeat(index % 2_000),
];

const folder = mkdtempSync(join(tmpdir(), 'dekkingsbot-memory-'));
const workspace = await openWorkspace({ port: 0, clock: systemClock, signingSecret: SECRET });
const slackItself = createServer((request, response) => {
  request.resume();
  response.end('ok');
});
await new Promise<void>((listening) => slackItself.listen(0, '127.0.0.1', listening));
const bound = slackItself.address();
const responseUrl = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : 0}/`;
const server = await startServer('serve-ours.ts', {
  DATABASE_URL: `sqlite:${join(folder, 'bot.sqlite')}`,
  SLACK_BOT_TOKEN: workspace.botToken,
  SLACK_SIGNING_SECRET: SECRET,
  SLACK_API_URL: workspace.apiUrl,
});
workspace.connect([`http://127.0.0.1:${server.port}/slack/events`]);
const perPart = Math.ceil(REQUESTS / PARTS);
const means: number[] = [];
let seen: number[] = [];
const looking = setInterval(() => seen.push(server.memory()), 100);
process.stdout.write(`at the start ${server.memory().toFixed(0)} MiB\n`);
for (let part = 0; part < PARTS; part += 1) {
  const texts = Array.from({ length: perPart - MENTIONS_A_PART }, (_, each) => {
    const index = part * perPart + each;
    const form = FORMS[index % FORMS.length] ?? name;
    return form(Math.floor(index / FORMS.length) * 3 + (index % FORMS.length));
  });
  seen = [];
  const { perSecond } = await load(server.port, SECRET, texts, texts.length, 8, responseUrl);
  for (let each = 0; each < MENTIONS_A_PART; each += 1) {
    const { member } = workspace.people;
    await workspace.say(member, workspace.channels.landelijk, `@dekkingsbot ${name(part * perPart + each)}`);
    if (each % 20 === 19) workspace.reset();
  }
  const mean = seen.reduce((sum, size) => sum + size, 0) / seen.length;
  means.push(mean);
  process.stdout.write(
    `${(part + 1) * perPart} requests: mean ${mean.toFixed(0)} MiB, most ${Math.max(...seen).toFixed(0)} (${perSecond.toFixed(0)}/s)\n`,
  );
}
clearInterval(looking);
const last = means.slice(PARTS * 0.4);
const middle = last.toSorted((x, y) => x - y)[Math.floor(last.length / 2)] ?? 0;
const off = Math.max(...last.map((size) => Math.abs(size - middle) / middle));
process.stdout.write(
  `last ${Math.round(REQUESTS * 0.6)}: middle ${middle.toFixed(0)} MiB, at most ${(off * 100).toFixed(1)}% off\n`,
);
await server.stop();
await workspace.close();
slackItself.close();
rmSync(folder, { recursive: true, force: true });
