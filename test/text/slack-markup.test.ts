import { expect, it } from 'vitest';
import { escaped, unescaped, withoutMarkup } from '../../src/text/slack-markup.ts';

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
  expect(withoutMarkup(given)).toBe(expected);
});

it.each(['<#', '<@', '<!', '<a', '<a|', '<https:', '<#C|', '<'])(
  'takes no time over thousands of %j that are never closed',
  (open) => {
    const started = performance.now();
    withoutMarkup(open.repeat(20_000));
    // Read again from every opening it would take minutes.
    expect(performance.now() - started).toBeLessThan(2_000);
  },
);

it.each(['<!channel>', 'a & b', '&amp;', '&lt;'])('%s is safe in mrkdwn and comes back as it was', (text) => {
  expect(escaped(text)).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
  expect(unescaped(escaped(text))).toBe(text);
});
