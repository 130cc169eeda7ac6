import type { Fault, Faults } from './faults.ts';

export type Trouble = 'none' | 'slow' | 'new-blocks' | 'too-often' | 'down';

/** Trouble that someone can switch on from the page, to see what the bot says then. */
export function makeTrouble(faults: Faults, which: Trouble): void {
  faults.clear();
  for (const what of TROUBLES[which]) {
    for (const on of ['*', 'response_url']) faults.on({ on, what });
  }
}

/** Which trouble is on; `none` too when a test switched on something else. */
export function troubleNow(faults: Faults): string {
  const kinds = JSON.stringify(
    faults
      .all()
      .filter((fault) => fault.on === '*')
      .map((fault) => fault.what),
  );
  return Object.entries(TROUBLES).find(([, whats]) => JSON.stringify(whats) === kinds)?.[0] ?? 'none';
}

const TROUBLES: Readonly<Record<Trouble, readonly Fault['what'][]>> = {
  none: [],
  slow: [{ kind: 'delay', milliseconds: 2000 }],
  'new-blocks': [{ kind: 'refuse-blocks', types: ['data_table', 'data_visualization'] }],
  'too-often': [{ kind: 'rate-limited', retryAfter: 2 }],
  down: [{ kind: 'status', status: 500 }],
};
