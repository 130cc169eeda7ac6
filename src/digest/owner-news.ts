import type { OwnerNews } from '../domain/owner-news.ts';
import type { Delivery } from '../domain/state.ts';

export const NO_FIGURES = 'no_figures';

/** What there is to tell about a delivery that did not go as planned; null when there is nothing. */
export function ownerNewsOf(
  { id, state, error, due }: Delivery,
  mends: (code: string) => boolean,
): OwnerNews | null {
  switch (state) {
    case 'uncertain':
      return { kind: 'uncertain', delivery: id };
    case 'failed':
      return { kind: mends(error ?? '') ? 'gave-up' : 'stopped', error: error ?? '' };
    case 'skipped':
      return error === NO_FIGURES ? { kind: 'no-figures' } : { kind: 'skipped', due };
    case 'planned':
    case 'sending':
    case 'sent':
      return null;
  }
}
