import { expect, it } from 'vitest';
import { drawPng } from '../../src/picture/draw.ts';

const svg = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="80" font-family="DejaVu Sans"><rect width="200" height="80" fill="#fff"/>${content}</svg>`;

it('draws a PNG of the size of the drawing', async () => {
  const png = await drawPng(svg(''));
  expect([...png.slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(png.buffer, png.byteOffset);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([200, 80]);
});

// Without a usable font resvg draws no text and says nothing.
it('draws text, with Dutch and Frisian letters', async () => {
  const blank = await drawPng(svg(''));
  const withText = await drawPng(svg('<text x="10" y="40" font-size="20">Súdwest-Fryslân −5,1%</text>'));
  const withBold = await drawPng(
    svg('<text x="10" y="40" font-size="20" font-weight="bold">Súdwest-Fryslân −5,1%</text>'),
  );
  expect(withText.length).toBeGreaterThan(blank.length * 2);
  expect(Buffer.from(withBold).equals(Buffer.from(withText))).toBe(false);
});

it('draws the same thing once', async () => {
  const drawing = svg('<circle cx="40" cy="40" r="20"/>');
  const [first, second] = await Promise.all([drawPng(drawing), drawPng(drawing)]);
  expect(second).toBe(first);
  expect(await drawPng(drawing)).toBe(first);
});

it('refuses what is no drawing, and goes on', async () => {
  await expect(drawPng('no drawing')).rejects.toThrow('cannot be drawn');
  expect((await drawPng(svg('<path d="M0 0L9 9"/>'))).length).toBeGreaterThan(0);
});

it('leaves the event loop free while it draws', async () => {
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
  }, 5);
  const paths = Array.from(
    { length: 20_000 },
    (_, at) => `<path d="M${at % 200} 0L${at % 97} 80" stroke="#123"/>`,
  );
  await drawPng(svg(paths.join('')));
  clearInterval(timer);
  expect(ticks).toBeGreaterThan(3);
});
