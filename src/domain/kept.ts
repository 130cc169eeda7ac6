import type { z } from 'zod';

/** What was kept as JSON; null when another version of the bot kept it in another shape. */
export function readKept<S extends z.ZodType>(schema: S, json: string): z.infer<S> | null {
  try {
    return schema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
