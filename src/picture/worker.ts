import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import { z } from 'zod';

const fonts = join(dirname(fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/package.json'))), 'ttf');
const request = z.object({ id: z.number(), svg: z.string() });

parentPort?.on('message', (message: unknown) => {
  const { id, svg } = request.parse(message);
  try {
    const png = new Resvg(svg, {
      font: {
        loadSystemFonts: false,
        fontFiles: ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) => join(fonts, file)),
        defaultFontFamily: 'DejaVu Sans',
      },
    })
      .render()
      .asPng();
    parentPort?.postMessage({ id, png });
  } catch (error) {
    parentPort?.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
