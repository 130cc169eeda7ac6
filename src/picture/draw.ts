import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { drawInWorker } from './drawing-worker.ts';

/** PNGs kept, in bytes. */
const KEPT = 50 * 1024 * 1024;

const drawn = new LRUCache<string, Uint8Array>({ maxSize: KEPT, sizeCalculation: (png) => png.byteLength });
const underWay = new Map<string, Promise<Uint8Array>>();

/**
 * SVG → PNG, off the event loop and kept by content: the same drawing is made once. Rejects when the SVG cannot be
 * drawn.
 */
export async function drawPng(svg: string): Promise<Uint8Array> {
  const key = createHash('sha256').update(svg).digest('hex');
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const begun = underWay.get(key) ?? begin(key, svg);
  return begun;
}

async function begin(key: string, svg: string): Promise<Uint8Array> {
  const drawing = drawInWorker(svg);
  underWay.set(key, drawing);
  try {
    const png = await drawing;
    drawn.set(key, png);
    return png;
  } finally {
    underWay.delete(key);
  }
}
