import { expect, it } from 'vitest';
import { written } from '../../src/slack/written.ts';

it.each([
  ['<@U0DEKKING> venlo', 'venlo'],
  ['<@U0DEKKING|dekkingsbot> en venray?', 'en venray?'],
  ['<!channel> venlo', 'venlo'],
  ['<!subteam^S1|@wsp> <!here>', ''],
  ['hoe staat <#C1|noord-limburg> ervoor', 'hoe staat noord-limburg ervoor'],
  ['<https://www.venlo.nl|venlo.nl> en <https://x.nl>', 'venlo.nl en'],
  ['minder dan &lt;60% &amp; meer', 'minder dan <60% & meer'],
  ['&amp;lt;', '&lt;'],
  ['  twee   woorden ', 'twee woorden'],
])('%s is read as %s', (given, expected) => {
  expect(written(given)).toBe(expected);
});
