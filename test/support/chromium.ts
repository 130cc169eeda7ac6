import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
const HOME = join(CACHE, 'chromium');

/** A real Chromium from npm. */
export async function launchChromium(): Promise<Browser> {
  return playwright.launch({
    executablePath: await unpacked(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/**
 * The package unpacks itself into the folder for temporary files and takes whatever stands there already,
 * also what another test is still unpacking. So each unpacks for itself, and the first one done is kept.
 */
async function unpacked(): Promise<string> {
  const executable = join(HOME, 'chromium');
  if (existsSync(executable)) return executable;
  await mkdir(CACHE, { recursive: true });
  const own = await mkdtemp(join(CACHE, 'chromium-'));
  const { TMPDIR } = process.env;
  process.env['TMPDIR'] = own;
  try {
    await chromium.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
  await rename(own, HOME).catch(async (error: unknown) => {
    await rm(own, { recursive: true });
    if (!existsSync(executable)) throw error;
  });
  return executable;
}
