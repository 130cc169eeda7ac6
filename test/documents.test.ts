import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings, VARIABLES } from '../src/config.ts';

const root = join(import.meta.dirname, '..');
const text = (path: string) => readFileSync(join(root, path), 'utf8');

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'data/README.md',
  'src/local-slack/README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

describe.each(DOCUMENTS)('%s', (document) => {
  it('links to what there is', () => {
    const links = [...text(document).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(join(root, dirname(document), path)))).toEqual([]);
  });

  it('names files and folders that there are', () => {
    const named = [...text(document).matchAll(/`((?:src|test|data|docs|bench)\/[\w./-]+)`/g)];
    expect(named.map(([, path = '']) => path).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

it('CONTRIBUTING names every room of the house', () => {
  const rooms = readdirSync(join(root, 'src'));
  const drawn = text('CONTRIBUTING.md');
  expect(rooms.filter((room) => !new RegExp(`^  ${room}/? `, 'm').test(drawn))).toEqual([]);
});

it('.env.example names every setting that is read, and no other', () => {
  const shown = [...text('.env.example').matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
  // Not for whoever runs it: one is set by the image, the other by tests.
  const hidden = ['NODE_ENV', 'SLACK_API_URL'];
  expect(new Set(shown)).toEqual(VARIABLES.difference(new Set(hidden)));
});

it('what .env.example shows is taken as it stands', () => {
  const shown = [...text('.env.example').matchAll(/^#?([A-Z_]+)=(.+)/gm)];
  expect(shown.length).toBeGreaterThan(3);
  for (const [line, name = '', value] of shown) expect(readSettings({ [name]: value }).ok, line).toBe(true);
});
