import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dekking-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('wrong usage: exit code 2, a sentence on stderr, nothing on stdout', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['vraag']],
    ['an inherited name is no command', ['constructor']],
    ['an empty question', ['ask', '  ']],
    ['no question', ['ask']],
    ['a question that is too long', ['ask', 'a'.repeat(100_001)]],
    ['an unknown option', ['ask', '--hard', 'venlo']],
    ['a language we do not speak', ['ask', '--lang', 'de', 'venlo']],
    ['words beside --jsonl', ['ask', '--jsonl', 'venlo']],
    ['a day that does not exist', ['ask', '--today', '2026-02-30', 'venlo']],
    ['a region that does not exist', ['ask', '--region', 'Atlantis', 'venlo']],
    ['import without a file', ['import']],
    ['a period for several files', ['import', 'a.pdf', 'b.pdf', '--period', '2025-Q2']],
    [
      'undated and dated at once',
      ['import', 'a.pdf', '--undated', '--before', '2025-Q2', '--because', 'x', '--period', '2025-Q2'],
    ],
    ['undated without a bound', ['import', 'a.pdf', '--undated']],
    ['a period that is none', ['import', 'a.pdf', '--period', '2025-Q5']],
    ['export without an edition', ['export', '--format', 'csv']],
    ['export of a form we do not make', ['export', '--edition', '2025-Q2', '--format', 'ods']],
    ['a week that does not exist', ['digest', 'twente', '--week', '2025-W53']],
    ['a digest of no place', ['digest', 'Atlantis']],
    ['a verb that editions does not have', ['editions', 'publiceer']],
    ['withdraw without an edition', ['editions', 'withdraw', '--because', 'x']],
    ['withdraw without a reason', ['editions', 'withdraw', '2025-Q2']],
    ['distributed without an address', ['manifest', '--distributed']],
    ['an address without https', ['manifest', '--url', 'http://example.org']],
  ])('%s', async (_name, argv) => {
    const { code, out, err } = await run(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.length).toBeGreaterThan(10);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe('the help', async () => {
  const { code, out } = await run(['help']);
  const lines = out.split('\n').filter((line) => line.startsWith('dekking '));

  it('is asked for, so it is no mistake', () => {
    expect(code).toBe(0);
    expect(lines.length).toBeGreaterThan(10);
  });

  it.each(lines)(
    '%s: another option is wrong usage, told with the lines of its own command',
    async (line) => {
      const [, ...name] = /^dekking( [a-z-]+)( [a-z]+)?(?= |$)/.exec(line) ?? [];
      const argv = name.flatMap((word) => word?.trim() ?? []);
      const wrong = await run([...argv, '--no-such-option']);
      expect({ code: wrong.code, out: wrong.out }).toEqual({ code: 2, out: '' });
      expect(wrong.err).toContain("'--no-such-option'");
      expect(wrong.err.split('\n')).toContain(line);
      expect(wrong.err.match(/^dekking \S+/gm)).toEqual(
        lines.map((one) => one.match(/^dekking \S+/)?.[0]).filter((own) => own === `dekking ${argv[0]}`),
      );
    },
  );
});

const EXPORT = ['export', '--edition', '2025-Q2', '--format', 'csv'] as const;

describe('refused: exit code 1 with the reason on stderr', () => {
  it.each([
    ['an edition that is not held', ['export', '--edition', '1999-Q1', '--format', 'csv'], '1999-Q1'],
    ['withdrawing what is not held', ['editions', 'withdraw', '1999-Q1', '--because', 'x'], '1999-Q1'],
    ['dating what is not held', ['editions', 'date', 'undated-AM01-1', '--period', '2019-Q1'], 'No edition'],
    ['dating a dated edition', ['editions', 'date', '2025-Q2', '--period', '2019-Q1'], 'dated already'],
    [
      'dating at the bound',
      ['editions', 'date', 'undated-AM29-1', '--period', '2025-Q2'],
      'undated-AM29-1 is older than 2025-Q2',
    ],
    ['writing where there is no folder', [...EXPORT, '--out', '/nergens/e.csv'], '/nergens/e.csv cannot'],
    ['a PostgreSQL backup', ['backup', 'b.sqlite'], 'Only a SQLite file can be backed up this way'],
    ['a file that is not there', ['import', 'nergens.pdf'], 'nergens.pdf'],
  ])('%s', async (_name, argv, reason) => {
    const { code, err } = await run(argv);
    expect(code).toBe(1);
    expect(err).toContain(reason);
    expect(err).not.toMatch(/\n\s+at |This went wrong/);
  });
});

describe('ask', () => {
  it('answers in plain text', async () => {
    const { code, out } = await run(['ask', 'venlo']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Venlo: 274 gemeente-profielen, 809 UWV-profielen\n/);
    expect(out).toContain('Bron: UWV, Transparantie van klantprofielen, 2e kwartaal 2025');
  });

  it('exits 0 for every outcome', async () => {
    for (const question of ['antwerpen', 'groningen', 'venlo in 2019', 'wat voor weer wordt het']) {
      expect((await run(['ask', question])).code).toBe(0);
    }
  });

  it('--json prints the object of the contract', async () => {
    const { out } = await run(['ask', '--json', 'venlo']);
    expect(JSON.parse(out)).toMatchObject({
      outcome: 'answer',
      reading: {
        intent: 'lookup',
        places: [{ level: 'municipality', code: 'GM0983', name: 'Venlo' }],
        metric: null,
        period: '2025-Q2',
      },
      candidates: [],
      figures: [
        {
          code: 'GM0983',
          edition: '2025-Q2',
          municipal_with: 274,
          uwv_with: 809,
          total: 1726,
          profile_share: 0.6275,
        },
      ],
    });
  });

  it('--blocks prints what Slack would get', async () => {
    const message = JSON.parse((await run(['ask', '--blocks', 'venlo'])).out);
    expect(message.text).toBe('Venlo: 274 gemeente-profielen, 809 UWV-profielen');
    expect(message.blocks.length).toBeGreaterThan(2);
  });

  it('--region is the channel of that region', async () => {
    const { out } = await run(['ask', '--json', '--region', 'Noord-Limburg', 'bergen']);
    expect(JSON.parse(out).reading.places).toMatchObject([{ code: 'GM0893' }]);
  });

  it('--jsonl answers line by line in order, threads follow on, a bad line is named and the rest goes on', async () => {
    const lines = [
      { id: '1', text: 'venlo', thread: 't' },
      { id: '2', text: 'en venray?', thread: 't' },
      { id: '3', text: '' },
      { id: '4', text: 'leiden', lang: 'en' },
    ].map((line) => JSON.stringify(line));
    const input = [...lines.slice(0, 2), 'geen json', ...lines.slice(2)].join('\n');
    const { code, out } = await run(['ask', '--jsonl'], { input });
    const objects = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(objects.map(({ id }) => id)).toEqual(['1', '2', null, '3', '4']);
    expect(objects[1].figures[0].code).toBe('GM0984');
    expect(objects[2].error).toContain('JSON');
    expect(objects[4].text).toContain('municipal profiles');
    expect(code).toBe(2);
  });

  it('--jsonl takes --region, --lang and --today for lines that do not say; an unknown region is named', async () => {
    const lines = [
      { id: 1, text: 'bergen' },
      { id: 2, text: 'bergen', region: 'Atlantis' },
      { id: 3, text: 'bergen', region: 'Noord-Holland Noord', lang: 'nl' },
    ].map((line) => JSON.stringify(line));
    const argv = ['ask', '--jsonl', '--region', 'Noord-Limburg', '--lang', 'en', '--today', '2028-01-01'];
    const { code, out } = await run(argv, { input: lines.join('\n') });
    const [first, second, third] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ id: 1, figures: [{ code: 'GM0893' }], notes: ['stale'] });
    expect(first.text).toContain('municipal profiles');
    expect(second).toMatchObject({ id: 2, error: expect.stringContaining('Atlantis') });
    expect(third).toMatchObject({ id: 3, figures: [{ code: 'GM0373' }] });
    expect(third.text).toContain('gemeente-profielen');
    expect(code).toBe(2);
  });
});

describe('editions and export', () => {
  it('lists what is held', async () => {
    const held = JSON.parse((await run(['editions', '--json'])).out);
    expect(held.map(({ id }: { id: string }) => id).toSorted()).toEqual([
      '2020-Q4-AM19',
      '2025-Q2',
      'undated-AM09-1',
      'undated-AM29-1',
    ]);
    expect(held.find(({ id }: { id: string }) => id === '2020-Q4-AM19')).toMatchObject({
      period: '2020-Q4',
      scope: 'AM19',
      register: 5636,
    });
  });

  it('an exported edition is imported again as the same figures', async () => {
    const csv = join(folder, 'again.csv');
    expect((await run(['export', '--edition', '2025-Q2', '--format', 'csv', '--out', csv])).code).toBe(0);
    const database = {
      DATABASE_URL: `sqlite:${join(folder, 'again.sqlite')}`,
      LOAD_SHIPPED_EDITIONS: 'false',
    };
    const imported = JSON.parse(
      (await run(['import', csv, '--period', '2025-Q2', '--json'], { env: database })).out,
    );
    expect(imported).toMatchObject([
      { file: 'again.csv', status: 'stored', edition: '2025-Q2', scope: 'NL', regions: 35, rows: 378 },
    ]);
    const { out } = await run(['export', '--edition', '2025-Q2', '--format', 'csv'], { env: database });
    expect(out).toBe(readFileSync(csv, 'utf8'));
    const again = JSON.parse(
      (await run(['import', csv, '--period', '2025-Q2', '--json'], { env: database })).out,
    );
    expect(again).toMatchObject([{ status: 'unchanged', edition: '2025-Q2' }]);
  });

  it('a dry run stores nothing', async () => {
    const csv = join(folder, 'dry.csv');
    await run(['export', '--edition', '2025-Q2', '--format', 'csv', '--out', csv]);
    const database = { DATABASE_URL: `sqlite:${join(folder, 'dry.sqlite')}`, LOAD_SHIPPED_EDITIONS: 'false' };
    const { code, out } = await run(['import', csv, '--period', '2025-Q2', '--dry-run', '--json'], {
      env: database,
    });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ dryRun: true, edition: '2025-Q2' }]);
    expect(JSON.parse((await run(['editions', '--json'], { env: database })).out)).toEqual([]);
  });

  it('a refused file beside a good one: the good one is stored, the other named, exit code 1', async () => {
    const good = 'test/fixtures/publications/holland-rijnland-2020-Q4.txt';
    const bad = join(folder, 'bad.txt');
    writeFileSync(bad, readFileSync(good, 'utf8').replace('119 788', '119 789'));
    const database = { DATABASE_URL: `sqlite:${join(folder, 'bad.sqlite')}`, LOAD_SHIPPED_EDITIONS: 'false' };
    const { code, out, err } = await run(['import', bad, good, '--json'], { env: database });
    expect(code).toBe(1);
    expect(err).toContain('Alphen aan den Rijn');
    expect(JSON.parse(out)).toMatchObject([
      { file: 'bad.txt', status: 'refused', edition: null },
      { status: 'stored', edition: '2020-Q4-AM19' },
    ]);
    const held = JSON.parse((await run(['editions', '--json'], { env: database })).out);
    expect(held.map(({ id }: { id: string }) => id)).toEqual(['2020-Q4-AM19']);
  });

  it('an undated edition gets its quarter when somebody knows it', async () => {
    const database = { DATABASE_URL: `sqlite:${join(folder, 'dated.sqlite')}` };
    const dated = await run(['editions', 'date', 'undated-AM29-1', '--period', '2019-Q3'], { env: database });
    expect(dated).toMatchObject({ code: 0, out: 'undated-AM29-1 is now 2019-Q3-AM29\n' });
    const { out } = await run(['ask', '--json', 'noord-limburg 2019-q3'], { env: database });
    expect(JSON.parse(out).figures).toMatchObject([{ edition: '2019-Q3-AM29' }]);
  });

  it('a withdrawn edition stays away although it is shipped', async () => {
    const database = { DATABASE_URL: `sqlite:${join(folder, 'withdrawn.sqlite')}` };
    await run(['editions', 'withdraw', '2020-Q4-AM19', '--because', 'proef'], { env: database });
    const held = JSON.parse((await run(['editions', '--json'], { env: database })).out);
    expect(held.map(({ id }: { id: string }) => id)).not.toContain('2020-Q4-AM19');
  });

  it('a workbook is a real one', async () => {
    const xlsx = join(folder, 'holland-rijnland.xlsx');
    expect((await run(['export', '--edition', '2020-Q4-AM19', '--format', 'xlsx', '--out', xlsx])).code).toBe(
      0,
    );
    expect(readFileSync(xlsx).subarray(0, 2).toString()).toBe('PK');
  });
});

describe('the rest', () => {
  it('manifest prints each form', async () => {
    expect((await run(['manifest'])).out).toContain('/dekking');
    expect((await run(['manifest', '--url', 'https://example.org'])).out).toContain(
      'https://example.org/slack/events',
    );
    expect((await run(['manifest', '--url', 'https://example.org', '--distributed'])).out).not.toContain(
      'dekkingscijfers',
    );
  });

  it('doctor names the setting that is missing', async () => {
    const { code, out } = await run(['doctor'], { env: { SLACK_BOT_TOKEN: 'xoxb-1' } });
    expect(code).toBe(1);
    expect(out).toContain('SLACK_APP_TOKEN');
    expect(out).toContain('ok       Database: SQLite, 4 editions');
  });

  it('misread lists nothing at first', async () => {
    expect(JSON.parse((await run(['misread', '--json'])).out)).toEqual([]);
  });

  it('a digest says the same twice', async () => {
    const once = await run(['digest', 'noord-limburg', '--week', '2026-W47']);
    expect(once.code).toBe(0);
    expect(once.out).toMatch(/^Noord-Limburg: /);
    expect((await run(['digest', '--region', 'Noord-Limburg', '--week', '2026-W47'])).out).toBe(once.out);
  });

  it('--json of a digest prints the size of the register where the edition has it', async () => {
    const database = { DATABASE_URL: `sqlite:${join(folder, 'register.sqlite')}` };
    await run(['editions', 'withdraw', '2025-Q2', '--because', 'proef'], { env: database });
    const older = await run(['digest', 'holland rijnland', '--week', '2026-W47', '--json'], {
      env: database,
    });
    expect(JSON.parse(older.out).headline.edition.register).toEqual({ AM19: 5636 });
  });
});
